#include "core/solve/integrate/vector_ops.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

// One version for any x86-64 processor and one for those with AVX2; the loader chooses (before the
// sanitizers are up, so not with them). Neither fuses multiply and add, and sums have a
// fixed order, so that both give the same bits. Wider units, as in core/base/math/vector_units.h, are slower on
// vectors of a dozen numbers.
#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define TITER_FOR_SHORT_VECTORS __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define TITER_FOR_SHORT_VECTORS
#endif

namespace titer::solve {

namespace {

TITER_FOR_SHORT_VECTORS void linearSum(long n, double a, const double* x, double b, const double* y, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = a * x[i] + b * y[i];
}

TITER_FOR_SHORT_VECTORS void addScaled(long n, double a, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] += a * x[i];
}

TITER_FOR_SHORT_VECTORS void scaled(long n, double a, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = a * x[i];
}

TITER_FOR_SHORT_VECTORS void filled(long n, double c, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = c;
}

TITER_FOR_SHORT_VECTORS void weigh(long n, double relative, const double* y, const double* absolute, double* weights)
{
    for (long i = 0; i < n; ++i) weights[i] = 1.0 / (relative * std::fabs(y[i]) + absolute[i]);
}

TITER_FOR_SHORT_VECTORS void grow(long n, double relative, const double* y, const double* max, double* absolute)
{
    for (long i = 0; i < n; ++i) {
        const double size = relative * std::fabs(y[i]), limited = size < max[i] ? size : max[i];
        absolute[i] = limited > absolute[i] ? limited : absolute[i];
    }
}

TITER_FOR_SHORT_VECTORS void absolute(long n, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = std::fabs(x[i]);
}

TITER_FOR_SHORT_VECTORS void inverse(long n, const double* x, double* z)
{
    for (long i = 0; i < n; ++i) z[i] = 1.0 / x[i];
}

TITER_FOR_SHORT_VECTORS double weightedSquares(long n, const double* x, const double* w)
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

TITER_FOR_SHORT_VECTORS double addWeighed(long n, double a, const double* x, const double* w, double* z)
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

TITER_FOR_SHORT_VECTORS void threeSum(long n, double a, const double* x, const double* y, double b, const double* z,
                                      double* to)
{
    for (long i = 0; i < n; ++i) to[i] = b * z[i] + (a * x[i] + y[i]);
}

// 0 or not a number; four sums, so that none waits for the one before.
TITER_FOR_SHORT_VECTORS double zeros(long n, const double* x)
{
    double sum[4] = {0.0, 0.0, 0.0, 0.0};
    long i = 0;
    for (; i + 4 <= n; i += 4)
        for (int k = 0; k < 4; ++k) sum[k] += 0.0 * x[i + k];
    for (; i < n; ++i) sum[0] += 0.0 * x[i];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

TITER_FOR_SHORT_VECTORS void addColumns(int rows, int columns, const double* a, int stride, double factor,
                                        const double* x, double* z)
{
    for (int c = 0; c < columns; ++c) {
        const double head = factor * x[c];
        const double* column = a + long(c) * stride;
        for (int r = 0; r < rows; ++r) z[r] += head * column[r];
    }
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
        linearSum(length(z), a, data(x), b, data(y), data(z));
    };
    ops->nvconst = [](sunrealtype c, N_Vector z) { filled(length(z), c, data(z)); };
    ops->nvscale = [](sunrealtype a, N_Vector x, N_Vector z) { scaled(length(z), a, data(x), data(z)); };
    ops->nvabs = [](N_Vector x, N_Vector z) { absolute(length(z), data(x), data(z)); };
    ops->nvinv = [](N_Vector x, N_Vector z) { inverse(length(z), data(x), data(z)); };
    ops->nvwrmsnorm = [](N_Vector x, N_Vector w) -> sunrealtype {
        return std::sqrt(weightedSquares(length(x), data(x), data(w)) / double(length(x)));
    };
    ops->nvlinearcombination = [](int count, sunrealtype* c, N_Vector* x, N_Vector z) -> int {
        inBlocks(length(z), [&](long at, long n) {
            scaled(n, c[0], data(x[0]) + at, data(z) + at);
            for (int k = 1; k < count; ++k) addScaled(n, c[k], data(x[k]) + at, data(z) + at);
        });
        return 0;
    };
    ops->nvscaleaddmulti = [](int count, sunrealtype* a, N_Vector x, N_Vector* y, N_Vector* z) -> int {
        inBlocks(length(x), [&](long at, long n) {
            for (int k = 0; k < count; ++k) linearSum(n, a[k], data(x) + at, 1.0, data(y[k]) + at, data(z[k]) + at);
        });
        return 0;
    };
    ops->nvscalevectorarray = [](int count, sunrealtype* c, N_Vector* x, N_Vector* z) -> int {
        for (int k = 0; k < count; ++k) scaled(length(z[k]), c[k], data(x[k]), data(z[k]));
        return 0;
    };
}

void errorWeights(int n, double relative, const double* y, const double* absolute, double* weights)
{
    weigh(n, relative, y, absolute, weights);
}

void growTolerances(int n, double relative, const double* y, const double* max, double* absolute)
{
    grow(n, relative, y, max, absolute);
}

void writeResidual(double a, N_Vector x, N_Vector y, double b, N_Vector z, N_Vector to)
{
    if (y)
        threeSum(length(to), a, data(x), data(y), b, data(z), data(to));
    else
        linearSum(length(to), a, data(x), b, data(z), data(to));
}

double addCorrection(double factor, N_Vector by, N_Vector weights, N_Vector to)
{
    const long n = length(to);
    return std::sqrt(addWeighed(n, factor, data(by), data(weights), data(to)) / double(n));
}

bool areFinite(int n, const double* x)
{
    return zeros(n, x) == 0.0;
}

void addProduct(int rows, int columns, const double* a, int stride, double factor, const double* x, double* z)
{
    addColumns(rows, columns, a, stride, factor, x, z);
}

} // namespace titer::solve
