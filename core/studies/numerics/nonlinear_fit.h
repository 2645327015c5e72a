// Nonlinear least squares for all fits of Titer: min |r(p)|^2 within bounds, by trust regions in scaled space (J. J.
// More 1978, Lecture Notes in Mathematics 630), finished by Gauss-Newton steps and evaluated by how orthogonal the
// residuals are to the tangent plane (D. M. Bates and D. G. Watts 1981, Technometrics 23), never by a step that has
// become short.
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct NonlinearProblem {
    std::vector<std::string> names; // of the parameters
    int residuals = 0;              // how many
    // Residuals at `parameters` into `r` and, where asked for, their derivatives into `jacobian` (residuals x
    // parameters); both have their sizes. False where the model has no value there: the step is then shortened.
    // Called from several threads at once unless `threads` is 1: each start goes along several paths.
    std::function<bool(const Eigen::VectorXd& parameters, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian)> evaluate;
    Eigen::VectorXd lower = {}, upper = {}; // one per parameter, infinite without a bound; empty without any
    // The length of the vector of observed values (of what the residuals are differences of): it says how small
    // residuals can become in rounded numbers. 0: not known.
    double responseLength = 0.0;
};

struct NonlinearOptions {
    int iterations = 2000; // at most, along each path
    // Several rules of step length are tried from each start and the best end is taken; 1 for models that cost much.
    int rules = 3;
    // The relative offset at which a path has gone far enough; 0: on, as long as residuals come nearer to orthogonal.
    // For models that cost much: 1e-3 leaves confidence regions where they are (Bates, Watts 1981).
    double enough = 0.0;
    // Starts in addition to the one that is given, drawn within the bounds, or within a factor of ten of the start
    // where a parameter lacks one of them (within -1 and 1 where the start is 0).
    int extraStarts = 0;
    // One per parameter, finite: between these they are drawn instead. Empty: as above.
    Eigen::VectorXd drawnFrom = {}, drawnTo = {};
    std::uint64_t seed = 1;
    unsigned threads = 0; // 0: as many as there are cores
    std::stop_token stop = {};
};

struct NonlinearFit {
    Eigen::VectorXd parameters = {};
    // Absent for a parameter at its bound, without residual degrees of freedom, and where parameters cannot be determined
    // apart.
    std::vector<std::optional<double>> stdErrors = {};
    Eigen::MatrixXd covariance = {}; // rows and columns of parameters without a standard error are 0
    std::vector<bool> atBound = {};
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
