#include "core/base/math/small_lu.h"

#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

// Brings the largest entry of column k, of those in the rows of(k), of(k + 1) .. of(n - 1), to row of(k) by exchanging
// rows; columns lie `stride` numbers apart. False where it is 0 or not finite.
template <class Row>
[[gnu::always_inline]] inline bool bringPivot(double* a, int n, int stride, int k, const Row& of, int& pivot)
{
    const double* column = a + k * stride;
    pivot = k;
    for (int i = k + 1; i < n; ++i)
        if (std::abs(column[of(i)]) > std::abs(column[of(pivot)])) pivot = i;
    const int row = of(k), from = of(pivot);
    if (!(std::abs(column[from]) > 0.0) || !std::isfinite(column[from])) return false;
    for (int j = 0; j < n && pivot != k; ++j) std::swap(a[j * stride + row], a[j * stride + from]);
    return true;
}

inline int same(int k)
{
    return k;
}

// Gauss-Jordan elimination of `count` columns, the one of index k with its pivot in row of(k).
template <class Row> [[gnu::always_inline]] inline bool sweep(Lanes* a, int rows, int count, const Row& of, int* pivots)
{
    const int stride = rows * laneCount;
    double* at = reinterpret_cast<double*>(a);
    for (int k = 0; k < count; ++k) {
        double* column = at + k * stride;
        const int row = of(k);
        if (!bringPivot(at, count, stride, k, of, pivots[k])) return false;
        const double inverse = 1.0 / column[row];
        column[row] = 0.0;
        Lanes* own = a + k * rows;
        for (int j = 0; j < count; ++j) {
            double& head = at[j * stride + row];
            if (j == k || head == 0.0) continue; // many matrices are half empty
            const double factor = head * inverse;
            Lanes* other = a + j * rows;
            for (int r = 0; r < rows; ++r) other[r] -= factor * own[r];
            head = factor;
        }
        for (int r = 0; r < rows; ++r) own[r] *= -inverse;
        column[row] = inverse;
    }
    for (int k = count - 1; k >= 0; --k)
        if (pivots[k] != k)
            for (int r = 0; r < rows; ++r) std::swap(a[k * rows + r], a[pivots[k] * rows + r]);
    return true;
}

} // namespace

TITER_FOR_VECTOR_UNITS bool factorSmall(double* a, int n, int* pivots)
{
    for (int k = 0; k < n; ++k) {
        double* column = a + k * n;
        if (!bringPivot(a, n, n, k, same, pivots[k])) return false;
        const double inverse = 1.0 / column[k];
        for (int i = k + 1; i < n; ++i) column[i] *= inverse;
        for (int j = k + 1; j < n; ++j) {
            double* other = a + j * n;
            const double head = other[k];
            if (head == 0.0) continue; // many matrices are half empty
            for (int i = k + 1; i < n; ++i) other[i] -= head * column[i];
        }
    }
    return true;
}

TITER_FOR_VECTOR_UNITS void solveSmall(const double* a, int n, const int* pivots, double* b)
{
    for (int k = 0; k < n; ++k) std::swap(b[k], b[pivots[k]]);
    for (int k = 0; k < n; ++k) {
        const double* column = a + k * n;
        const double head = b[k];
        for (int i = k + 1; i < n; ++i) b[i] -= column[i] * head;
    }
    for (int k = n - 1; k >= 0; --k) {
        const double* column = a + k * n;
        b[k] /= column[k];
        const double head = b[k];
        for (int i = 0; i < k; ++i) b[i] -= column[i] * head;
    }
}

TITER_FOR_VECTOR_UNITS bool invertLanes(Lanes* a, int n, int* pivots)
{
    return sweep(a, lanesFor(n), n, same, pivots);
}

TITER_FOR_VECTOR_UNITS bool invertLanes(Lanes* a, int rows, const std::vector<int>& columns, int* pivots)
{
    const int* of = columns.data();
    return sweep(
        a, rows, int(columns.size()), [of](int k) { return of[k]; }, pivots);
}

bool invertSmall(const double* a, int n, double* inverse, double* room, int* pivots)
{
    if (n == 1) {
        inverse[0] = 1.0 / a[0];
        return std::isfinite(inverse[0]);
    }
    const int stride = lanesFor(n) * laneCount;
    std::fill_n(room, n * stride, 0.0);
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j) room[j * stride + i] = a[i * n + j];
    if (!invertLanes(lanesAt(room), n, pivots)) return false;
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j) inverse[i * n + j] = room[j * stride + i];
    return true;
}

} // namespace titer::base
