// An estimator of a plant at work: the filter on the models of a unit, its channels in the units of the tags, and what it estimates as
// variables of the run with their standard deviations.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/twin/estimation/channel_means.h"
#include "core/twin/estimation/channel_verdict.h"
#include "core/twin/estimation/element_balance.h"
#include "core/twin/estimation/estimated_probes.h"
#include "core/twin/estimation/estimated_state.h"
#include "core/twin/estimation/estimator_channel.h"
#include "core/twin/estimation/plant_dynamics.h"
#include "core/twin/estimation/sample_errors.h"
#include "core/twin/filter/filter.h"
#include "core/twin/filter/observability.h"
#include "core/twin/mapping.h"
#include "core/twin/track.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::twin {

// A tag of a recording, with how far it scatters by itself.
struct EstimatorTag {
    MappedTag mapped;
    std::optional<double> scatter; // [unit of the tag]
    double usual = 0.0;            // size of its values [unit of the tag]
    double every = 0.0;            // usual time between two samples [s]; 0: none
};

// How a tag scatters by itself, how large its values are, and how often they come: of what was measured of it, in any order.
void surveyTag(EstimatorTag& tag, std::vector<TrackPoint> course);

// A tag that is taken as given: a flow as it was measured.
struct EstimatorInput {
    std::size_t tag = 0; // place in the list of tags
    std::string name, variable;
    Link link;
};

// A value of an input.
struct InputSample {
    std::size_t input = 0; // of the plan
    double time = 0.0;     // [s]
    double value = 0.0;    // [unit of the tag]
};

// What an estimator is set up from.
struct EstimatorPlan {
    std::string id;   // empty: nobody set it up
    std::string unit; //
    Method method = Method::Extended;
    std::vector<EstimatorChannel> channels;
    std::vector<EstimatorInput> inputs;
    std::vector<model::PlantEstimated> parameters;
    std::vector<std::pair<std::string, model::Deviation>> startDeviations; // by variable
    std::vector<std::pair<std::string, model::Walk>> processNoise;         // by variable
    double buffer = 48.0 * 3600.0;                                         // [s]
    double gate = 4.0;                // normalised innovation from which on a sample is rejected
    bool keepsAll = true;             // the buffer holds all of the run where that is little, for verdicts
    std::vector<base::Sentence> said; // what was left out, and what holds in its place
};

// Those of the plant, with `only` that one alone; where the plant has none, one for each unit to which tags are mapped. Tags that measure
// a flow which is set are inputs of all. A tag of an estimator that the recording lacks is a notice. Errors where nothing is left to estimate.
std::vector<EstimatorPlan> planEstimators(const model::Plant& plant, std::span<const EstimatorTag> tags,
                                          std::string_view only, base::Errors& errors, base::Notices& notices);
// What one of a tag of standard deviations is in the unit of the tag whose they are; nothing where they are different quantities.
std::optional<double> noiseFactorOf(const Tag& noise, const Tag& tag);

// [one thread at a time]
class Estimator {
public:
    // A variable of the run, or a number of the plant by its path.
    struct Variable {
        std::string name;
        std::string unit; // SI
        int state = -1;   // of the filter: the variable itself; or
        int channel = -1; // of the dynamics, that reads it
        bool isNumber = false;
    };
    struct Value {
        double value = 0.0, deviation = 0.0; // [SI]; NaN where there is none
    };

    // Runs the plant until `until` for its inputs, with those that were measured, as far as that is known already, and starts where
    // the unit begins. A parameter that no channel can see keeps its value, unless somebody stated how well it is
    // known. Errors have their place in the plant, or that of the estimator.
    static base::Result<std::unique_ptr<Estimator>> open(const model::Flowsheet& flowsheet,
                                                         const model::Catalogue& catalogue, EstimatorPlan plan,
                                                         const std::vector<InputSample>& inputs, double until,
                                                         double tolerance, std::stop_token stop = {});

    const EstimatorPlan& plan() const { return m_plan; }
    const Filter& filter() const { return *m_filter; }
    const PlantDynamics& dynamics() const { return *m_dynamics; }
    double begin() const { return m_begin; } // [s]
    // States, parameters and channels that nothing can be reported of, and why.
    const std::vector<Observability::Gap>& unobservable() const { return m_unobservable; }
    // Numbers of the plant, then those of probes, that are estimated.
    std::vector<EstimatedProbes::Number> numbers() const;
    // Of each channel. It takes as long as some late samples for each. Empty after a stop.
    std::vector<ChannelVerdict> verdicts(const std::stop_token& stop = {}) const;
    // Of carbon and electrons over what was corrected; none where the unit holds fewer than two components with a stated content.
    std::vector<ElementBalance> balances() const { return evaluateBalances(*m_filter, m_start, m_plan.unit); }
    // How far it can go: until the end that was asked for, or to where the plant's run fails, and why.
    double end() const { return m_ended ? m_dynamics->end() : m_until; } // [s]
    const std::optional<base::Error>& ended() const { return m_ended; }

    // A sample of channel `channel` of the plan, in the unit of its tag; not a number where its quality is bad. See ChannelMeans.
    void take(std::size_t channel, double drawn, double known, double value);
    // The standard deviation of a sample of a channel with a tag of those, drawn at the same instant, in the unit of that tag; not a number
    // where its quality is bad. The sample counts once this has come.
    void takeNoise(std::size_t channel, double drawn, double known, double noise);
    // A value of an input of the plan, in the unit of its tag: it holds until the next one, whatever the recipe says. Where it is not a number,
    // what the recipe says next holds again.
    void takeInput(const InputSample& sample);
    // Not before begin(), not beyond end(). A stop leaves it on its way there.
    void advance(double t, std::stop_token stop = {});
    // It can go on until then, as far as the plant runs.
    void extend(double until, std::stop_token stop = {});
    // What a restart needs, and going on from there until `until`; the inputs must be known as far as they were. See Filter.
    base::Json save() const;
    base::Done restore(const base::Json& saved, double until);
    // Starts again, as if nothing had been taken, of inputs neither.
    void restart();

    const std::vector<Variable>& variables() const { return m_variables; }
    std::vector<Value> values();
    // How many times as wide as was expected the innovations of the channel that scatters most are, where it is not by chance; else 1. What
    // is shown of values is wider by it: deviations of the filter hold if its noise is that of the process. See wideningOf().
    double widening() const;
    std::vector<Value> widened(std::vector<Value> values) const;
    // As values(), or, where the unit has ended meanwhile, as they were then.
    std::vector<Value> lastValues();
    // What a forecast begins with; an error while the unit rests.
    base::Result<EstimatedState> present() const;
    // Since when the unit rests [s]; nothing while it does not.
    std::optional<double> idleSince() const { return m_dynamics->idleSince(m_filter->time()); }

    // Measured less what was expected when the sample became known, in the unit of the tag.
    struct Gap {
        std::int64_t compared = 0;
        double mean = 0.0, rmse = 0.0;
    };
    Gap gap(std::size_t channel) const;

private:
    Estimator() = default;
    std::vector<solve::InputCourse::Measured> measuredFlows() const;
    void reach(double t, std::stop_token stop);
    void startAgain();
    base::Done startFilter(double t, const std::vector<double>& start);
    void findDrawn(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue);
    base::Done makeChannels(std::vector<ChannelSpec>& specs);
    std::vector<StateSpec> makeStates();
    void findUnobservable(std::vector<StateSpec>& states, const std::vector<ChannelSpec>& channels, double until);
    double bufferFor(std::size_t states) const;
    std::array<std::vector<double>, balanceCount> balanceWeights() const;
    void addVariables();
    std::vector<Value> valuesAt(double t);
    Value valueOf(const Variable& variable, double t);
    void takeGaps();
    void addReading(const Reading& came);
    void takeReading(const Reading& reading);

    EstimatorPlan m_plan;
    std::shared_ptr<PlantDynamics> m_dynamics;
    std::unique_ptr<Filter> m_filter;
    EstimatedProbes m_probes;
    std::vector<Variable> m_variables;
    std::vector<Observability::Gap> m_unobservable;
    mutable double m_widening = 1.0;
    mutable std::int64_t m_widenedAt = 0; // samples that were compared when it was found
    std::vector<double> m_start;
    std::vector<EstimatedNumber> m_drawn;                            // the parameters in the plant as it was drawn
    std::vector<std::vector<InputSample>> m_inputs;                  // of each, rising
    bool m_inputsCame = false;                                       // since they were handed on
    double m_changedSince = std::numeric_limits<double>::infinity(); // by them, for the filter [s]
    std::vector<solve::InputCourse::Measured> m_measured;
    double m_begin = 0.0, m_until = 0.0;
    std::optional<base::Error> m_ended, m_undrawn;
    SampleErrors m_errors; // before the means
    ChannelMeans m_means;
    std::vector<std::pair<int, double>> m_new; // channel and time drawn of what came since the last advance()
    std::vector<Gap> m_gaps;                   // sums
};

} // namespace titer::twin
