// x'(X'X)^-1 x over the space of the factors: its spread, mean and maximum.
#pragma once

#include "core/studies/designs/region.h"

#include <cstdint>

namespace titer::studies {

// Points (coded, one per row) spread evenly over the region: scrambled Sobol' points for a box, a seeded random walk over the blends
// within bounds for shares, Region::spread() within constraints.
Eigen::MatrixXd spacePoints(const Region& region, int count, std::uint64_t seed);

// One value per point; `inverse` is that of the information of the terms' columns.
Eigen::VectorXd predictionVariance(const Eigen::MatrixXd& points, const Terms& terms, const Factors& factors,
                                   const Eigen::MatrixXd& inverse);

// The mean of f f' over the region, f the row of the model: exact over a box, else the mean over `points`.
Eigen::MatrixXd momentMatrix(const Terms& terms, const Region& region, const Eigen::MatrixXd& points);

// The largest value met in the region from the highest of the points by going along one factor (or the exchange of two shares) after
// the other.
double maxPredictionVariance(const Eigen::MatrixXd& points, const Terms& terms, const Region& region,
                             const Eigen::MatrixXd& inverse);

} // namespace titer::studies
