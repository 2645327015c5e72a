#include "core/twin/filter/square_root.h"

#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::laneCount;
using base::Lanes;
using base::lanesFor;

namespace {

inline double sumOf(const Lanes& lanes)
{
    double sum = 0.0;
    for (int i = 0; i < laneCount; ++i) sum += lanes[i];
    return sum;
}

} // namespace

TITER_FOR_VECTOR_UNITS double dotOf(const Lanes* a, const Lanes* b, int lanes)
{
    Lanes sum{};
    for (int c = 0; c < lanes; ++c) sum += a[c] * b[c];
    return sumOf(sum);
}

// Row by row what is right of the diagonal is reflected onto a column of its own, which is that of the noise and is
// empty below it.
TITER_FOR_VECTOR_UNITS void triangulate(Lanes* m, int lanes, int n, const double* noise, Lanes* triangle)
{
    const int stride = lanesFor(n) * laneCount;
    double* out = reinterpret_cast<double*>(triangle);
    std::fill_n(out, n * stride, 0.0);
    for (int i = 0; i < n; ++i) {
        const Lanes* own = m + i * lanes;
        Lanes squares{};
        for (int c = 0; c < lanes; ++c) squares += own[c] * own[c];
        const double length = std::sqrt(sumOf(squares) + noise[i] * noise[i]);
        out[i * stride + i] = length;
        if (!(length > 0.0)) continue;
        const double over = 1.0 / length, share = over / (noise[i] + length);
        for (int k = i + 1; k < n; ++k) {
            Lanes* row = m + k * lanes;
            Lanes sum{};
            for (int c = 0; c < lanes; ++c) sum += row[c] * own[c];
            const double dot = sumOf(sum);
            if (dot == 0.0) continue;
            out[k * stride + i] = dot * over;
            const double factor = dot * share;
            for (int c = 0; c < lanes; ++c) row[c] -= factor * own[c];
        }
    }
}

TITER_FOR_VECTOR_UNITS void updateRoot(Lanes* s, int lanes, int n, const Lanes* f, double variance, double* gain)
{
    Lanes squares{};
    for (int c = 0; c < lanes; ++c) squares += f[c] * f[c];
    const double over = 1.0 / (sumOf(squares) + variance);
    const double share = 1.0 / (1.0 + std::sqrt(variance * over));
    for (int i = 0; i < n; ++i) {
        Lanes* row = s + i * lanes;
        Lanes sum{};
        for (int c = 0; c < lanes; ++c) sum += row[c] * f[c];
        gain[i] = over * sumOf(sum);
        const double factor = gain[i] * share;
        for (int c = 0; c < lanes; ++c) row[c] -= factor * f[c];
    }
}

bool rootOf(const double* covariance, int n, Lanes* s)
{
    const int stride = lanesFor(n) * laneCount;
    double* out = reinterpret_cast<double*>(s);
    std::fill_n(out, n * stride, 0.0);
    for (int j = 0; j < n; ++j) {
        const double* column = out + j * stride;
        double rest = covariance[j * n + j];
        const double rounding = 1e-12 * std::abs(rest);
        for (int k = 0; k < j; ++k) rest -= column[k] * column[k];
        if (!(rest >= -rounding)) return false;
        const double pivot = rest > rounding ? std::sqrt(rest) : 0.0;
        out[j * stride + j] = pivot;
        for (int i = j + 1; i < n; ++i) {
            double* row = out + i * stride;
            const double given = covariance[i * n + j], size = std::sqrt(covariance[i * n + i] * covariance[j * n + j]);
            double left = given;
            for (int k = 0; k < j; ++k) left -= row[k] * column[k];
            if (!(std::abs(given - covariance[j * n + i]) <= 1e-9 * size) ||
                (pivot == 0.0 && !(std::abs(left) <= 1e-6 * size)))
                return false;
            row[j] = pivot > 0.0 ? left / pivot : 0.0;
        }
    }
    return true;
}

} // namespace titer::twin
