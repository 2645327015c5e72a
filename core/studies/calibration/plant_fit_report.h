// What a fit of plants reports.
#pragma once

#include "core/studies/calibration/weighted_runs.h"

namespace titer::studies {

// At the known point of the runs, where this fit ended; `takenErrors` of the moved places, in the coordinates of the fit.
PlantFit reportOf(const WeightedRuns& runs, const NonlinearFit& fit, const Eigen::VectorXd& takenErrors,
                  int iterations);

} // namespace titer::studies
