// Gradient projection along the discontinuities of slope of the desirability: where a response sits at its target or a constraint binds, the way up leads along
// that surface, which a search by trial steps follows only slowly. Gradient projection (J. B. Rosen, SIAM Journal 8, 181-217, 1960).
#pragma once

#include "core/studies/decisions/desirability.h"
#include "core/studies/numerics/direct_search.h"

#include <Eigen/Core>

#include <vector>

namespace titer::studies {

// From a point with a desirability above 0; what is returned is never worse.
Eigen::VectorXd projectGradient(const std::vector<FittedResponse>& responses, const std::vector<Goal>& goals,
                                const SearchSpace& space, const Eigen::VectorXd& start);

} // namespace titer::studies
