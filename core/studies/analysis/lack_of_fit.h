// Whether a model misses something that repeated runs do not: the residual sum of squares split into pure error and lack of fit
// (R. A. Fisher 1922, J. R. Stat. Soc. 85; N. R. Draper and H. Smith, Applied Regression Analysis).
#pragma once

#include "core/studies/analysis/anova.h"
#include "core/studies/models/model_matrix.h"

#include <vector>

namespace titer::studies {

struct LackOfFit {
    AnovaRow lackOfFit;
    AnovaRow pureError;

    bool tested() const { return lackOfFit.f.has_value(); }
};

// Which runs are repeats of each other: the number of its group for each row of `settings`, by equal values in all columns.
std::vector<int> repeatedRuns(const Eigen::MatrixXd& settings);

// Repeats are runs with equal values of all inputs of the model, blocks included. `settings` (runs x any) adds factors that the
// model does not hold. F and p are absent without repeats, without degrees of freedom for the lack of fit, or where repeats agree
// exactly.
LackOfFit lackOfFit(const LinearFit& fit, const ModelMatrix& matrix, const Eigen::MatrixXd& settings = {});

} // namespace titer::studies
