// Why nobody may rely on a run that went to its end.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

namespace titer::runs {

// Mass balances that do not close, beds whose grid was too coarse, concentrations below nothing, vessels that hold far more than fits into
// them. Empty: none is known. `simulation` stands at the end of the run.
base::Errors doubtsOf(const model::Plant& plant, const solve::Simulation& simulation, const figures::RunResult& result,
                      double tolerance);

} // namespace titer::runs
