// One descent of nonlinear least squares: from one start by one rule of step length, for nonlinear_fit alone.
#pragma once

#include "core/studies/numerics/nonlinear_problem.h"

#include <Eigen/Core>

#include <vector>

namespace titer::studies {

// How steps are measured. Columns: each parameter by the length of its column of the Jacobian, the longest seen (More
// 1978). Relative: each by its own size, so that none changes by a large factor at once.
struct StepRule {
    enum class Scale { Columns, Relative };
    Scale scale = Scale::Columns;
    double firstRadius = 100.0; // over the size of the start
    // Bends steps along the curvature of the model (M. K. Transtrum and J. P. Sethna 2012, arXiv:1201.5885): it
    // follows narrow curved valleys for one more evaluation of the residuals per step.
    bool bends = false;
};

struct FitPoint {
    Eigen::VectorXd x = {}, r = {};
    Eigen::MatrixXd jacobian = {};
    double rss = 0.0;
};

// The linear model at a point: J = Q U diag(singular) V' D over the parameters that are free to move, with scale D.
struct Tangent {
    std::vector<int> free = {};
    Eigen::VectorXd scale = {};    // D, one per free parameter
    Eigen::VectorXd singular = {}; // in falling order
    Eigen::MatrixXd v = {};
    Eigen::MatrixXd left = {};  // Q U
    Eigen::VectorXd along = {}; // U'Q'r
    double inPlane = 0.0;       // |Q'r|
    int rank = 0;

    // The step of the free parameters, scaled: minimises |J d + r|^2 + lambda |D d|^2, where `residuals` is U'Q'r.
    Eigen::VectorXd scaledStep(const Eigen::VectorXd& residuals, double lambda) const;
};

enum class DescentEnd { Settled, IterationLimit, Stopped };

struct Descent {
    FitPoint point;
    DescentEnd end = DescentEnd::Settled;
    int iterations = 0;
    // By how much the residuals of neighbouring points were seen to differ at the end; 0 where they were not, or did not.
    // An adaptive integration takes other steps at each, and its error jumps.
    double unevenness = 0.0;
};

// False where the model has no finite residuals and derivatives.
bool evaluateAt(const NonlinearProblem& problem, const Eigen::VectorXd& x, FitPoint& point);
// Columns of length 1 where `scale` is empty; otherwise `scale` has one entry per parameter. Parameters `without` count as fixed.
Tangent tangentAt(const NonlinearProblem& problem, const FitPoint& point, const Eigen::VectorXd& scale = {},
                  const std::vector<int>& without = {});
// The part of the residuals in the tangent plane over the part beyond it, each per degree of freedom (Bates, Watts
// 1981): 0 at a minimum, infinite where the model goes through all points.
double relativeOffset(const FitPoint& point, const Tangent& tangent);
// What rounding alone leaves of the residuals along the tangent plane.
double roundingOf(const NonlinearProblem& problem);
// `start` has been evaluated.
Descent descend(const NonlinearProblem& problem, const FitPoint& start, const StepRule& rule,
                const NonlinearOptions& options);
// Full Gauss-Newton steps, then Newton's, as long as they bring the residuals nearer to orthogonal.
void polish(const NonlinearProblem& problem, FitPoint& point);

} // namespace titer::studies
