#include "core/studies/decisions/response.h"

#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/distributions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace titer::studies {

Eigen::VectorXd FittedResponse::row(std::span<const double> point) const
{
    Eigen::VectorXd values(coefficients.size());
    expand(point, {values.data(), std::size_t(values.size())});
    return values;
}

double meanAt(const FittedResponse& response, std::span<const double> point)
{
    return response.row(point).dot(response.coefficients);
}

Prediction predict(const FittedResponse& response, std::span<const double> point, double confidence)
{
    const Eigen::VectorXd row = response.row(point);
    Prediction found;
    found.mean = row.dot(response.coefficients);
    found.leverage = std::max(0.0, row.dot(response.inverse * row));
    found.deviation = response.residualSd * std::sqrt(1.0 + found.leverage);
    const double quantile = tQuantile(0.5 + 0.5 * confidence, response.degreesOfFreedom);
    const double mean = quantile * response.residualSd * std::sqrt(found.leverage);
    found.meanLow = found.mean - mean;
    found.meanHigh = found.mean + mean;
    found.runLow = found.mean - quantile * found.deviation;
    found.runHigh = found.mean + quantile * found.deviation;
    return found;
}

namespace {

// Pairs of rows (in one, in the other) that are the same run.
std::vector<std::pair<int, int>> commonRuns(const FittedResponse& one, const FittedResponse& other)
{
    std::map<int, int> rows;
    for (std::size_t i = 0; i < other.runs.size(); ++i) rows.emplace(other.runs[i], int(i));
    std::vector<std::pair<int, int>> common;
    for (std::size_t i = 0; i < one.runs.size(); ++i)
        if (const auto found = rows.find(one.runs[i]); found != rows.end()) common.emplace_back(int(i), found->second);
    return common;
}

double correlation(const FittedResponse& one, const FittedResponse& other)
{
    double product = 0.0, first = 0.0, second = 0.0;
    for (const auto& [i, j] : commonRuns(one, other)) {
        product += one.residuals[i] * other.residuals[j];
        first += one.residuals[i] * one.residuals[i];
        second += other.residuals[j] * other.residuals[j];
    }
    return first > 0.0 && second > 0.0 ? std::clamp(product / std::sqrt(first * second), -1.0, 1.0) : 0.0;
}

} // namespace

Eigen::MatrixXd residualCovariance(const std::vector<FittedResponse>& responses)
{
    const Eigen::Index n = Eigen::Index(responses.size());
    Eigen::MatrixXd correlations = Eigen::MatrixXd::Identity(n, n);
    Eigen::VectorXd deviations(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        deviations[i] = responses[std::size_t(i)].residualSd;
        for (Eigen::Index j = 0; j < i; ++j)
            correlations(i, j) = correlations(j, i) = correlation(responses[std::size_t(i)], responses[std::size_t(j)]);
    }
    // With runs missing here and there the pairs need not fit together: then the nearest that do, with 1 on the diagonal.
    const SymmetricEigen eigen = symmetricEigen(correlations);
    if (n > 2 && eigen.values[0] < 0.0) {
        correlations = outerProduct(eigen.vectors * eigen.values.cwiseMax(0.0).asDiagonal(), eigen.vectors);
        const Eigen::VectorXd scale = correlations.diagonal().cwiseSqrt().cwiseInverse();
        correlations = scale.asDiagonal() * correlations * scale.asDiagonal();
    }
    return deviations.asDiagonal() * correlations * deviations.asDiagonal();
}

Eigen::MatrixXd coefficientCovariance(const std::vector<FittedResponse>& responses, const Eigen::MatrixXd& residual)
{
    Eigen::Index size = 0;
    for (const FittedResponse& response : responses) size += response.coefficients.size();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(size, size);
    for (Eigen::Index i = 0, at = 0; i < residual.rows(); ++i) {
        const FittedResponse& one = responses[std::size_t(i)];
        const Eigen::Index rows = one.coefficients.size();
        covariance.block(at, at, rows, rows) = residual(i, i) * one.inverse;
        for (Eigen::Index j = 0, left = 0; j < i; ++j) {
            const FittedResponse& other = responses[std::size_t(j)];
            const Eigen::Index columns = other.coefficients.size();
            Eigen::MatrixXd crossed = Eigen::MatrixXd::Zero(rows, columns);
            for (const auto& [r, s] : commonRuns(one, other))
                crossed.noalias() += one.matrix.row(r).transpose() * other.matrix.row(s);
            covariance.block(at, left, rows, columns) =
                product(product(residual(i, j), one.inverse, crossed), other.inverse);
            covariance.block(left, at, columns, rows) = covariance.block(at, left, rows, columns).transpose();
            left += columns;
        }
        at += rows;
    }
    return covariance;
}

} // namespace titer::studies
