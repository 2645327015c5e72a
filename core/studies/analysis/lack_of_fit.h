// Whether a model misses something that repeated runs do not: the residual sum of squares split into pure error and lack of fit
// (R. A. Fisher 1922, J. R. Stat. Soc. 85; N. R. Draper and H. Smith, Applied Regression Analysis).
#pragma once

#include "core/studies/analysis/anova.h"
#include "core/studies/models/model_matrix.h"

#include <optional>
#include <vector>

namespace titer::studies {

struct LackOfFit {
    AnovaRow lackOfFit;
    AnovaRow pureError;

    bool tested() const { return lackOfFit.f.has_value(); }
};

// Which runs are repeats of each other: the number of its group for each row of `settings`, by equal values in all columns.
std::vector<int> repeatedRuns(const Eigen::MatrixXd& settings);

// The sum of squares of what a model misses of each run that is predicted from the runs of the other groups: e = (I - H)^-1 r of a group,
// H its block of the hat matrix, r its residuals (R. D. Cook and S. Weisberg 1982, Residuals and Influence in Regression). Of groups of
// one run that is PRESS. `groups` has one number per run, which all count alike. Nothing where the others do not determine the model.
std::optional<double> pressByGroups(const LinearFit& fit, const std::vector<int>& groups);

// Repeats are runs with equal values of all inputs of the model, blocks included. `settings` (runs x any) adds factors that the
// model does not hold. F and p are absent without repeats, without degrees of freedom for the lack of fit, or where repeats agree
// exactly.
LackOfFit lackOfFit(const LinearFit& fit, const ModelMatrix& matrix, const Eigen::MatrixXd& settings = {});

} // namespace titer::studies
