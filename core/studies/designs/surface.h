// What response surface designs have in common.
#pragma once

#include "core/studies/design.h"

namespace titer::studies {

// Errors at "factors/NAME" where a factor is categorical.
base::Done checkContinuous(const Factors& factors);
// An error at "design/centre" where the model cannot be estimated for want of centre points.
base::Done checkCentre(const Design& design, int centre);

} // namespace titer::studies
