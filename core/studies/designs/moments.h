// The moment matrix of a model: the average of f f' over a region, where f is a row of the model matrix. The average prediction
// variance of a design is trace (M^-1 moments) times the variance of one run.
#pragma once

#include "core/studies/designs/point_basis.h"

#include <Eigen/Core>

namespace titer::studies {

// Exact over the cube [-1, 1] of the continuous factors, each level of a categorical one with equal weight.
Eigen::MatrixXd cubeMoments(const PointBasis& basis);
// Over given points (points x factors) for the factors that are not categorical.
Eigen::MatrixXd pointMoments(const PointBasis& basis, const Eigen::MatrixXd& points);

} // namespace titer::studies
