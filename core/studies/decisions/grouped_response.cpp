#include "core/studies/decisions/grouped_response.h"

#include "core/studies/numerics/dense.h"

#include <cmath>

namespace titer::studies {

namespace {

// The correlation of the runs.
Eigen::MatrixXd correlationOf(const GroupedAnalysis& grouped, double total, Eigen::Index runs)
{
    Eigen::MatrixXd correlation = Eigen::MatrixXd::Identity(runs, runs);
    for (std::size_t g = 0; g < grouped.groupings.size(); ++g) {
        const std::vector<int>& groups = grouped.groupings[g].groups;
        const double share = grouped.fit.components[g].variance / total;
        for (Eigen::Index i = 0; i < runs; ++i)
            for (Eigen::Index j = 0; j < runs; ++j)
                if (i != j && groups[std::size_t(i)] == groups[std::size_t(j)]) correlation(i, j) += share;
    }
    return correlation;
}

double degreesOfFreedom(const MixedFit& fit, double total, const Eigen::MatrixXd& x)
{
    const auto onAverage = [&](const Eigen::MatrixXd& covariance) {
        double sum = 0.0;
        for (Eigen::Index i = 0; i < x.rows(); ++i) sum += x.row(i).dot(x.row(i) * covariance);
        return sum / double(x.rows());
    };
    const double variance = total + onAverage(fit.covariance);
    Eigen::VectorXd slope(Eigen::Index(fit.covarianceSlopes.size()));
    for (Eigen::Index k = 0; k < slope.size(); ++k) slope[k] = 1.0 + onAverage(fit.covarianceSlopes[std::size_t(k)]);
    return 2.0 * variance * variance / slope.dot(fit.varianceCovariance * slope);
}

} // namespace

FittedResponse withGroups(FittedResponse response, const LinearFit& fit, const GroupedAnalysis& grouped)
{
    const MixedFit& mixed = grouped.fit;
    double total = mixed.residualVariance;
    for (const MixedFit::Component& component : mixed.components) total += component.variance;
    response.coefficients = mixed.coefficients;
    response.inverse = mixed.covariance / total;
    response.residualSd = std::sqrt(total);
    response.degreesOfFreedom = degreesOfFreedom(mixed, total, fit.x);
    // As independent runs of that variance, by the root of their correlation.
    const Cholesky root(correlationOf(grouped, total, fit.x.rows()));
    response.matrix = root.solveLower(fit.x);
    response.residuals = root.solveLower(Eigen::VectorXd(fit.y - fit.x * mixed.coefficients));
    return response;
}

} // namespace titer::studies
