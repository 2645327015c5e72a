// What a fit came to, as the checks of a lesson read it. [any]
#pragma once

#include "core/lessons/work.h"
#include "core/studies/calibration/plant_fit.h"

namespace titer::lessons {

// Instead of what was fitted of the same numbers before.
void takeFit(const studies::PlantFit& fit, std::vector<FittedNumber>& into);

} // namespace titer::lessons
