// How well a design serves a model before any run is made: what its coefficients and predictions will vary by.
#pragma once

#include "core/studies/models/design.h"

#include <cstdint>

namespace titer::studies {

// Variances are in units of the error variance. Blocks enter as fixed effects behind the terms; with whole plots, X'X and all that
// follows is X'V^-1 X with a variance between whole plots of `wholePlotRatio` times that of a run.
struct EvaluationOptions {
    double wholePlotRatio = 1.0;
    std::uint64_t seed = 1; // of the points of the space
    int samples = 8192;     // of them, 100 or more
};

struct Evaluation {
    int runs = 0;
    int parameters = 0;                  // columns of the terms, and of blocks
    std::vector<std::string> columns;    // of the terms
    Eigen::VectorXd variances;           // of the coefficients
    Eigen::VectorXd vif;                 // 0 for the intercept
    Eigen::VectorXd leverages;           // one per run; they sum to the parameters
    Eigen::MatrixXd correlations;        // between columns of the terms, the intercept left out
    std::vector<std::string> correlated; // their names
    // The variance of prediction over the space, at shares 0, 0.05 .. 1 of it (fraction of design space), and its mean and maximum.
    std::vector<double> spaceVariance;
    double meanVariance = 0.0; // exact over a box, by sampling over mixtures and within constraints
    double maxVariance = 0.0;  // sampled, then climbed
    double dEfficiency = 0.0, aEfficiency = 0.0, gEfficiency = 0.0, iEfficiency = 0.0; // [%]
};

// Over the bounds of the factors and within the constraints of the design. Errors: at "design/model", where the terms cannot be determined
// apart or nothing can be estimated, at "design/constraint" and at "whole_plot_ratio".
base::Result<Evaluation> evaluate(const Design& design, const Terms& terms, const EvaluationOptions& options = {});

// The criteria with the definition and scale of each.
std::vector<Property> evaluationProperties(const Evaluation& evaluation);

struct CorrelatedPair {
    std::string first;
    std::string second;
    double correlation = 0.0; // 1 or -1: aliased
};
// Pairs of columns whose absolute correlation is at least `least`, the largest first; the intercept is left out. Terms need not
// be estimable together, so that also those that a model leaves out can be asked for.
std::vector<CorrelatedPair> correlatedPairs(const Design& design, const Terms& terms, double min);

// Columns of the terms, and of blocks behind them, made ready for ordinary least squares: with whole plots V^-1/2 X.
Eigen::MatrixXd informationColumns(const Design& design, const Terms& terms, double wholePlotRatio);
// The fault of a ratio that is no number from 0 on, at "whole_plot_ratio".
base::Error badRatio();
// (X'X)^-1 of such columns, or the error that names a column that cannot be distinguished from others.
base::Result<Eigen::MatrixXd> inverseInformation(const Design& design, const Terms& terms,
                                                 const Eigen::MatrixXd& columns);

} // namespace titer::studies
