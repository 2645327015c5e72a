// What a finished fit determines: predictions, and sums of squares of the models within it.
#include "core/studies/analysis/linear_fit.h"
#include "core/studies/numerics/double_double_matrix.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

bool LinearFit::finite() const
{
    const auto good = [](const Coefficient& c) {
        return std::isfinite(c.coded) && std::isfinite(c.natural) && std::isfinite(c.stdError.value_or(0.0)) &&
               std::isfinite(c.naturalStdError.value_or(0.0)) && std::isfinite(c.t.value_or(0.0)) &&
               std::isfinite(c.vif.value_or(0.0));
    };
    return std::all_of(coefficients.begin(), coefficients.end(), good) && std::isfinite(rss) && std::isfinite(tss) &&
           tss > 0.0 && std::isfinite(press) && std::isfinite(r2Predicted) && std::isfinite(f.value_or(0.0)) &&
           std::isfinite(r2Adjusted.value_or(0.0)) && leverage.allFinite() && covariance.allFinite();
}

double LinearFit::predict(std::span<const double> point) const
{
    const Eigen::VectorXd row = model.row(point);
    double sum = 0.0;
    for (std::size_t c = 0; c < coefficients.size(); ++c) sum += row(Eigen::Index(c)) * coefficients[c].coded;
    return sum;
}

double LinearFit::predictionVariance(std::span<const double> point) const
{
    const Eigen::VectorXd row = model.row(point);
    return row.dot(covariance * row);
}

double LinearFit::rssOf(std::span<const int> columns) const
{
    const int size = int(coefficients.size()) + 1, chosen = int(columns.size());
    DoubleDoubleMatrix part(size, chosen + 1);
    for (int c = 0; c <= chosen; ++c) {
        const int from = c < chosen ? columns[std::size_t(c)] : size - 1;
        std::copy_n(triangle.begin() + std::ptrdiff_t(from) * size, size, part.column(c));
    }
    triangulate(part);
    DoubleDouble sum;
    for (int r = chosen; r < size; ++r) sum += part(r, chosen) * part(r, chosen);
    return double(sum);
}

std::vector<double> LinearFit::sequentialSquares() const
{
    const std::size_t size = coefficients.size() + 1;
    std::vector<double> squares;
    for (std::size_t c = 0; c + 1 < size; ++c) {
        const DoubleDouble& effect = triangle[(size - 1) * size + c];
        squares.push_back(double(effect * effect));
    }
    return squares;
}

int LinearFit::indexOf(std::string_view name) const
{
    for (std::size_t c = 0; c < coefficients.size(); ++c)
        if (coefficients[c].name == name) return int(c);
    return -1;
}

} // namespace titer::studies
