// The tasks of a batch, from a run of its plant. [any]
#pragma once

#include "core/figures/run_result.h"
#include "core/schedule/plan.h"
#include "core/schedule/tasks.h"

namespace titer::schedule {

// A task for each piece of equipment, by its id, from when it begins until it is free again (core/figures/occupancy.h), in this order.
// Cleanings draw water, solution and steam while they go on.
Tasks tasksOf(const model::Plant& plant, const figures::RunResult& result);

// With what the plan states. Of units that the run left idle it says nothing; errors have their place below "economics".
Tasks tasksOf(const model::Plant& plant, const figures::RunResult& result, const Plan& plan, base::Errors& errors);

} // namespace titer::schedule
