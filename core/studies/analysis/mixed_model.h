// Runs that come in groups, such as random blocks and the whole plots of a split-plot: y = Xb + sum of Z u + e with u ~ N(0, s2 of
// the group) and e ~ N(0, s2), variances by restricted maximum likelihood (Patterson and Thompson 1971, Biometrika).
#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <span>
#include <string>
#include <vector>

namespace titer::studies {

struct Grouping {
    std::string name;        // "block"
    std::vector<int> groups; // one per run, from 0
};

// An F test of a term by its contrasts.
struct WaldTest {
    double f = 0.0;
    double p = 1.0;
    int df = 0;           // of the numerator: independent contrasts
    double dfError = 0.0; // of the denominator
};

struct MixedFit {
    struct Component {
        std::string name;
        double variance = 0.0;        // [unit of the response squared]
        Eigen::VectorXd effects = {}; // predicted effect of each group [unit of the response]
    };

    Eigen::VectorXd coefficients = {};   // generalised least squares, p
    Eigen::MatrixXd covariance = {};     // of the coefficients, p x p
    Eigen::VectorXd standardErrors = {}; // p
    // Satterthwaite (1946) with the expected information of the variances, which for one coefficient are those of Kenward and
    // Roger (1997); a variance estimated as zero counts as known to be zero.
    Eigen::VectorXd degreesOfFreedom = {};
    std::vector<Component> components = {}; // one per grouping
    double residualVariance = 0.0;
    double restrictedDeviance = 0.0; // -2 log of the restricted likelihood, with its constants and without log|X'X|
    Eigen::VectorXd fitted = {};     // with the effects of the groups
    Eigen::VectorXd residuals = {};  // the response less `fitted`

    // The F test of rows of contrasts (each of p values), denominator degrees of freedom after Fai and Cornelius (1996).
    WaldTest test(const Eigen::MatrixXd& contrasts) const;

    // Derivatives of `covariance` by each free variance, and the covariance of those variances.
    std::vector<Eigen::MatrixXd> covarianceSlopes = {};
    Eigen::MatrixXd varianceCovariance = {};
};

inline constexpr int maxMixedRuns = 2000; // the covariance of the runs is kept whole

// `x` is runs x p, of full column rank. Errors (at "groups/NAME" or "response"): no runs left for the residual variance, a
// grouping with one group only or one run in each, one that the fixed terms explain already, a response without residual
// variation, more than maxMixedRuns.
base::Result<MixedFit> fitMixedModel(const Eigen::MatrixXd& x, const Eigen::VectorXd& y,
                                     std::span<const Grouping> groupings);

} // namespace titer::studies
