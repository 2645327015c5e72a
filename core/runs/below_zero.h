// Concentrations below nothing, which no plant has.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

namespace titer::runs {

// One per unit and component whose concentration falls below 0 by more than a run with this tolerance may err. Not of what passes
// beds, which report how well their grid resolves it.
base::Errors concentrationsBelowZero(const model::Plant& plant, const figures::RunResult& result, double tolerance);

} // namespace titer::runs
