// Estimates states and parameters of a model from samples that come at several rates, some of them long after they were
// drawn.
#pragma once

#include "core/base/json.h"
#include "core/twin/filter/dynamics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

enum class Method {
    Extended, // linearises exactly, by duals
    Unscented // carries points through the model
};

// A state or a parameter, in the units of the dynamics.
struct StateSpec {
    std::string name = {};
    bool logarithmic = false; // estimated as its logarithm: stays above 0; deviations are those of the state itself
    double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();
    double scale = 1.0;     // its usual size, above 0
    double deviation = 0.0; // standard deviation at the start
    double walk = 0.0;      // process noise: standard deviation that grows in 1 s, with the root of time
    double walkShare = 0.0; // the same as a share of the value

    double clipped(double x) const
    {
        constexpr double minLogarithm = 1e-12; // in parts of the scale
        const double least = logarithmic ? std::max(low, minLogarithm * scale) : low;
        return x < least ? least : x > high ? high : x;
    }
    // The state after a change of what is estimated, its logarithm or itself.
    double moved(double x, double change) const { return clipped(logarithmic ? x * std::exp(change) : x + change); }
    // How far what is estimated wanders in a time [s]: a standard deviation.
    double wandered(double x, double duration) const;
};

// A reading y = gain c + offset of what channel c reads of the states, with standard deviation sqrt(noise² +
// (noiseShare y)²).
struct ChannelSpec {
    std::string name = {};
    std::string unit = {}; // of y, for sentences
    double noise = 0.0;
    double noiseShare = 0.0;
    double gain = 1.0;
    double offset = 0.0;
};

struct Sample {
    int channel = 0;
    double drawn = 0.0, known = 0.0;                         // [s]
    double value = 0.0;                                      // [unit of the channel]; NaN where its quality is bad
    double noise = std::numeric_limits<double>::quiet_NaN(); // its own standard deviation; NaN: by the channel
};

inline constexpr std::size_t balanceCount = 2; // carbon and available electrons

enum class Outcome {
    Waiting,     // drawn after the time that was reached
    Accepted,    //
    Gate,        // rejected: too far from what the model expects
    NoValue,     // not a number
    Idle,        // the model has no value of it
    Future,      // drawn more than a minute after it became known: a clock is wrong
    BeforeStart, //
    TooOld,      // drawn before what is kept
    Corrected    // another value of this channel and instant came after it, and counts
};

// A sample and what the filter made of it.
struct Innovation {
    Sample sample;
    Outcome outcome = Outcome::Waiting;
    double expected = 0.0;                       // reading before the update; NaN where there is none, as all below
    double deviation = 0.0;                      // of measured less expected
    double noise = 0.0;                          // the part of it that is the channel's own
    std::array<double, balanceCount> moved = {}; // by the update, of what is balanced (FilterOptions::balances)

    double gap() const { return sample.value - expected; }
    double normalised() const { return gap() / deviation; }
    bool compared() const { return outcome == Outcome::Accepted || outcome == Outcome::Gate; }
};

// Over all samples since the start, those included that have left the log.
struct ChannelFigures {
    std::int64_t samples = 0;    // that came, without those that were there already
    std::int64_t accepted = 0;   //
    std::int64_t rejected = 0;   // by the gate, without value, in the future, before the start, too old, corrected
    std::int64_t idle = 0;       //
    std::int64_t late = 0;       // known base::lateTime after they were drawn, or later
    std::int64_t duplicates = 0; // of the same instant and value as one before
    std::int64_t inBand = 0;     // of those compared, within the 95 % band
    double squares = 0.0;        // sum of the normalised innovations squared (NIS)
    double sum = 0.0;            // of the normalised innovations, each 4 at most
    double logLikelihood = 0.0;  // of those accepted

    std::int64_t compared = 0;
    double nisMean() const; // NaN where none was compared, as below
    double shareInBand() const;
    double bias() const; // mean normalised innovation
};

// A number of a channel that is taken for known, and might not be.
struct Supposed {
    int channel = 0;
    bool isGain = false;    // else an offset
    double deviation = 0.0; // of a gain as a share, of an offset in the unit of the channel
    double walk = 0.0;      // that it gains in 1 s, likewise
};
struct Supposition {
    double likelihood = 0.0;               // logarithm of how many times as likely it makes the samples
    double value = 0.0, deviation = 0.0;   // in the end; a gain, or an offset in the unit of the channel
    double left = 1.0;                     // deviation in parts of what would be known without samples
    std::vector<double> correlations = {}; // in the end, with each state
};

struct FilterOptions {
    double buffer = 48 * 3600.0; // a sample drawn that long ago can still be taken [s]
    double gate = 4.0;           // normalised innovation from which on a sample is rejected
    double reach = 0.25;         // size of an explicit step times the norm of the Jacobian
    double tolerance = 1e-4;     // of an implicit step, relative to the larger of scale and value
    // What is balanced over the updates: so much of it in one unit of each state; empty: nothing.
    std::array<std::vector<double>, balanceCount> balances = {};
};

// Time goes on by advance(); samples may be of any time in the buffer. What follows from a set of samples does not
// depend on the order in which they became known nor on the times at which it was asked for. A sample drawn at the
// instant of a dose is of what stood before it. [one thread at a time]
class Filter {
public:
    ~Filter();
    Filter(const Filter&) = delete;

    int size() const;
    const std::vector<StateSpec>& states() const;
    const std::vector<ChannelSpec>& channels() const;
    const FilterOptions& options() const;

    // Starts again at t with these values; `covariance` (size² numbers, in the units of the states) instead of the
    // deviations of the specs. An error where they are outside their bounds, not finite, or the covariance is none.
    base::Done start(double t, std::span<const double> x, std::span<const double> covariance = {});
    // What became known. The estimate follows at the next advance().
    void take(const Sample& sample);
    // All that is known until t has been taken: the estimate goes to t, which does not lie before time(). With time()
    // itself it takes in what came meanwhile. After a stop it is not there yet, and goes on with the next call.
    void advance(double t, std::stop_token stop = {});

    // What the dynamics know of their inputs from this time on is something else than it was: what came since is taken again at the next
    // advance(), as far as the buffer goes back.
    void inputsChanged(double since);

    // The estimate at time().
    double time() const;
    std::span<const double> state() const;
    std::span<const double> deviations() const;
    double covariance(int i, int j) const;
    // A root of the covariance of what is estimated, of logarithms where states are so: that is its product with its transpose.
    double root(int i, int j) const;

    // In order of time drawn, of one instant in that of channels; those of the buffer. Gap and deviations are as of the
    // last advance().
    std::span<const Innovation> log() const;
    ChannelFigures figures(int channel) const;
    double logLikelihood() const;
    // Why the estimate stands still, or all samples are rejected; nothing once that is over.
    const std::optional<base::Sentence>& trouble() const;

    // All that a restart needs. restore() goes through the buffer again, so that the dynamics must know its inputs; an
    // error where it was saved of other states or channels.
    base::Json save() const;
    base::Done restore(const base::Json& saved);

    // The log as it would be if no sample of these channels were taken: what is compared of them is held against all
    // the others. After a stop it is only in part so.
    std::vector<Innovation> logWithout(std::span<const int> channels, const std::stop_token& stop = {}) const;
    // What the samples in the buffer say of a number of a channel that is taken for known: they are gone through again with it as a further
    // state (a generalised likelihood ratio: Willsky, Jones 1976, IEEE Trans Autom Control 21:108). After a stop of a part of them.
    Supposition suppose(const Supposed& supposed, const std::stop_token& stop = {}) const;

private:
    struct Data;
    explicit Filter(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;

    friend base::Result<std::unique_ptr<Filter>> makeFilter(Method, std::shared_ptr<Dynamics>, std::vector<StateSpec>,
                                                            std::vector<ChannelSpec>, const FilterOptions&);
};

// An error, with the place "states/NAME" or "channels/NAME", where a spec cannot be.
base::Result<std::unique_ptr<Filter>> makeFilter(Method method, std::shared_ptr<Dynamics> dynamics,
                                                 std::vector<StateSpec> states, std::vector<ChannelSpec> channels,
                                                 const FilterOptions& options = {});

} // namespace titer::twin
