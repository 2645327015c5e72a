// Least squares in double-double; and for large tables by blocks of rows over the cores.
#include "core/studies/numerics/least_squares.h"

#include "core/studies/numerics/dense.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

// A power of two near the length, so that scaling by it loses nothing.
double nearLength(double squared)
{
    return squared > 0.0 ? std::ldexp(1.0, std::ilogb(squared) / 2) : 1.0;
}

// Brings the columns of `factor` (the last is y) to a triangle with the order that shows the rank, and solves with it.
void solveTriangle(LeastSquares& fit, DoubleDoubleMatrix factor, double aliasTolerance)
{
    const int p = factor.columns - 1;
    std::vector<double> scale, lengths;
    for (int c = 0; c < p; ++c) {
        double squared = 0.0;
        for (int r = 0; r < factor.rows; ++r) squared += factor(r, c).high * factor(r, c).high;
        scale.push_back(nearLength(squared));
        lengths.push_back(std::sqrt(squared) / scale.back());
        for (int r = 0; r < factor.rows; ++r)
            factor(r, c) = {factor(r, c).high / scale.back(), factor(r, c).low / scale.back()};
    }
    fit.order = triangulate(factor, p);
    fit.order.pop_back();
    double max = 0.0, min = 1e300;
    for (int k = 0; k < p; ++k) {
        const double length = lengths[std::size_t(fit.order[std::size_t(k)])];
        const double left = k < factor.rows && length > 0.0 ? factor(k, k).high / length : 0.0;
        fit.remainders.push_back(left);
        if (left > aliasTolerance && fit.rank == k) fit.rank = k + 1;
        max = std::max(max, left);
        min = std::min(min, left);
    }
    fit.condition = min > 0.0 ? max / min : 0.0;
    if (fit.rank == p) {
        fit.solution.resize(std::size_t(p));
        std::vector<DoubleDouble> right(static_cast<std::size_t>(p));
        for (int r = p - 1; r >= 0; --r) {
            DoubleDouble sum = factor(r, p);
            for (int c = r + 1; c < p; ++c) sum -= factor(r, c) * right[std::size_t(c)];
            right[std::size_t(r)] = sum / factor(r, r);
        }
        for (int k = 0; k < p; ++k) {
            const auto at = std::size_t(fit.order[std::size_t(k)]);
            fit.solution[at] = right[std::size_t(k)] / DoubleDouble(scale[at]);
        }
    }
    fit.triangle = DoubleDoubleMatrix(p + 1, p + 1);
    for (int c = 0; c <= p; ++c) {
        const double back = c < p ? scale[std::size_t(fit.order[std::size_t(c)])] : 1.0;
        for (int r = 0; r <= std::min(c, factor.rows - 1); ++r)
            fit.triangle(r, c) = {factor(r, c).high * back, factor(r, c).low * back};
    }
}

constexpr int blockRows = 1024;

int blockCount(Eigen::Index rows)
{
    return int((rows + blockRows - 1) / blockRows);
}

// R of [X y] in double: each block of rows by itself, then all their triangles. The blocks do not depend on the threads.
Eigen::MatrixXd triangleByBlocks(const Eigen::MatrixXd& x, const std::vector<DoubleDouble>& y)
{
    const Eigen::Index width = x.cols() + 1;
    const int blocks = blockCount(x.rows());
    std::vector<Eigen::MatrixXd> parts(static_cast<std::size_t>(blocks));
    forEach(std::size_t(blocks), [&](std::size_t b) {
        const Eigen::Index first = Eigen::Index(b) * blockRows,
                           count = std::min<Eigen::Index>(blockRows, x.rows() - first);
        Eigen::MatrixXd block(count, width);
        block.leftCols(width - 1) = x.middleRows(first, count);
        for (Eigen::Index r = 0; r < count; ++r) block(r, width - 1) = y[std::size_t(first + r)].high;
        parts[b] = Qr(block).triangle();
    });
    Eigen::Index rows = 0;
    for (const Eigen::MatrixXd& part : parts) rows += part.rows();
    Eigen::MatrixXd stacked(rows, width);
    Eigen::Index at = 0;
    for (const Eigen::MatrixXd& part : parts) {
        stacked.middleRows(at, part.rows()) = part;
        at += part.rows();
    }
    return Qr(stacked).triangle();
}

// Residuals of the rows of a block in double-double, and X'r of them.
void blockResiduals(const Eigen::MatrixXd& x, const std::vector<DoubleDouble>& y,
                    const std::vector<DoubleDouble>& solution, Eigen::Index first, Eigen::Index count,
                    std::vector<DoubleDouble>& residuals, Eigen::VectorXd& gradient)
{
    std::array<double, blockRows> sum, rest;
    for (Eigen::Index r = 0; r < count; ++r) {
        sum[std::size_t(r)] = y[std::size_t(first + r)].high;
        rest[std::size_t(r)] = y[std::size_t(first + r)].low;
    }
    for (Eigen::Index c = 0; c < x.cols(); ++c) {
        const double* column = x.col(c).data() + first;
        const double high = -solution[std::size_t(c)].high, low = -solution[std::size_t(c)].low;
        for (Eigen::Index r = 0; r < count; ++r) {
            const DoubleDouble product = twoProduct(column[r], high);
            const DoubleDouble total = twoSum(sum[std::size_t(r)], product.high);
            sum[std::size_t(r)] = total.high;
            rest[std::size_t(r)] += total.low + (product.low + column[r] * low);
        }
    }
    Eigen::VectorXd rounded(count);
    for (Eigen::Index r = 0; r < count; ++r) {
        residuals[std::size_t(first + r)] = twoSum(sum[std::size_t(r)], rest[std::size_t(r)]);
        rounded(r) = residuals[std::size_t(first + r)].high;
    }
    gradient = x.middleRows(first, count).transpose() * rounded;
}

// X'r, with the residuals as they are after it.
Eigen::VectorXd gradientOf(const Eigen::MatrixXd& x, const std::vector<DoubleDouble>& y, LeastSquares& fit)
{
    const int blocks = blockCount(x.rows());
    std::vector<Eigen::VectorXd> parts(static_cast<std::size_t>(blocks));
    forEach(std::size_t(blocks), [&](std::size_t b) {
        const Eigen::Index first = Eigen::Index(b) * blockRows;
        blockResiduals(x, y, fit.solution, first, std::min<Eigen::Index>(blockRows, x.rows() - first), fit.residuals,
                       parts[b]);
    });
    Eigen::VectorXd gradient = Eigen::VectorXd::Zero(x.cols());
    for (const Eigen::VectorXd& part : parts) gradient += part;
    return gradient;
}

// (R'R)^-1 of the gradient is what the solution still lacks.
double correct(LeastSquares& fit, const Eigen::VectorXd& gradient)
{
    const int p = int(gradient.size());
    Eigen::MatrixXd r = Eigen::MatrixXd::Zero(p, p);
    Eigen::VectorXd ordered(p);
    for (int c = 0; c < p; ++c) {
        for (int k = 0; k <= c; ++k) r(k, c) = fit.triangle(k, c).high;
        ordered(c) = gradient(fit.order[std::size_t(c)]);
    }
    const Eigen::VectorXd step = solveSquared(r, ordered);
    double largest = 0.0;
    for (int c = 0; c < p; ++c) {
        DoubleDouble& value = fit.solution[std::size_t(fit.order[std::size_t(c)])];
        value += DoubleDouble(step(c));
        // Against the share in y that a coefficient has, since one that is 0 has no size of its own.
        largest = std::max(largest, std::abs(step(c)) / std::max(std::abs(value.high), 1e-300));
    }
    return largest;
}

} // namespace

LeastSquares solveLeastSquares(DoubleDoubleMatrix x, const std::vector<DoubleDouble>& y, double aliasTolerance)
{
    LeastSquares fit;
    DoubleDoubleMatrix factor(x.rows, x.columns + 1);
    std::copy(x.values.begin(), x.values.end(), factor.values.begin());
    std::copy(y.begin(), y.end(), factor.column(x.columns));
    solveTriangle(fit, std::move(factor), aliasTolerance);
    if (fit.rank < x.columns) return fit;
    fit.residuals = y;
    for (int c = 0; c < x.columns; ++c)
        for (int r = 0; r < x.rows; ++r) fit.residuals[std::size_t(r)] -= x(r, c) * fit.solution[std::size_t(c)];
    fit.rss = dot(fit.residuals.data(), fit.residuals.data(), x.rows);
    return fit;
}

LeastSquares solveLargeLeastSquares(const Eigen::MatrixXd& x, const std::vector<DoubleDouble>& y, double aliasTolerance)
{
    LeastSquares fit;
    const Eigen::MatrixXd triangle = triangleByBlocks(x, y);
    DoubleDoubleMatrix factor{int(triangle.rows()), int(triangle.cols())};
    for (int c = 0; c < factor.columns; ++c)
        for (int r = 0; r < factor.rows; ++r) factor(r, c) = triangle(r, c);
    solveTriangle(fit, std::move(factor), aliasTolerance);
    if (fit.rank < int(x.cols())) return fit;
    fit.residuals.resize(y.size());
    constexpr int max = 3;
    constexpr double enough = 1e-15;
    for (int i = 0; i < max; ++i)
        if (correct(fit, gradientOf(x, y, fit)) < enough) break;
    gradientOf(x, y, fit);
    fit.rss = dot(fit.residuals.data(), fit.residuals.data(), int(y.size()));
    return fit;
}

} // namespace titer::studies
