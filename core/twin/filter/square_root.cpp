#include "core/twin/filter/square_root.h"

#include "core/base/math/vector_units.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

using base::as;
using base::laneCount;
using base::Lanes;
using base::lanesFor;
using base::LanesOf;
using base::onVectorUnit;

namespace {

template <int width>
[[gnu::always_inline]] inline double dot(const LanesOf<width>* a, const LanesOf<width>* b, int lanes)
{
    LanesOf<width> sum{};
    for (int c = 0; c < lanes; ++c) sum += a[c] * b[c];
    return sumOf(sum);
}

struct Dot {
    template <int width> [[gnu::always_inline]] static double at(const Lanes* a, const Lanes* b, int lanes)
    {
        return dot(as<width>(a), as<width>(b), lanes);
    }
};

// Row by row what is right of the diagonal is reflected onto a column of its own, which is that of the noise and is
// empty below it.
struct Triangulate {
    template <int width>
    [[gnu::always_inline]] static void at(Lanes* m, int lanes, int n, const double* noise, Lanes* triangle)
    {
        const int stride = lanesFor(n) * laneCount;
        double* out = reinterpret_cast<double*>(triangle);
        std::fill_n(out, n * stride, 0.0);
        for (int i = 0; i < n; ++i) {
            const LanesOf<width>* own = as<width>(m) + i * lanes;
            const double length = std::sqrt(dot(own, own, lanes) + noise[i] * noise[i]);
            out[i * stride + i] = length;
            if (!(length > 0.0)) continue;
            const double over = 1.0 / length, share = over / (noise[i] + length);
            for (int k = i + 1; k < n; ++k) {
                LanesOf<width>* row = as<width>(m) + k * lanes;
                const double along = dot<width>(row, own, lanes);
                if (along == 0.0) continue;
                out[k * stride + i] = along * over;
                const double factor = along * share;
                for (int c = 0; c < lanes; ++c) row[c] -= factor * own[c];
            }
        }
    }
};

struct UpdateRoot {
    template <int width>
    [[gnu::always_inline]] static void at(Lanes* s, int lanes, int n, const Lanes* f, double variance, double* gain)
    {
        const LanesOf<width>* by = as<width>(f);
        const double over = 1.0 / (dot(by, by, lanes) + variance);
        const double share = 1.0 / (1.0 + std::sqrt(variance * over));
        for (int i = 0; i < n; ++i) {
            LanesOf<width>* row = as<width>(s) + i * lanes;
            gain[i] = over * dot<width>(row, by, lanes);
            const double factor = gain[i] * share;
            for (int c = 0; c < lanes; ++c) row[c] -= factor * by[c];
        }
    }
};

} // namespace

double dotOf(const Lanes* a, const Lanes* b, int lanes)
{
    return onVectorUnit<Dot>(a, b, lanes);
}

void triangulate(Lanes* m, int lanes, int n, const double* noise, Lanes* triangle)
{
    onVectorUnit<Triangulate>(m, lanes, n, noise, triangle);
}

void updateRoot(Lanes* s, int lanes, int n, const Lanes* f, double variance, double* gain)
{
    onVectorUnit<UpdateRoot>(s, lanes, n, f, variance, gain);
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
