// What response surface designs have in common.
#pragma once

#include "core/studies/designs/kinds.h"

namespace titer::studies {

// Errors at "factors/NAME" where a factor is categorical.
base::Done checkContinuous(const Factors& factors);
// Where squares cannot be estimated for want of centre points: a model that was asked for is an error at "design/centre", another
// goes without squares, with a notice.
base::Done settleCentre(Design& design, const DesignRequest& request);

} // namespace titer::studies
