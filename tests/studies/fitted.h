// Responses fitted for the tests of decisions, by the plainest way there is, so that they do not rest on the fits under test.
#pragma once

#include "core/studies/decisions/response.h"
#include "core/studies/models/design.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <numeric>

namespace titer::studies {

inline FittedResponse fitted(std::string name, const Factors& factors, const Terms& terms, const Eigen::MatrixXd& coded,
                             const Eigen::VectorXd& values)
{
    FittedResponse response;
    response.name = std::move(name);
    response.expand = [factors, terms](std::span<const double> point, std::span<double> row) {
        expand(terms, factors, point, row);
    };
    response.matrix = modelMatrix(coded, terms, factors);
    response.coefficients = response.matrix.householderQr().solve(values);
    response.inverse = (response.matrix.transpose() * response.matrix).inverse();
    response.residuals = values - response.matrix * response.coefficients;
    response.degreesOfFreedom = double(values.size() - response.coefficients.size());
    response.residualSd = response.residuals.norm() / std::sqrt(response.degreesOfFreedom);
    response.runs.resize(std::size_t(values.size()));
    std::iota(response.runs.begin(), response.runs.end(), 0);
    return response;
}

// A response that is known all but exactly: coefficients without error, many degrees of freedom.
inline FittedResponse known(std::string name, const Factors& factors, const Terms& terms,
                            const Eigen::VectorXd& coefficients, double residualSd)
{
    FittedResponse response;
    response.name = std::move(name);
    response.expand = [factors, terms](std::span<const double> point, std::span<double> row) {
        expand(terms, factors, point, row);
    };
    response.coefficients = coefficients;
    response.inverse = Eigen::MatrixXd::Zero(coefficients.size(), coefficients.size());
    response.degreesOfFreedom = 1e9;
    response.residualSd = residualSd;
    return response;
}

// Time and temperature of a chemical process, with yield, viscosity and molecular weight: D. C. Montgomery, Design and Analysis
// of Experiments, response surface example with several responses (13 runs, axial points at 1.414).
struct ChemicalProcess {
    Factors factors{{.name = "time", .unit = "min", .low = 80, .high = 90},
                    {.name = "temperature", .unit = "°F", .low = 170, .high = 180}};
    Eigen::MatrixXd coded{{-1, -1}, {-1, 1}, {1, -1},    {1, 1},      {0, 0},     {0, 0},     {0, 0},
                          {0, 0},   {0, 0},  {1.414, 0}, {-1.414, 0}, {0, 1.414}, {0, -1.414}};
    Eigen::VectorXd yield{{76.5, 77, 78, 79.5, 79.9, 80.3, 80, 79.7, 79.8, 78.4, 75.6, 78.5, 77}};
    Eigen::VectorXd viscosity{{62, 60, 66, 59, 72, 69, 68, 70, 71, 68, 71, 58, 57}};
    Eigen::VectorXd weight{{2940, 3470, 3680, 3890, 3480, 3200, 3410, 3290, 3500, 3360, 3020, 3630, 3150}};

    FittedResponse yieldModel() const { return fitted("yield", factors, quadraticTerms(factors), coded, yield); }
    FittedResponse viscosityModel() const
    {
        return fitted("viscosity", factors, quadraticTerms(factors), coded, viscosity);
    }
    FittedResponse weightModel() const { return fitted("weight", factors, linearTerms(factors), coded, weight); }
};

} // namespace titer::studies
