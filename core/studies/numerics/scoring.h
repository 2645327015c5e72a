// Descent to a minimum within bounds from gradients and a positive semidefinite matrix in place of second derivatives, such as Fisher's
// information for the negative logarithm of a likelihood (R. A. Fisher's scoring): a trust region in scaled space (J. J. More 1983,
// Mathematical Programming: the state of the art), whose steps go on along the bounds that they meet.
#pragma once

#include <Eigen/Core>

#include <functional>
#include <stop_token>

namespace titer::studies {

struct ScoredPoint {
    Eigen::VectorXd x = {};
    double value = 0.0;
    Eigen::VectorXd gradient = {};
    Eigen::MatrixXd curvature = {};
};

struct ScoringProblem {
    // Fills the point at its x. False where there is no value, or no slope: the step is then shortened.
    std::function<bool(ScoredPoint& point)> evaluate;
    Eigen::VectorXd lower, upper; // infinite without a bound
    Eigen::VectorXd unit;         // a usual step of each variable
};

struct ScoringOptions {
    int iterations = 500; // at most
    // Where a step of a unit is expected to gain less, the value is at its minimum; in parts of a likelihood, of which 2 is a lot.
    double enough = 1e-9;
    // What the value is uneven by, besides: a smaller gain that does not come is none.
    double unevenness = 0.0;
    // Where ten steps together gain less it is left, as on a plateau; 0: never.
    double slow = 0.0;
    // Corrects the curvature by how the gradient changes from step to step: where residuals are large it lacks a part.
    bool learns = false;
    std::stop_token stop = {};
};

enum class ScoringEnd { Minimum, Slow, IterationLimit, NoStep, Stopped };

struct Scoring {
    ScoredPoint point;
    ScoringEnd end = ScoringEnd::NoStep;
    int evaluations = 0;
    double expected = 0.0; // what a further step is expected to gain
};

// `start` lies within the bounds and has been evaluated.
Scoring minimise(const ScoringProblem& problem, ScoredPoint start, const ScoringOptions& options = {});

// The step that lowers gradient x + x curvature x/2 most, within the bounds and not longer than `radius` units. Variables that are to
// stay where they are have equal bounds.
Eigen::VectorXd boundedStep(const ScoringProblem& problem, const ScoredPoint& point, double radius);

} // namespace titer::studies
