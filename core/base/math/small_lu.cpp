#include "core/base/math/small_lu.h"

#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

namespace {

// Brings the largest entry of column k from row k on to row k by exchanging rows; columns lie `stride` numbers apart.
// False where it is 0 or not finite.
inline bool bringPivot(double* a, int n, int stride, int k, int& pivot)
{
    const double* column = a + k * stride;
    pivot = k;
    for (int i = k + 1; i < n; ++i)
        if (std::abs(column[i]) > std::abs(column[pivot])) pivot = i;
    if (!(std::abs(column[pivot]) > 0.0) || !std::isfinite(column[pivot])) return false;
    for (int j = 0; j < n && pivot != k; ++j) std::swap(a[j * stride + k], a[j * stride + pivot]);
    return true;
}

} // namespace

TITER_FOR_VECTOR_UNITS bool factorSmall(double* a, int n, int* pivots)
{
    for (int k = 0; k < n; ++k) {
        double* column = a + k * n;
        if (!bringPivot(a, n, n, k, pivots[k])) return false;
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
    const int rows = lanesFor(n), stride = rows * laneCount;
    double* at = reinterpret_cast<double*>(a);
    for (int k = 0; k < n; ++k) {
        double* column = at + k * stride;
        if (!bringPivot(at, n, stride, k, pivots[k])) return false;
        const double inverse = 1.0 / column[k];
        column[k] = 0.0;
        const Lanes* own = a + k * rows;
        for (int j = 0; j < n; ++j) {
            double& head = at[j * stride + k];
            if (j == k || head == 0.0) continue; // many matrices are half empty
            const double factor = head * inverse;
            Lanes* other = a + j * rows;
            for (int r = 0; r < rows; ++r) other[r] -= factor * own[r];
            head = factor;
        }
        for (int i = 0; i < n; ++i) column[i] *= -inverse;
        column[k] = inverse;
    }
    for (int k = n - 1; k >= 0; --k)
        if (pivots[k] != k)
            for (int r = 0; r < rows; ++r) std::swap(a[k * rows + r], a[pivots[k] * rows + r]);
    return true;
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
