#include "core/studies/calibration/likelihood/likelihood_verdicts.h"

#include "core/base/text.h"
#include "core/studies/calibration/likelihood/likelihood.h"
#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

// A share of an undetermined direction below which a parameter has no part in it.
constexpr double part = 0.05;
// An interval that goes further than this share of the value, to either side, is wide.
constexpr double wide = 0.5;

// How far a parameter can move, to the further side.
double reachOf(const EstimatedParameter& parameter)
{
    const double without = parameter.scale == LikelihoodScale::Log10 ? 5.0
                           : parameter.scale == LikelihoodScale::Log ? 5.0 * std::numbers::ln10
                           : parameter.at != 0.0                     ? 10.0 * std::abs(parameter.at)
                                                                     : 1.0;
    const auto way = [&](double distance) { return std::isfinite(distance) ? distance : without; };
    return std::max({way(parameter.high - parameter.at), way(parameter.at - parameter.low), 1e-9 * without});
}

// A step on the scale as a share of the value; of 0 as it is.
double relative(const EstimatedParameter& parameter, double step)
{
    if (parameter.scale == LikelihoodScale::Log10) return step * std::numbers::ln10;
    if (parameter.scale == LikelihoodScale::Log || parameter.at == 0.0) return step;
    return step / std::abs(parameter.at);
}

// The eigenvectors, each of length 1 in reaches, along which the threshold is not reached.
std::vector<Index> levelOf(const SymmetricEigen& eigen, double threshold)
{
    std::vector<Index> level;
    for (Index k = 0; k < eigen.values.size(); ++k) {
        const double furthest = 1.0 / eigen.vectors.col(k).cwiseAbs().maxCoeff();
        if (0.5 * eigen.values[k] * furthest * furthest < threshold) level.push_back(k);
    }
    return level;
}

// The same span by vectors of few parts: each has a parameter that no other has.
MatrixXd sparse(MatrixXd basis)
{
    std::vector<char> taken(std::size_t(basis.rows()), false);
    for (Index k = 0; k < basis.cols(); ++k) {
        Index row = 0, column = k;
        double largest = 0.0;
        for (Index j = k; j < basis.cols(); ++j)
            for (Index i = 0; i < basis.rows(); ++i)
                if (!taken[std::size_t(i)] && std::abs(basis(i, j)) > largest)
                    largest = std::abs(basis(i, j)), row = i, column = j;
        taken[std::size_t(row)] = true;
        basis.col(k).swap(basis.col(column));
        basis.col(k) /= basis(row, k);
        for (Index j = 0; j < basis.cols(); ++j)
            if (j != k) basis.col(j) -= basis(row, j) * basis.col(k);
    }
    for (Index k = 0; k < basis.cols(); ++k) {
        basis.col(k) /= basis.col(k).cwiseAbs().maxCoeff();
        for (Index i = 0; i < basis.rows(); ++i)
            if (std::abs(basis(i, k)) < part) basis(i, k) = 0.0;
    }
    return basis;
}

base::Sentence pairSaid(const EstimatedParameter& a, const EstimatedParameter& b, double stepA, double stepB)
{
    constexpr double same = 0.1;
    const auto alike = [&](double x, double y) { return std::abs(x - y) <= same * std::abs(x); };
    const bool linear = a.scale == LikelihoodScale::Lin && b.scale == LikelihoodScale::Lin;
    const double ofA = relative(a, stepA) * (a.scale == LikelihoodScale::Lin && a.at < 0.0 ? -1.0 : 1.0);
    const double ofB = relative(b, stepB) * (b.scale == LikelihoodScale::Lin && b.at < 0.0 ? -1.0 : 1.0);
    if (linear && alike(stepA, -stepB))
        return say(CORE_TR("core", "Of “{1}” and “{2}” only the sum is determined."), a.name, b.name);
    if (linear && alike(stepA, stepB))
        return say(CORE_TR("core", "Of “{1}” and “{2}” only the difference is determined."), a.name, b.name);
    if (alike(ofA, ofB)) return say(CORE_TR("core", "Only the ratio {1}/{2} is determined."), a.name, b.name);
    if (alike(ofA, -ofB)) return say(CORE_TR("core", "Only the product {1}·{2} is determined."), a.name, b.name);
    // What stays is a^x b^y with x ofA + y ofB = 0.
    return say(CORE_TR("core", "Only the product {1}·{2}^{3} is determined."), a.name, b.name,
               base::writeShort(-ofA / ofB, 2));
}

base::Sentence saidOf(const std::vector<EstimatedParameter>& parameters,
                      const std::vector<std::pair<int, double>>& shares)
{
    const auto of = [&](std::size_t k) -> const EstimatedParameter& {
        return parameters[std::size_t(shares[k].first)];
    };
    if (shares.size() == 1)
        return say(CORE_TR("core", "“{1}” is not determined: the likelihood hardly changes within its range."),
                   of(0).name);
    if (shares.size() == 2) return pairSaid(of(0), of(1), shares[0].second, shares[1].second);
    std::vector<std::string> names, moves;
    double largest = 0.0;
    for (std::size_t k = 0; k < shares.size(); ++k)
        largest = std::max(largest, std::abs(relative(of(k), shares[k].second)));
    for (std::size_t k = 0; k < shares.size(); ++k) {
        names.push_back(of(k).name);
        const double step = relative(of(k), shares[k].second) / largest;
        moves.push_back(of(k).name + (step < 0.0 ? " −" : " +") + base::writeShort(std::abs(step), 2));
    }
    return say(CORE_TR("core", "Of {1} only combinations are determined: together they can change without a change of "
                               "the likelihood, relative to their values as {2}."),
               base::join(names, ", "), base::join(moves, ", "));
}

} // namespace

const char* idOf(ParameterVerdict verdict)
{
    static constexpr const char* ids[] = {"identified", "weak", "at_bound", "not_identifiable", "not_converged"};
    return ids[int(verdict)];
}

base::Sentence sentenceOf(ParameterVerdict verdict)
{
    switch (verdict) {
    case ParameterVerdict::Identified:
        return say(CORE_TR("core", "identified"));
    case ParameterVerdict::Weak:
        return say(CORE_TR("core", "weak"));
    case ParameterVerdict::AtBound:
        return say(CORE_TR("core", "on its bound"));
    case ParameterVerdict::NotConverged:
        return say(CORE_TR("core", "none: not converged"));
    case ParameterVerdict::NotIdentifiable:
        break;
    }
    return say(CORE_TR("core", "not identifiable"));
}

double thresholdOf(double confidence)
{
    return 0.5 * chiSquareQuantile(confidence, 1.0);
}

LeftToGain leftToGain(const std::vector<EstimatedParameter>& parameters, const VectorXd& gradient,
                      const MatrixXd& information, double confidence)
{
    // A parameter at its bound stays there where the likelihood rises beyond it.
    std::vector<Index> free;
    for (Index i = 0; i < gradient.size(); ++i) {
        const EstimatedParameter& parameter = parameters[std::size_t(i)];
        const bool nearLow = parameter.at - parameter.low < parameter.high - parameter.at;
        if (!parameter.atBound || (nearLow ? gradient[i] < 0.0 : gradient[i] > 0.0)) free.push_back(i);
    }
    LeftToGain left;
    if (free.empty()) return left;
    VectorXd reach(Index(free.size()));
    for (Index a = 0; a < reach.size(); ++a) reach[a] = reachOf(parameters[std::size_t(free[std::size_t(a)])]);
    const SymmetricEigen eigen =
        symmetricEigen(reach.asDiagonal() * MatrixXd(information(free, free)) * reach.asDiagonal());
    const VectorXd slope = (eigen.vectors.transpose() * reach.cwiseProduct(gradient(free))).cwiseAbs();
    const std::vector<Index> level = levelOf(eigen, thresholdOf(confidence));
    for (Index k = 0; k < slope.size(); ++k) {
        const double value = std::max(eigen.values[k], 0.0);
        if (std::find(level.begin(), level.end(), k) == level.end()) {
            left.determined += 0.5 * slope[k] * slope[k] / value;
            continue;
        }
        const double furthest = 1.0 / eigen.vectors.col(k).cwiseAbs().maxCoeff();
        const double step = slope[k] < value * furthest ? slope[k] / value : furthest;
        left.flat += (slope[k] - 0.5 * value * step) * step;
    }
    return left;
}

Identifiability identifiability(const std::vector<EstimatedParameter>& parameters, const MatrixXd& information,
                                double confidence)
{
    const Index n = Index(parameters.size());
    const double threshold = thresholdOf(confidence);
    Identifiability found;
    found.errors.resize(parameters.size());
    found.verdicts.assign(parameters.size(), ParameterVerdict::Identified);
    found.correlation = MatrixXd::Zero(n, n);
    if (n == 0) return found;
    found.eigenvalues = symmetricEigen(information).values;
    VectorXd reach(n);
    for (Index i = 0; i < n; ++i) reach[i] = reachOf(parameters[std::size_t(i)]);
    const MatrixXd inReaches = reach.asDiagonal() * information * reach.asDiagonal();
    const SymmetricEigen all = symmetricEigen(inReaches);
    const MatrixXd level = sparse(all.vectors(Eigen::all, levelOf(all, threshold)));
    std::vector<Index> free;
    for (Index i = 0; i < n; ++i) {
        ParameterVerdict& verdict = found.verdicts[std::size_t(i)];
        if (level.cols() > 0 && level.row(i).cwiseAbs().maxCoeff() > 0.0) verdict = ParameterVerdict::NotIdentifiable;
        if (parameters[std::size_t(i)].atBound)
            verdict = ParameterVerdict::AtBound;
        else
            free.push_back(i);
    }
    for (Index k = 0; k < level.cols(); ++k) {
        const VectorXd steps = level.col(k).cwiseProduct(reach);
        UndeterminedDirection& direction = found.undetermined.emplace_back();
        for (Index i = 0; i < n; ++i)
            if (level(i, k) != 0.0) direction.shares.emplace_back(int(i), steps[i] / steps.cwiseAbs().maxCoeff());
        direction.said = saidOf(parameters, direction.shares);
    }
    if (free.empty()) return found;
    // Of those that move, without the directions that nothing determines.
    const SymmetricEigen eigen = symmetricEigen(inReaches(free, free));
    VectorXd inverse = eigen.values.cwiseInverse();
    for (const Index k : levelOf(eigen, threshold)) inverse[k] = 0.0;
    const MatrixXd covariance = sandwich(eigen.vectors, inverse.asDiagonal());
    const double quantile = normalQuantile(0.5 + 0.5 * confidence);
    for (std::size_t a = 0; a < free.size(); ++a) {
        const std::size_t i = std::size_t(free[a]);
        if (found.verdicts[i] != ParameterVerdict::Identified) continue;
        found.errors[i] = std::sqrt(covariance(Index(a), Index(a))) * reach[free[a]];
        if (relative(parameters[i], quantile * *found.errors[i]) > wide) found.verdicts[i] = ParameterVerdict::Weak;
        for (std::size_t b = 0; b <= a; ++b) {
            if (!found.errors[std::size_t(free[b])]) continue;
            const double scale = std::sqrt(covariance(Index(a), Index(a)) * covariance(Index(b), Index(b)));
            found.correlation(free[a], free[b]) = found.correlation(free[b], free[a]) =
                covariance(Index(a), Index(b)) / scale;
        }
    }
    return found;
}

} // namespace titer::studies
