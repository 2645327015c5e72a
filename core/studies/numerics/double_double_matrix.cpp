// Householder's factorisation in double-double.
#include "core/studies/numerics/double_double_matrix.h"

#include <algorithm>
#include <numeric>

namespace titer::studies {

DoubleDouble dot(const DoubleDouble* a, const DoubleDouble* b, int count)
{
    double sum = 0.0, rest = 0.0;
    for (int i = 0; i < count; ++i) {
        const DoubleDouble product = twoProduct(a[i].high, b[i].high);
        const DoubleDouble total = twoSum(sum, product.high);
        sum = total.high;
        rest += total.low + (product.low + (a[i].high * b[i].low + a[i].low * b[i].high));
    }
    return twoSum(sum, rest);
}

namespace {

// Reflects rows from `k` so that column `k` becomes a positive number above zeros.
void reflect(DoubleDoubleMatrix& matrix, int k)
{
    const int count = matrix.rows - k;
    DoubleDouble* v = matrix.column(k) + k;
    const DoubleDouble length = squareRoot(dot(v, v, count));
    if (length.high == 0.0) return;
    const DoubleDouble target = v[0].high > 0.0 ? -length : length;
    v[0] -= target;
    const DoubleDouble half = dot(v, v, count) / DoubleDouble(2.0);
    for (int c = k + 1; c < matrix.columns; ++c) {
        DoubleDouble* column = matrix.column(c) + k;
        const DoubleDouble share = dot(v, column, count) / half;
        for (int i = 0; i < count; ++i) column[i] -= share * v[i];
    }
    v[0] = target;
    for (int i = 1; i < count; ++i) v[i] = {};
    if (target.high < 0.0)
        for (int c = k; c < matrix.columns; ++c) matrix(k, c) = -matrix(k, c);
}

double squaredLength(const DoubleDoubleMatrix& matrix, int column, int from)
{
    double sum = 0.0;
    for (int i = from; i < matrix.rows; ++i) sum += matrix(i, column).high * matrix(i, column).high;
    return sum;
}

void bringLongest(DoubleDoubleMatrix& matrix, int k, int pivoted, std::vector<int>& order)
{
    int longest = k;
    double max = -1.0;
    for (int c = k; c < pivoted; ++c)
        if (const double length = squaredLength(matrix, c, k); length > max * (1.0 + 1e-12)) {
            max = length;
            longest = c;
        }
    if (longest == k) return;
    std::swap_ranges(matrix.column(k), matrix.column(k) + matrix.rows, matrix.column(longest));
    std::swap(order[std::size_t(k)], order[std::size_t(longest)]);
}

} // namespace

std::vector<int> triangulate(DoubleDoubleMatrix& matrix, int pivoted)
{
    std::vector<int> order(std::size_t(matrix.columns));
    std::iota(order.begin(), order.end(), 0);
    for (int k = 0; k < std::min(matrix.rows, matrix.columns); ++k) {
        if (k < pivoted) bringLongest(matrix, k, pivoted, order);
        reflect(matrix, k);
    }
    return order;
}

DoubleDoubleMatrix invertTriangle(const DoubleDoubleMatrix& triangle, int size)
{
    DoubleDoubleMatrix inverse(size, size);
    for (int c = 0; c < size; ++c) {
        inverse(c, c) = DoubleDouble(1.0) / triangle(c, c);
        for (int r = c - 1; r >= 0; --r) {
            DoubleDouble sum;
            for (int k = r + 1; k <= c; ++k) sum += triangle(r, k) * inverse(k, c);
            inverse(r, c) = -sum / triangle(r, r);
        }
    }
    return inverse;
}

} // namespace titer::studies
