#include "core/solve/integrate/vector_ops.h"

#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace titer::solve {

namespace {

// Kernels, each in a fixed order of its sums. Wider units than those of onShortVectors are slower on vectors of a dozen numbers.

[[gnu::always_inline]] inline void linearSum(long n, double a, const double* x, double b, const double* y, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = a * x[i] + b * y[i];
}

[[gnu::always_inline]] inline void addScaled(long n, double a, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] += a * x[i];
}

[[gnu::always_inline]] inline void scaled(long n, double a, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = a * x[i];
}

[[gnu::always_inline]] inline void filled(long n, double c, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = c;
}

[[gnu::always_inline]] inline void weigh(long n, double relative, const double* y, const double* absolute,
                                         double* weights)
{
    for (long i = 0; i < n; ++i) weights[i] = 1.0 / (relative * std::fabs(y[i]) + absolute[i]);
}

[[gnu::always_inline]] inline void grow(long n, double relative, const double* y, const double* max, double* absolute)
{
    for (long i = 0; i < n; ++i) {
        const double size = relative * std::fabs(y[i]), limited = size < max[i] ? size : max[i];
        absolute[i] = limited > absolute[i] ? limited : absolute[i];
    }
}

[[gnu::always_inline]] inline void absolute(long n, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = std::fabs(x[i]);
}

[[gnu::always_inline]] inline void inverse(long n, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = 1.0 / x[i];
}

[[gnu::always_inline]] inline double weightedSquares(long n, const double* x, const double* w)
{
    double sum[4] = {0.0, 0.0, 0.0, 0.0};
    long i = 0;
    for (; i + 4 <= n; i += 4)
        for (int k = 0; k < 4; ++k) {
            const double product = x[i + k] * w[i + k];
            sum[k] += product * product;
        }
    for (; i < n; ++i) {
        const double product = x[i] * w[i];
        sum[0] += product * product;
    }
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

[[gnu::always_inline]] inline double addWeighed(long n, double a, const double* x, const double* w, double* z)
{
    double sum[4] = {0.0, 0.0, 0.0, 0.0};
    long i = 0;
    for (; i + 4 <= n; i += 4)
        for (int k = 0; k < 4; ++k) {
            const double part = a * x[i + k], product = part * w[i + k];
            z[i + k] += part;
            sum[k] += product * product;
        }
    for (; i < n; ++i) {
        const double part = a * x[i], product = part * w[i];
        z[i] += part;
        sum[0] += product * product;
    }
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

[[gnu::always_inline]] inline void threeSum(long n, double a, const double* x, const double* y, double b,
                                            const double* z, double* to)
{
    for (long i = 0; i < n; ++i) to[i] = b * z[i] + (a * x[i] + y[i]);
}

// 0 or not a number; four sums, so that none waits for the one before.
[[gnu::always_inline]] inline double zeros(long n, const double* x)
{
    double sum[4] = {0.0, 0.0, 0.0, 0.0};
    long i = 0;
    for (; i + 4 <= n; i += 4)
        for (int k = 0; k < 4; ++k) sum[k] += 0.0 * x[i + k];
    for (; i < n; ++i) sum[0] += 0.0 * x[i];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

[[gnu::always_inline]] inline void addColumns(int rows, int columns, const double* a, int stride, double factor,
                                              const double* x, double* z)
{
    for (int c = 0; c < columns; ++c) {
        const double head = factor * x[c];
        const double* column = a + long(c) * stride;
        for (int r = 0; r < rows; ++r) z[r] += head * column[r];
    }
}

template <auto kernel, class... Args> [[gnu::always_inline]] inline auto shortly(Args... args)
{
    return base::onShortVectors<base::Loops<kernel>>(args...);
}

long length(N_Vector v)
{
    return NV_LENGTH_S(v);
}
double* data(N_Vector v)
{
    return numbersOf(v);
}

// Several passes over long vectors, by pieces that stay in the nearest cache from one pass to the next.
template <class Pass> void inBlocks(long n, const Pass& pass)
{
    constexpr long block = 1024;
    for (long at = 0; at < n; at += block) pass(at, std::min(block, n - at));
}

} // namespace

void useVectorUnits(N_Vector v)
{
    N_Vector_Ops ops = v->ops;
    // At the begin of a line of the cache, so that no vector unit has to read two.
    ops->nvclone = [](N_Vector w) -> N_Vector {
        N_Vector clone = N_VCloneEmpty_Serial(w);
        constexpr std::size_t line = 64;
        const std::size_t bytes = std::size_t(length(w)) * sizeof(double);
        NV_OWN_DATA_S(clone) = 1;
        NV_DATA_S(clone) = static_cast<double*>(std::aligned_alloc(line, (bytes + line - 1) / line * line));
        return clone;
    };
    ops->nvlinearsum = [](sunrealtype a, N_Vector x, sunrealtype b, N_Vector y, N_Vector z) {
        shortly<linearSum>(length(z), a, data(x), b, data(y), data(z));
    };
    ops->nvconst = [](sunrealtype c, N_Vector z) { shortly<filled>(length(z), c, data(z)); };
    ops->nvscale = [](sunrealtype a, N_Vector x, N_Vector z) { shortly<scaled>(length(z), a, data(x), data(z)); };
    ops->nvabs = [](N_Vector x, N_Vector z) { shortly<absolute>(length(z), data(x), data(z)); };
    ops->nvinv = [](N_Vector x, N_Vector z) { shortly<inverse>(length(z), data(x), data(z)); };
    ops->nvwrmsnorm = [](N_Vector x, N_Vector w) -> sunrealtype {
        return std::sqrt(shortly<weightedSquares>(length(x), data(x), data(w)) / double(length(x)));
    };
    ops->nvlinearcombination = [](int count, sunrealtype* c, N_Vector* x, N_Vector z) -> int {
        inBlocks(length(z), [&](long at, long n) {
            shortly<scaled>(n, c[0], data(x[0]) + at, data(z) + at);
            for (int k = 1; k < count; ++k) shortly<addScaled>(n, c[k], data(x[k]) + at, data(z) + at);
        });
        return 0;
    };
    ops->nvscaleaddmulti = [](int count, sunrealtype* a, N_Vector x, N_Vector* y, N_Vector* z) -> int {
        inBlocks(length(x), [&](long at, long n) {
            for (int k = 0; k < count; ++k)
                shortly<linearSum>(n, a[k], data(x) + at, 1.0, data(y[k]) + at, data(z[k]) + at);
        });
        return 0;
    };
    ops->nvscalevectorarray = [](int count, sunrealtype* c, N_Vector* x, N_Vector* z) -> int {
        for (int k = 0; k < count; ++k) shortly<scaled>(length(z[k]), c[k], data(x[k]), data(z[k]));
        return 0;
    };
}

void errorWeights(int n, double relative, const double* y, const double* absolute, double* weights)
{
    shortly<weigh>(n, relative, y, absolute, weights);
}

void growTolerances(int n, double relative, const double* y, const double* max, double* absolute)
{
    shortly<grow>(n, relative, y, max, absolute);
}

void writeResidual(double a, N_Vector x, N_Vector y, double b, N_Vector z, N_Vector to)
{
    if (y)
        shortly<threeSum>(length(to), a, data(x), data(y), b, data(z), data(to));
    else
        shortly<linearSum>(length(to), a, data(x), b, data(z), data(to));
}

double addCorrection(double factor, N_Vector by, N_Vector weights, N_Vector to)
{
    const long n = length(to);
    return std::sqrt(shortly<addWeighed>(n, factor, data(by), data(weights), data(to)) / double(n));
}

bool areFinite(int n, const double* x)
{
    return shortly<zeros>(n, x) == 0.0;
}

void addProduct(int rows, int columns, const double* a, int stride, double factor, const double* x, double* z)
{
    shortly<addColumns>(rows, columns, a, stride, factor, x, z);
}

} // namespace titer::solve
