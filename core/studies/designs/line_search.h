// The highest point of a function with several humps: a look along the whole way, then Brent's parabolas (1973).
#pragma once

#include <boost/math/tools/minima.hpp>

#include <algorithm>

namespace titer::studies {

// Where `f` is highest between two bounds, as far as `looks` even steps distinguish the humps; to about 1e-6 of the bounds.
template <class F> double highest(double low, double high, int looks, const F& f)
{
    const double step = (high - low) / looks;
    int best = 0;
    double bestValue = f(low);
    for (int i = 1; i <= looks; ++i)
        if (const double value = f(low + i * step); value > bestValue) {
            bestValue = value;
            best = i;
        }
    const double from = low + std::max(0, best - 1) * step, to = low + std::min(looks, best + 1) * step;
    constexpr int bits = 20;
    const auto [at, negative] = boost::math::tools::brent_find_minima([&](double x) { return -f(x); }, from, to, bits);
    return -negative > bestValue ? at : low + best * step;
}

} // namespace titer::studies
