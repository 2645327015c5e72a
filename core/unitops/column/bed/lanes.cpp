#include "core/unitops/column/bed/lanes.h"

#include "core/base/math/vector_units.h"

#include <cmath>

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

namespace {

// Inlined into its callers, each of which is compiled for several vector units.
template <class Factor> __attribute__((always_inline)) inline void forward(const Factor* a, int n, int first, Lanes* b)
{
    for (int i = first + 1; i < n; ++i) {
        const Factor* row = a + i * n;
        Lanes sum = b[i];
        for (int j = first; j < i; ++j) sum -= row[j] * b[j];
        b[i] = sum;
    }
}

template <class Factor> __attribute__((always_inline)) inline void backward(const Factor* a, int n, int first, Lanes* b)
{
    for (int i = n - 1; i >= first; --i) {
        const Factor* row = a + i * n;
        Lanes sum = b[i];
        for (int j = i + 1; j < n; ++j) sum -= row[j] * b[j];
        b[i] = sum * row[i];
    }
}

} // namespace

TITER_FOR_VECTOR_UNITS void forwardLanes(const Lanes* a, int n, int first, Lanes* b)
{
    forward(a, n, first, b);
}
TITER_FOR_VECTOR_UNITS void backwardLanes(const Lanes* a, int n, int first, Lanes* b)
{
    backward(a, n, first, b);
}
TITER_FOR_VECTOR_UNITS void forwardLanes(const double* a, int n, int first, Lanes* b)
{
    forward(a, n, first, b);
}
TITER_FOR_VECTOR_UNITS void backwardLanes(const double* a, int n, int first, Lanes* b)
{
    backward(a, n, first, b);
}

TITER_FOR_VECTOR_UNITS void invertFactors(Lanes* a, int n)
{
    for (int i = 1; i < n; ++i)
        for (int j = 0; j < i; ++j) {
            Lanes sum = a[i * n + j];
            for (int k = j + 1; k < i; ++k) sum += a[i * n + k] * a[k * n + j];
            a[i * n + j] = -sum;
        }
    for (int i = n - 2; i >= 0; --i)
        for (int j = n - 1; j > i; --j) {
            Lanes sum = Lanes{};
            for (int k = i + 1; k <= j; ++k) sum += a[i * n + k] * a[k * n + j];
            a[i * n + j] = -sum * a[i * n + i];
        }
}

} // namespace titer::unitops::column
