// Conference matrices: 0 on the diagonal, -1 or +1 elsewhere, C'C = (n - 1) I.
#pragma once

#include <Eigen/Core>

namespace titer::studies {

// The smallest order n >= atLeast (n even, 2 or more) that has a construction here. Up to 40 these are all orders for which
// such a matrix exists but 36; none exists at 22 and 34.
int conferenceOrder(int atLeast);

// For an order that conferenceOrder() gave; any other gives a matrix without rows.
Eigen::MatrixXi conferenceMatrix(int order);

} // namespace titer::studies
