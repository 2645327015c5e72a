// What predictive controllers plan, by the controller that writes it: made where estimators run, and followed by loops at a device.
#pragma once

#include "core/base/result.h"
#include "core/control/horizon_memory.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct LivePlan {
    std::optional<base::Sentence> why = {}; // there is no plan; the rest says nothing then
    std::int64_t at = 0;                    // of the estimate that it goes by [µs, UTC]
    std::int64_t heard = 0;                 // the newest sample of that, or of the plan that it goes on with [µs, UTC]
    double period = 0.0;                    // from one move to the next [s of the process]
    double pace = 1.0;                      // seconds of the process per second
    control::PlanStatus status = control::PlanStatus::Failed;
    // Moves that are left, the one that holds now first, of what is expected and of each other scenario [SI]; empty where it failed.
    std::vector<std::vector<double>> courses = {};
};

class LivePlans {
public:
    // [one thread] That of the estimators.
    void set(const std::string& controller, LivePlan plan)
    {
        auto next = std::make_shared<Plans>(*m_plans.load());
        (*next)[controller] = std::make_shared<const LivePlan>(std::move(plan));
        m_plans.store(std::move(next));
    }
    // [any] nullptr: nobody plans for it.
    std::shared_ptr<const LivePlan> of(const std::string& controller) const
    {
        const std::shared_ptr<const Plans> plans = m_plans.load();
        const auto found = plans->find(controller);
        return found == plans->end() ? nullptr : found->second;
    }

private:
    using Plans = std::map<std::string, std::shared_ptr<const LivePlan>>;

    std::atomic<std::shared_ptr<const Plans>> m_plans{std::make_shared<const Plans>()};
};

} // namespace titer::app
