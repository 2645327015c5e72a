// The tasks of a batch, from a run of its plant. [any]
#pragma once

#include "core/figures/run_result.h"
#include "core/schedule/tasks.h"

namespace titer::schedule {

// A task for each piece of equipment, by its id, from when it begins until it is free again (core/figures/occupancy.h), in this order.
Tasks tasksOf(const model::Plant& plant, const figures::RunResult& result);

} // namespace titer::schedule
