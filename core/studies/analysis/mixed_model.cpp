#include "core/studies/analysis/mixed_model.h"

#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <set>

namespace titer::studies {

using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

MatrixXd indicator(const Grouping& grouping)
{
    const int count = 1 + *std::max_element(grouping.groups.begin(), grouping.groups.end());
    MatrixXd z = MatrixXd::Zero(Eigen::Index(grouping.groups.size()), count);
    for (std::size_t i = 0; i < grouping.groups.size(); ++i) z(Eigen::Index(i), grouping.groups[i]) = 1.0;
    return z;
}

// What the likelihood is at one set of variances (that of the residual last).
struct Point {
    VectorXd variances;
    double deviance = 0.0;
    VectorXd coefficients = {};
    MatrixXd covariance = {}; // (X'V^-1 X)^-1
    VectorXd weighted = {};   // V^-1 (y - Xb)
    MatrixXd inverse = {};    // V^-1
};

class Restricted {
public:
    Restricted(const MatrixXd& x, const VectorXd& y, std::vector<MatrixXd> z)
        : m_x(x)
        , m_y(y)
        , m_z(std::move(z))
    {
        for (const MatrixXd& one : m_z) m_spread.push_back(outerProduct(one, one));
        m_spread.push_back(MatrixXd::Identity(y.size(), y.size()));
    }

    std::size_t count() const { return m_spread.size(); }
    const MatrixXd& spread(std::size_t i) const { return m_spread[i]; }

    // Nothing where the covariance is not positive definite.
    std::optional<Point> at(const VectorXd& variances) const
    {
        MatrixXd v = MatrixXd::Zero(m_y.size(), m_y.size());
        for (std::size_t i = 0; i < count(); ++i) v += variances[Eigen::Index(i)] * m_spread[i];
        const Cholesky root(v);
        if (!root.sound()) return std::nullopt;
        const MatrixXd white = root.solveLower(m_x);
        const VectorXd response = root.solveLower(m_y);
        const Qr qr(white);
        Point point{.variances = variances, .coefficients = qr.solve(response)};
        const VectorXd rest = response - white * point.coefficients;
        point.covariance = qr.inverseInformation();
        point.weighted = root.solveUpper(rest);
        point.inverse = root.inverse();
        const double logX = 2.0 * qr.triangle().diagonal().array().abs().log().sum();
        point.deviance = root.logDeterminant() + logX + rest.squaredNorm() +
                         double(m_y.size() - m_x.cols()) * std::log(2.0 * std::numbers::pi);
        if (!std::isfinite(point.deviance)) return std::nullopt;
        return point;
    }

    struct Slopes {
        VectorXd score;    // of the log likelihood by the variances
        MatrixXd expected; // information
        MatrixXd observed;
    };
    Slopes slopes(const Point& point) const
    {
        const MatrixXd vx = product(point.inverse, m_x);
        const MatrixXd projection = point.inverse - sandwich(vx, point.covariance);
        std::vector<MatrixXd> products;
        std::vector<VectorXd> pushed;
        for (const MatrixXd& spread : m_spread) {
            products.push_back(product(projection, spread));
            pushed.push_back(spread * point.weighted);
        }
        const Eigen::Index n = Eigen::Index(count());
        Slopes slopes{VectorXd(n), MatrixXd(n, n), MatrixXd(n, n)};
        for (Eigen::Index i = 0; i < n; ++i) {
            const MatrixXd& left = products[std::size_t(i)];
            slopes.score[i] = -0.5 * (left.trace() - point.weighted.dot(pushed[std::size_t(i)]));
            for (Eigen::Index j = 0; j <= i; ++j) {
                const double trace = 0.5 * left.cwiseProduct(products[std::size_t(j)].transpose()).sum();
                const double curve = pushed[std::size_t(i)].dot(projection * pushed[std::size_t(j)]);
                slopes.expected(i, j) = slopes.expected(j, i) = trace;
                slopes.observed(i, j) = slopes.observed(j, i) = curve - trace;
            }
        }
        return slopes;
    }

private:
    const MatrixXd& m_x;
    const VectorXd& m_y;
    std::vector<MatrixXd> m_z;
    std::vector<MatrixXd> m_spread; // Z Z', and I for the residual
};

// Indices of the variances that are not held at zero.
std::vector<int> freeOnes(const VectorXd& variances, const VectorXd& score)
{
    std::vector<int> free;
    for (int i = 0; i < int(variances.size()); ++i)
        if (variances[i] > 0.0 || score[i] > 0.0) free.push_back(i);
    return free;
}

// A Newton step in the free variances, by the expected information where the observed one is not positive definite.
VectorXd newtonStep(const Restricted::Slopes& slopes, const std::vector<int>& free)
{
    const VectorXd score = slopes.score(free);
    Cholesky root(slopes.observed(free, free));
    if (!root.sound() || root.reciprocalCondition() < 1e-14) root = Cholesky(slopes.expected(free, free));
    VectorXd step = VectorXd::Zero(slopes.score.size());
    step(free) = VectorXd(root.solve(score));
    return step;
}

// The best of a grid of variance ratios (the same for all groupings), so that Newton starts on the right side of any hump.
std::optional<Point> start(const Restricted& likelihood, double total)
{
    std::optional<Point> best;
    for (const double ratio : {1e-2, 0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 1e4}) {
        VectorXd variances = VectorXd::Constant(Eigen::Index(likelihood.count()), total * ratio / (1.0 + ratio));
        variances[variances.size() - 1] = total / (1.0 + ratio);
        const std::optional<Point> point = likelihood.at(variances);
        if (point && (!best || point->deviance < best->deviance)) best = point;
    }
    return best;
}

std::optional<Point> maximise(const Restricted& likelihood, double total)
{
    std::optional<Point> best = start(likelihood, total);
    for (int iteration = 0; best && iteration < 60; ++iteration) {
        const Restricted::Slopes slopes = likelihood.slopes(*best);
        const std::vector<int> free = freeOnes(best->variances, slopes.score);
        if (free.empty()) break;
        const VectorXd step = newtonStep(slopes, free);
        if (!step.allFinite()) return std::nullopt;
        const double span = best->variances.maxCoeff();
        std::optional<Point> next;
        for (double length = 1.0; length > 1e-12 && !next; length *= 0.5) {
            VectorXd variances = best->variances + length * step;
            // The residual variance keeps away from zero; the others may reach it.
            const Eigen::Index residual = variances.size() - 1;
            variances[residual] = std::max(variances[residual], 0.1 * best->variances[residual]);
            next = likelihood.at(variances.cwiseMax(0.0));
            if (next && !(next->deviance <= best->deviance + 1e-12 * (1.0 + std::abs(best->deviance)))) next.reset();
        }
        if (!next) break; // as deep as rounding lets it
        const double moved = (next->variances - best->variances).cwiseAbs().maxCoeff();
        best = std::move(next);
        if (moved <= 1e-12 * span) break;
    }
    return best;
}

base::Errors check(const MatrixXd& x, const VectorXd& y, std::span<const Grouping> groupings)
{
    base::Errors errors;
    if (y.size() > maxMixedRuns)
        errors.push_back(base::inputError(
            "response", base::say(CORE_TR("core", "A model with random groups takes up to {1} runs, not {2}. Enter "
                                                  "the groups as fixed blocks."),
                                  std::to_string(maxMixedRuns), std::to_string(y.size()))));
    if (y.size() <= x.cols())
        errors.push_back(base::inputError(
            "response", base::say(CORE_TR("core", "{1} runs are too few for {2} coefficients and a variance. Remove "
                                                  "terms or add runs."),
                                  std::to_string(y.size()), std::to_string(x.cols()))));
    for (const Grouping& grouping : groupings) {
        const std::set<int> groups(grouping.groups.begin(), grouping.groups.end());
        if (groups.size() < 2)
            errors.push_back(
                base::inputError("groups/" + grouping.name,
                                 base::say(CORE_TR("core", "“{1}” has one group only, so the variation between "
                                                           "groups cannot be estimated. Remove it."),
                                           grouping.name)));
        else if (Eigen::Index(groups.size()) == y.size())
            errors.push_back(
                base::inputError("groups/" + grouping.name,
                                 base::say(CORE_TR("core", "“{1}” has a group for each run, so its variation cannot "
                                                           "be distinguished from that of the runs. Remove it."),
                                           grouping.name)));
    }
    return errors;
}

// The part of the groups that the fixed terms leave.
bool leftByFixedTerms(const MatrixXd& x, const MatrixXd& z)
{
    return (z - product(x, RankedQr(x).solve(z))).norm() > 1e-8 * z.norm();
}

double residualNorm(const MatrixXd& x, const VectorXd& y)
{
    return (y - x * LeastNormSolver(x).solve(y)).norm();
}

void addDegreesOfFreedom(MixedFit& fit, const Restricted& likelihood, const Point& point, const MatrixXd& x)
{
    const Restricted::Slopes slopes = likelihood.slopes(point);
    std::vector<int> free;
    for (int i = 0; i < int(point.variances.size()); ++i)
        if (point.variances[i] > 0.0) free.push_back(i);
    fit.varianceCovariance = Cholesky(slopes.expected(free, free)).inverse();
    const MatrixXd scaled = product(product(point.inverse, x), point.covariance);
    for (const int i : free)
        fit.covarianceSlopes.push_back(product(crossProduct(scaled, likelihood.spread(std::size_t(i))), scaled));
    const Eigen::Index p = x.cols();
    fit.degreesOfFreedom.resize(p);
    for (Eigen::Index i = 0; i < p; ++i)
        fit.degreesOfFreedom[i] = fit.test(MatrixXd(VectorXd::Unit(p, i).transpose())).dfError;
}

} // namespace

WaldTest MixedFit::test(const MatrixXd& contrasts) const
{
    const MatrixXd spread = sandwich(contrasts, covariance);
    const SymmetricEigen eigen = symmetricEigen(spread);
    const double smallest = 1e-12 * eigen.values.cwiseAbs().maxCoeff();
    WaldTest test;
    double expected = 0.0; // sum of df / (df - 2) of the contrasts that are uncorrelated
    double only = 0.0;
    for (Eigen::Index i = 0; i < eigen.values.size(); ++i) {
        const double variance = eigen.values[i];
        if (variance <= smallest) continue;
        const VectorXd contrast = contrasts.transpose() * eigen.vectors.col(i);
        const double value = contrast.dot(coefficients);
        test.f += value * value / variance;
        VectorXd slope(Eigen::Index(covarianceSlopes.size()));
        for (Eigen::Index k = 0; k < slope.size(); ++k)
            slope[k] = contrast.dot(covarianceSlopes[std::size_t(k)] * contrast);
        only = 2.0 * variance * variance / slope.dot(varianceCovariance * slope);
        if (only > 2.0) expected += only / (only - 2.0);
        ++test.df;
    }
    if (test.df == 0) return test;
    test.f /= test.df;
    test.dfError = test.df == 1 ? only : expected > test.df ? 2.0 * expected / (expected - test.df) : 2.0;
    test.p = fUpper(test.f, test.df, test.dfError);
    return test;
}

base::Result<MixedFit> fitMixedModel(const MatrixXd& x, const VectorXd& y, std::span<const Grouping> groupings)
{
    if (const base::Errors errors = check(x, y, groupings); !errors.empty()) return errors.front();
    std::vector<MatrixXd> z;
    MatrixXd all = x;
    for (const Grouping& grouping : groupings) {
        z.push_back(indicator(grouping));
        if (!leftByFixedTerms(x, z.back()))
            return base::inputError(
                "groups/" + grouping.name,
                base::say(CORE_TR("core", "The fixed terms explain everything that “{1}” could, so its variance "
                                          "cannot be estimated. Remove it, or a term that contains it."),
                          grouping.name));
        all.conservativeResize(Eigen::NoChange, all.cols() + z.back().cols());
        all.rightCols(z.back().cols()) = z.back();
    }
    const VectorXd centred = y.array() - y.mean();
    if (residualNorm(all, centred) <= 1e-12 * (centred.norm() + 1e-300))
        return base::inputError("response",
                                base::say(CORE_TR("core", "Terms and groups leave no variation within the groups, "
                                                          "so the error cannot be estimated. Remove terms, or "
                                                          "repeat runs.")));
    const Restricted likelihood(x, y, z);
    const double rest = residualNorm(x, y);
    const std::optional<Point> point = maximise(likelihood, rest * rest / double(y.size() - x.cols()));
    if (!point)
        return base::inputError("response",
                                base::say(CORE_TR("core", "The variances of the groups could not be estimated. Enter "
                                                          "the groups as fixed blocks.")));
    MixedFit fit{.coefficients = point->coefficients, .covariance = point->covariance};
    fit.standardErrors = fit.covariance.diagonal().cwiseSqrt();
    fit.residualVariance = point->variances[point->variances.size() - 1];
    fit.restrictedDeviance = point->deviance;
    fit.fitted = x * fit.coefficients;
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double variance = point->variances[Eigen::Index(i)];
        const VectorXd effects = variance * (z[i].transpose() * point->weighted);
        fit.fitted += z[i] * effects;
        fit.components.push_back({groupings[i].name, variance, effects});
    }
    fit.residuals = y - fit.fitted;
    addDegreesOfFreedom(fit, likelihood, *point, x);
    return fit;
}

} // namespace titer::studies
