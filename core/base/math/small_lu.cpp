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

// Gauss-Jordan elimination of `count` columns of n numbers, the one of index k with its pivot in row of(k).
template <int width, class Row>
[[gnu::always_inline]] inline bool sweep(Lanes* a, int n, int count, const Row& of, int* pivots)
{
    const int stride = lanesFor(n) * laneCount, step = stride / width, vectors = vectorsFor<width>(n);
    double* at = reinterpret_cast<double*>(a);
    using Vector = typename VectorOf<width>::Type;
    Vector* columns = vectorsOf<width>(a);
    for (int k = 0; k < count; ++k) {
        double* column = at + k * stride;
        Vector* own = columns + k * step;
        const int row = of(k);
        if (!bringPivot(at, count, stride, k, of, pivots[k])) return false;
        const double inverse = 1.0 / column[row];
        column[row] = 0.0;
        for (int j = 0; j < count; ++j) {
            double& head = at[j * stride + row];
            if (j == k || head == 0.0) continue; // many matrices are half empty
            const double factor = head * inverse;
            Vector* other = columns + j * step;
            for (int r = 0; r < vectors; ++r) other[r] -= factor * own[r];
            head = factor;
        }
        for (int r = 0; r < vectors; ++r) own[r] *= -inverse;
        column[row] = inverse;
    }
    for (int k = count - 1; k >= 0; --k)
        if (pivots[k] != k)
            for (int r = 0; r < n; ++r) std::swap(at[k * stride + r], at[pivots[k] * stride + r]);
    return true;
}

[[gnu::always_inline]] inline bool factorLoop(double* a, int n, int* pivots)
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

[[gnu::always_inline]] inline void solveLoop(const double* a, int n, const int* pivots, double* b)
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

struct InvertAll {
    template <int width> [[gnu::always_inline]] static bool at(Lanes* a, int n, int* pivots)
    {
        return sweep<width>(a, n, n, same, pivots);
    }
};

struct InvertSome {
    template <int width>
    [[gnu::always_inline]] static bool at(Lanes* a, int n, const int* columns, int count, int* pivots)
    {
        return sweep<width>(a, n, count, [columns](int k) { return columns[k]; }, pivots);
    }
};

} // namespace

bool factorSmall(double* a, int n, int* pivots)
{
    return onVectorUnit<Loops<factorLoop>>(a, n, pivots);
}

void solveSmall(const double* a, int n, const int* pivots, double* b)
{
    onVectorUnit<Loops<solveLoop>>(a, n, pivots, b);
}

bool invertLanes(Lanes* a, int n, int* pivots)
{
    return onVectorUnit<InvertAll>(a, n, pivots);
}

bool invertLanes(Lanes* a, int n, const std::vector<int>& columns, int* pivots)
{
    return onVectorUnit<InvertSome>(a, n, columns.data(), int(columns.size()), pivots);
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
