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

// These are inlined into their callers, each of which is compiled for several vector units.

// The value loses the products of a and b from `from` to `to`: where there are many by four sums, so that none waits for the one before.
template <class Factor>
__attribute__((always_inline)) inline void lessProducts(const Factor* a, const Lanes* b, int from, int to, Lanes& value)
{
    Lanes sum = value;
    if (to - from >= 8) {
        Lanes second = Lanes{}, third = Lanes{}, fourth = Lanes{};
        for (; from + 4 <= to; from += 4) {
            sum -= a[from] * b[from];
            second += a[from + 1] * b[from + 1];
            third += a[from + 2] * b[from + 2];
            fourth += a[from + 3] * b[from + 3];
        }
        sum -= second + third + fourth;
    }
    for (; from < to; ++from) sum -= a[from] * b[from];
    value = sum;
}

template <class Factor> __attribute__((always_inline)) inline void forward(const Factor* a, int n, int first, Lanes* b)
{
    for (int i = first + 1; i < n; ++i) lessProducts(a + i * n, b, first, i, b[i]);
}

template <class Factor> __attribute__((always_inline)) inline void backward(const Factor* a, int n, int first, Lanes* b)
{
    for (int i = n - 1; i >= first; --i) {
        lessProducts(a + i * n, b, i + 1, n, b[i]);
        b[i] *= a[i * n + i];
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
