// The estimators of a plant next to its shadow: they take the same samples, in the order in which these became known, and keep what was
// estimated over time, as it was known then.
#pragma once

#include "core/model/flowsheet.h"
#include "core/twin/estimation/held_samples.h"
#include "core/twin/shadow.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct EstimatePoint {
    double time = 0.0;                   // [s]
    double value = 0.0, deviation = 0.0; // [SI of the variable]; NaN where there is none
};

// What came of one variable since the last time it was asked for.
struct EstimateTrack {
    std::string variable; // of the run, or the path of a number of the plant
    bool isNumber = false;
    std::string unit; // SI
    std::vector<EstimatePoint> points;
};

// How an estimator and its channels do.
struct EstimatorState {
    // Measured less expected, in standard deviations of what was expected.
    struct Innovation {
        double time = 0.0; // drawn [s]
        double normalised = 0.0;
        bool accepted = true;
    };
    struct Channel {
        std::size_t tag = 0; // place in the list of mapped tags
        std::string variable;
        twin::ChannelFigures figures;
        twin::Estimator::Gap gap;                    // [unit of the tag]
        std::vector<Innovation> innovations;         // the newest ones, by time
        std::optional<twin::ChannelVerdict> verdict; // nothing before the first
    };
    std::string id = {}, unit = {};
    twin::Method method = twin::Method::Extended;
    std::vector<Channel> channels = {};
    std::vector<twin::ElementBalance> balances = {}; // as of the last look
    std::vector<twin::Observability::Gap> unobservable =
        {}; // states, parameters and channels that nothing can be known of
    std::optional<base::Sentence> trouble = {};
};

struct EstimateOrder {
    std::shared_ptr<const model::Flowsheet> flowsheet; // nullptr: nothing is estimated
    std::shared_ptr<const model::Plant> plant;
    std::vector<twin::MappedTag> tags;
    double until = 0.0;                      // how far inputs are wanted [s]
    double step = 0.0;                       // between two points of a course [s]
    std::vector<std::string> unadvised = {}; // units of which present() gives nothing
};

// [one thread at a time]
class LiveEstimates {
public:
    LiveEstimates() = default;
    // Of a plant without estimators there are none.
    LiveEstimates(const EstimateOrder& order, std::stop_token stop);

    // Why there are none though the plant has some.
    const std::optional<base::Error>& failure() const { return m_failure; }

    void take(const twin::ShadowSample& sample, std::stop_token stop);
    // All that is known until `time` was taken.
    void advance(double time, std::stop_token stop);
    // Again from the begin.
    void restart();
    std::vector<EstimateTrack> takeTracks();
    // What they know at this time, until which all was taken, of units that do not rest: what forecasts begin with.
    std::vector<twin::EstimatedState> present(double time, std::stop_token stop);
    // What has come: more than was taken so far, as on the way after a jump; all there is now; or all there will be.
    enum class Taken { Some, All, Ended };
    // Verdicts and innovations are those of the last look at them, which costs as much as late samples do: now and then, and at the end.
    // There are none yet while the first samples are taken.
    // After a stop they stay those of the look before.
    std::vector<EstimatorState> states(Taken taken, std::stop_token stop);
    // Whether what states() gave last is of before what it would be now, and may be looked at again: then somebody has to ask, though nothing
    // more comes, as where a recording is held.
    bool owesLook() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Own {
        std::unique_ptr<twin::Estimator> estimator;
        twin::HeldSamples held;
        std::vector<EstimateTrack> tracks; // of its variables
        double shown = 0.0;                // time of the last point [s]
        // Of each channel, as of the last look.
        std::vector<twin::ChannelVerdict> verdicts = {};
        std::vector<twin::ElementBalance> balances = {};
        std::vector<std::vector<EstimatorState::Innovation>> innovations = {};
    };
    static void handOver(Own& own, double until);
    void goTo(Own& own, double time, std::stop_token stop);
    void addPoint(Own& own, double time);
    static void look(Own& own, std::stop_token stop);

    std::vector<Own> m_all;
    std::vector<std::string> m_unadvised; // units below advisory
    double m_step = 0.0;
    Clock::time_point m_nextLook;
    bool m_owesLook = false;
    std::optional<base::Error> m_failure;
};

} // namespace titer::app
