// Nonlinear least squares for all fits of Titer: min |r(p)|^2 within bounds, by trust regions in scaled space (J. J.
// More 1978, Lecture Notes in Mathematics 630), finished by Gauss-Newton steps and evaluated by how orthogonal the
// residuals are to the tangent plane (D. M. Bates and D. G. Watts 1981, Technometrics 23), never by a step that has
// become short.
#pragma once

#include "core/base/result.h"
#include "core/studies/numerics/nonlinear_problem.h"

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace titer::studies {

struct NonlinearFit {
    Eigen::VectorXd parameters = {};
    // Absent for a parameter at its bound, without residual degrees of freedom, and where parameters cannot be determined
    // apart.
    std::vector<std::optional<double>> stdErrors = {};
    Eigen::MatrixXd covariance = {}; // rows and columns of parameters without a standard error are 0
    std::vector<bool> atBound = {};
    std::vector<bool> flat = {}; // whether the residuals hardly depend on it where the fit ended
    Eigen::VectorXd residuals = {};
    Eigen::MatrixXd jacobian = {}; // there
    double rss = 0.0;
    double residualSd = 0.0; // 0 without residual degrees of freedom
    int degreesOfFreedom = 0;
    bool converged = false;
    // The part of the residuals in the tangent plane over the part beyond it, each per degree of freedom: 0 at a
    // minimum.
    double relativeOffset = 0.0;
    double condition =
        0.0;            // of the Jacobian with columns of length 1, infinite where parameters cannot be distinguished
    int iterations = 0; // of the path that was taken
    int starts = 1, startsAtBest = 1; // of all starts, those that ended at this minimum
    base::Sentence message = {};
};

// `start` must lie within the bounds. Errors, at "parameters/NAME" or "model": sizes that do not fit, bounds that are
// crossed, a start outside, no value of the model at the start, fewer residuals than parameters. A fit that did not
// converge is no error: see `message`.
base::Result<NonlinearFit> fitNonlinear(const NonlinearProblem& problem, const Eigen::VectorXd& start,
                                        const NonlinearOptions& options = {});

} // namespace titer::studies
