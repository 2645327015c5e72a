// The simplex method (Dantzig 1951) with Bland's rule (1977), for a few variables and planes.
#pragma once

#include <Eigen/Core>

namespace titer::studies {

// The z >= 0 with A z <= b where c . z is largest; b >= 0, and the region is bounded.
Eigen::VectorXd maximize(const Eigen::VectorXd& c, const Eigen::MatrixXd& a, const Eigen::VectorXd& b);

} // namespace titer::studies
