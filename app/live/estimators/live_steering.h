// The predictive controllers that go by one estimator: each is sampled with its period, and its plan is there for whoever follows it, one for
// each controller that writes an input of it.
#pragma once

#include "app/live/estimators/live_plans.h"
#include "core/twin/advice/estimated_steering.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::app {

// [one thread at a time] That of the estimator. Times are µs, UTC, and seconds of the process.
class LiveSteering {
public:
    // Without `plans` nobody follows any.
    LiveSteering(std::shared_ptr<const model::Plant> plant, std::shared_ptr<LivePlans> plans);

    // For those that write to what this estimates, or go by it.
    void begin(const twin::Estimator& estimator);
    bool isDue(double process) const;
    // A sample of those that are due, of an estimator that has come to this time. `heard`: the newest sample that it took.
    void work(const twin::Estimator& estimator, std::int64_t now, std::int64_t heard, double pace,
              const std::stop_token& stop);
    // There is no plan from now on.
    void end(const base::Sentence& why);

private:
    struct One {
        twin::EstimatedSteering steering;
        double due = 0.0;       // [s of the process]
        std::int64_t heard = 0; // of the last that was not that of before
    };

    void setAll(const model::PlantController& controller, const base::Sentence& why);

    const std::shared_ptr<const model::Plant> m_plant;
    const std::shared_ptr<LivePlans> m_plans;
    std::vector<One> m_all;
};

} // namespace titer::app
