#include "core/studies/analysis/lack_of_fit.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <map>

namespace titer::studies {

std::vector<int> repeatedRuns(const Eigen::MatrixXd& settings)
{
    std::map<std::vector<double>, int> seen;
    std::vector<int> groups;
    for (Eigen::Index run = 0; run < settings.rows(); ++run) {
        std::vector<double> key;
        for (Eigen::Index i = 0; i < settings.cols(); ++i) key.push_back(settings(run, i));
        groups.push_back(seen.emplace(std::move(key), int(seen.size())).first->second);
    }
    return groups;
}

namespace {

// The (weighted) sum of squares within groups. Responses are taken from the first of their group, which is exact however many leading
// digits they share.
double squaresWithin(const ModelMatrix& matrix, const std::vector<int>& groups, int count)
{
    const std::vector<DoubleDouble>& response = matrix.response;
    std::vector<std::vector<double>> values(static_cast<std::size_t>(count)), weights(static_cast<std::size_t>(count));
    std::vector<DoubleDouble> first(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::size_t group = std::size_t(groups[i]);
        if (values[group].empty()) first[group] = response[i];
        values[group].push_back(double(response[i] - first[group]));
        weights[group].push_back(matrix.weights.empty() ? 1.0 : matrix.weights[i]);
    }
    double sum = 0.0;
    for (std::size_t group = 0; group < values.size(); ++group) {
        const Eigen::Map<const Eigen::ArrayXd> all(values[group].data(), Eigen::Index(values[group].size()));
        const Eigen::Map<const Eigen::ArrayXd> weight(weights[group].data(), all.size());
        sum += (weight * (all - (weight * all).sum() / weight.sum()).square()).sum();
    }
    return sum;
}

} // namespace

std::optional<double> pressByGroups(const LinearFit& fit, const std::vector<int>& groups)
{
    constexpr double least = 1e-10; // of what a group leaves undetermined, as of 1 - leverage of one run
    std::map<int, std::vector<int>> runs;
    for (std::size_t i = 0; i < groups.size(); ++i) runs[groups[i]].push_back(int(i));
    double press = 0.0;
    for (const auto& [group, rows] : runs) {
        const Eigen::MatrixXd x = fit.x(rows, Eigen::all);
        const Eigen::MatrixXd open = Eigen::MatrixXd::Identity(x.rows(), x.rows()) - x * fit.covariance * x.transpose();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved(open);
        if (!(solved.eigenvalues().minCoeff() > least)) return std::nullopt;
        const Eigen::VectorXd along = solved.eigenvectors().transpose() * fit.residuals(rows);
        press += (along.array() / solved.eigenvalues().array()).square().sum();
    }
    return press;
}

LackOfFit lackOfFit(const LinearFit& fit, const ModelMatrix& matrix, const Eigen::MatrixXd& settings)
{
    Eigen::MatrixXd all(matrix.points.rows(), matrix.points.cols() + settings.cols());
    all.leftCols(matrix.points.cols()) = matrix.points;
    if (settings.cols() > 0) all.rightCols(settings.cols()) = settings;
    const std::vector<int> groups = repeatedRuns(all);
    const int count = groups.empty() ? 0 : 1 + *std::max_element(groups.begin(), groups.end());
    LackOfFit result;
    result.pureError = {.source = "Pure error", .df = int(groups.size()) - count};
    result.pureError.sumOfSquares = squaresWithin(matrix, groups, count);
    result.lackOfFit = {.source = "Lack of fit", .df = fit.dfResidual - result.pureError.df};
    result.lackOfFit.sumOfSquares = std::max(0.0, fit.rss - result.pureError.sumOfSquares);
    for (AnovaRow* row : {&result.lackOfFit, &result.pureError})
        if (row->df > 0) row->meanSquare = row->sumOfSquares / row->df;
    evaluate(result.lackOfFit, result.pureError.meanSquare.value_or(0.0), result.pureError.df);
    return result;
}

} // namespace titer::studies
