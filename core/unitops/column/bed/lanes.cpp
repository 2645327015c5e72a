#include "core/unitops/column/bed/lanes.h"

#include "core/base/math/vector_units.h"

namespace titer::unitops::column {

using base::as;
using base::LanesOf;
using base::onVectorUnit;

namespace {

struct Factor {
    template <int width> [[gnu::always_inline]] static bool at(Lanes* matrix, int n)
    {
        LanesOf<width>* a = as<width>(matrix);
        LanesOf<width> doubt{}; // 0, or no number where a pivot vanishes
        for (int k = 0; k < n; ++k) {
            LanesOf<width>* pivotRow = a + k * n;
            const LanesOf<width> inverse = 1.0 / pivotRow[k];
            doubt += inverse - inverse;
            pivotRow[k] = inverse;
            for (int i = k + 1; i < n; ++i) {
                LanesOf<width>* row = a + i * n;
                const LanesOf<width> part = row[k] * inverse;
                row[k] = part;
                for (int j = k + 1; j < n; ++j) row[j] -= part * pivotRow[j];
            }
        }
        return sumOf(doubt) == 0.0;
    }
};

// The value loses the products of a and b from `from` to `to`: where there are many by several sums, so that none waits for the one before.
template <int width, class Number>
[[gnu::always_inline]] inline void lessProducts(const Number* a, const LanesOf<width>* b, int from, int to,
                                                LanesOf<width>& value)
{
    constexpr int sums = width > 2 ? 4 : 2; // as many as stay in registers
    LanesOf<width> sum = value;
    if (to - from >= 2 * sums) {
        LanesOf<width> others[sums - 1] = {};
        for (; from + sums <= to; from += sums) {
            sum -= a[from] * b[from];
#pragma GCC unroll 4
            for (int k = 1; k < sums; ++k) others[k - 1] += a[from + k] * b[from + k];
        }
        for (int k = 1; k < sums; ++k) sum -= others[k - 1];
    }
    for (; from < to; ++from) sum -= a[from] * b[from];
    value = sum;
}

// Factors as a kernel sees them: lanes, or numbers that are the same in all.
template <int width> [[gnu::always_inline]] inline const LanesOf<width>* seen(const Lanes* a)
{
    return as<width>(a);
}
template <int width> [[gnu::always_inline]] inline const double* seen(const double* a)
{
    return a;
}

struct Forward {
    template <int width, class Factors>
    [[gnu::always_inline]] static void at(const Factors* factors, int n, int first, Lanes* right)
    {
        const auto* a = seen<width>(factors);
        LanesOf<width>* b = as<width>(right);
        for (int i = first + 1; i < n; ++i) lessProducts(a + i * n, b, first, i, b[i]);
    }
};

struct Backward {
    template <int width, class Factors>
    [[gnu::always_inline]] static void at(const Factors* factors, int n, int first, Lanes* right)
    {
        const auto* a = seen<width>(factors);
        LanesOf<width>* b = as<width>(right);
        for (int i = n - 1; i >= first; --i) {
            lessProducts(a + i * n, b, i + 1, n, b[i]);
            b[i] *= a[i * n + i];
        }
    }
};

struct Invert {
    template <int width> [[gnu::always_inline]] static void at(Lanes* factors, int n)
    {
        LanesOf<width>* a = as<width>(factors);
        for (int i = 1; i < n; ++i)
            for (int j = 0; j < i; ++j) {
                LanesOf<width> sum = a[i * n + j];
                for (int k = j + 1; k < i; ++k) sum += a[i * n + k] * a[k * n + j];
                a[i * n + j] = -sum;
            }
        for (int i = n - 2; i >= 0; --i)
            for (int j = n - 1; j > i; --j) {
                LanesOf<width> sum{};
                for (int k = i + 1; k <= j; ++k) sum += a[i * n + k] * a[k * n + j];
                a[i * n + j] = -sum * a[i * n + i];
            }
    }
};

} // namespace

bool factorLanes(Lanes* a, int n)
{
    return onVectorUnit<Factor>(a, n);
}
void forwardLanes(const Lanes* a, int n, int first, Lanes* b)
{
    onVectorUnit<Forward>(a, n, first, b);
}
void backwardLanes(const Lanes* a, int n, int first, Lanes* b)
{
    onVectorUnit<Backward>(a, n, first, b);
}
void forwardLanes(const double* a, int n, int first, Lanes* b)
{
    onVectorUnit<Forward>(a, n, first, b);
}
void backwardLanes(const double* a, int n, int first, Lanes* b)
{
    onVectorUnit<Backward>(a, n, first, b);
}
void invertFactors(Lanes* a, int n)
{
    onVectorUnit<Invert>(a, n);
}

} // namespace titer::unitops::column
