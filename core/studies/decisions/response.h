// A fitted response as decisions need it: what a model linear in its coefficients says at a setting, and how surely.
#pragma once

#include "core/studies/models/factor.h"

#include <Eigen/Core>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace titer::studies {

struct FittedResponse {
    std::string name;
    std::string unit = {}; // as written; empty without
    // The row of the model at a coded point (one value per factor), of as many values as there are coefficients. Called from
    // several threads at once.
    std::function<void(std::span<const double> point, std::span<double> row)> expand;
    Eigen::VectorXd coefficients; // of the columns of the row
    Eigen::MatrixXd inverse;      // (X'X)^-1, columns x columns
    double residualSd = 0.0;      // [unit]
    double degreesOfFreedom = 0.0;
    // The runs that the model was fitted to, so that responses of the same experiment know how their errors go together.
    std::vector<int> runs = {};     // numbers of the runs; empty if unknown
    Eigen::MatrixXd matrix = {};    // X, runs x columns
    Eigen::VectorXd residuals = {}; // [unit], one per run

    Eigen::VectorXd row(std::span<const double> point) const;
};

// What is expected at a point, with intervals of the given confidence: for the mean of many runs and for one run to come.
struct Prediction {
    double mean = 0.0;
    double leverage = 0.0;  // variance of the mean over the residual variance
    double deviation = 0.0; // standard deviation of one run to come
    double meanLow = 0.0, meanHigh = 0.0;
    double runLow = 0.0, runHigh = 0.0;
};

double meanAt(const FittedResponse& response, std::span<const double> point);
Prediction predict(const FittedResponse& response, std::span<const double> point, double confidence = 0.95);

// Covariance of the errors of one run between the responses [product of their units], from the residuals of the runs that they
// share; responses that share no runs count as independent. Positive semidefinite.
Eigen::MatrixXd residualCovariance(const std::vector<FittedResponse>& responses);
// Covariance of all coefficients of all responses, one response after the other, that goes with it.
Eigen::MatrixXd coefficientCovariance(const std::vector<FittedResponse>& responses, const Eigen::MatrixXd& residual);

} // namespace titer::studies
