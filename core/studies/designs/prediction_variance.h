// x'(X'X)^-1 x over the space of the factors: its spread, mean and maximum.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>

namespace titer::studies {

// Points (coded, one per row) spread evenly over the bounds of the factors: scrambled Sobol' points for a box, a seeded random walk
// over the blends within bounds for shares.
Eigen::MatrixXd spacePoints(const Factors& factors, int count, std::uint64_t seed);

// One value per point; `inverse` is that of the information of the terms' columns.
Eigen::VectorXd predictionVariance(const Eigen::MatrixXd& points, const Terms& terms, const Factors& factors,
                                   const Eigen::MatrixXd& inverse);

// The mean of f f' over the space, f the row of the model: exact for factors that are no shares, else the mean over `points`.
Eigen::MatrixXd momentMatrix(const Terms& terms, const Factors& factors, const Eigen::MatrixXd& points);

// The largest value met from the highest of the points by going along one factor (or the exchange of two shares) after the other.
double largestPredictionVariance(const Eigen::MatrixXd& points, const Terms& terms, const Factors& factors,
                                 const Eigen::MatrixXd& inverse);

} // namespace titer::studies
