#include "core/unitops/column/lanes.h"

#include "core/base/vector_units.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::unitops::column {

TITER_FOR_VECTOR_UNITS bool factorLanes(Lanes* a, int n)
{
    for (int k = 0; k < n; ++k) {
        Lanes* pivotRow = a + k * n;
        const Lanes inverse = 1.0 / pivotRow[k];
        for (int l = 0; l < laneCount; ++l)
            if (!std::isfinite(inverse[l])) return false;
        pivotRow[k] = inverse;
        for (int i = k + 1; i < n; ++i) {
            Lanes* row = a + i * n;
            const Lanes part = row[k] * inverse;
            row[k] = part;
            for (int j = k + 1; j < n; ++j) row[j] -= part * pivotRow[j];
        }
    }
    return true;
}

TITER_FOR_VECTOR_UNITS void forwardLanes(const Lanes* a, int n, int first, Lanes* b)
{
    for (int i = first + 1; i < n; ++i) {
        const Lanes* row = a + i * n;
        Lanes sum = b[i];
        for (int j = first; j < i; ++j) sum -= row[j] * b[j];
        b[i] = sum;
    }
}

TITER_FOR_VECTOR_UNITS void backwardLanes(const Lanes* a, int n, int first, Lanes* b)
{
    for (int i = n - 1; i >= first; --i) {
        const Lanes* row = a + i * n;
        Lanes sum = b[i];
        for (int j = i + 1; j < n; ++j) sum -= row[j] * b[j];
        b[i] = sum * row[i];
    }
}

TITER_FOR_VECTOR_UNITS void multiplyLanes(const Lanes* a, int columns, int blocks, const double* x, Lanes* y, bool add)
{
    for (int b = 0; b < blocks; ++b) {
        Lanes sum = add ? y[b] : Lanes{};
        for (int c = 0; c < columns; ++c) sum += a[c * blocks + b] * x[c];
        y[b] = sum;
    }
}

TITER_FOR_VECTOR_UNITS bool invertColumns(double* a, int n, int height, int* pivots)
{
    const int blocks = height / laneCount;
    for (int k = 0; k < n; ++k) {
        double* column = a + k * height;
        int p = k;
        for (int i = k + 1; i < n; ++i)
            if (std::abs(column[i]) > std::abs(column[p])) p = i;
        pivots[k] = p;
        if (!(std::abs(column[p]) > 0.0) || !std::isfinite(column[p])) return false;
        if (p != k)
            for (int j = 0; j < n; ++j) std::swap(a[j * height + k], a[j * height + p]);
        const double inverse = 1.0 / column[k];
        column[k] = 0.0;
        Lanes* own = lanesAt(column);
        for (int j = 0; j < n; ++j) {
            double* other = a + j * height;
            if (j == k || other[k] == 0.0) continue; // many matrices are half empty
            const double head = other[k] * inverse;
            Lanes* to = lanesAt(other);
            for (int b = 0; b < blocks; ++b) to[b] -= head * own[b];
            other[k] = head;
        }
        for (int b = 0; b < blocks; ++b) own[b] *= -inverse;
        column[k] = inverse;
    }
    for (int k = n - 1; k >= 0; --k)
        if (pivots[k] != k) std::swap_ranges(a + k * height, a + k * height + n, a + pivots[k] * height);
    return true;
}

} // namespace titer::unitops::column
