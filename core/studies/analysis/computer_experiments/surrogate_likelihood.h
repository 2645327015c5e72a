// The likelihood of a Gaussian process with mean and variance at their best, and its maximum over lengths and noise.
#pragma once

#include "core/studies/analysis/computer_experiments/surrogate_parameters.h"

#include <Eigen/Core>

#include <optional>
#include <stop_token>

namespace titer::studies {

// Correlation at a squared distance over the lengths.
double correlationAt(double squaredDistance, Kernel kernel);

struct Likelihood {
    double value = 0.0; // log
    double mean = 0.0;
    double variance = 0.0;
    Eigen::MatrixXd factor;  // lower Cholesky factor
    Eigen::VectorXd weights; // inverse times (values - mean)
    Eigen::VectorXd ones;    // inverse times 1
};

// Nothing where the matrix is singular.
std::optional<Likelihood> likelihoodOf(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                       const SurrogateParameters& parameters, Kernel kernel);
// By log(lengths), and log(noise) as the last; zeros where the matrix is singular.
Eigen::VectorXd likelihoodSlope(const Eigen::MatrixXd& points, const Eigen::VectorXd& values,
                                const SurrogateParameters& parameters, Kernel kernel);

struct HighestLikelihood {
    SurrogateParameters parameters;
    double value = 0.0;
};

// By BFGS within bounds from log(lengths), log(noise).
HighestLikelihood maximiseLikelihood(const Eigen::MatrixXd& points, const Eigen::VectorXd& values, Kernel kernel,
                                     const Eigen::VectorXd& start, std::stop_token stop);

} // namespace titer::studies
