#include "core/studies/analysis/lack_of_fit.h"

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
