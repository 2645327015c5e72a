#include "core/twin/estimation/forecast_bands.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

// Between its neighbours: the value below which `share` of what is drawn alike lies on average, of however few runs (Hyndman, Fan 1996, Am
// Stat 50:361, definition 6).
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = std::max(share * double(sorted.size() + 1) - 1.0, 0.0);
    const auto below = std::size_t(place);
    if (below + 1 >= sorted.size()) return sorted.back();
    return sorted[below] + (place - double(below)) * (sorted[below + 1] - sorted[below]);
}

} // namespace

ForecastBand bandOf(const std::vector<std::vector<double>>& values, std::size_t times, std::size_t tags,
                    std::size_t tag)
{
    ForecastBand band;
    std::vector<double> sorted;
    for (std::size_t t = 0; t < times; ++t) {
        sorted.clear();
        for (const std::vector<double>& run : values)
            if (const double value = run[t * tags + tag]; std::isfinite(value)) sorted.push_back(value);
        std::sort(sorted.begin(), sorted.end());
        const bool known = 2 * sorted.size() > values.size();
        const auto at = [&](double share) { return known ? quantile(sorted, share) : base::notAvailable; };
        band.low80.push_back(at(0.1));
        band.low50.push_back(at(0.25));
        band.middle.push_back(at(0.5));
        band.high50.push_back(at(0.75));
        band.high80.push_back(at(0.9));
    }
    return band;
}

} // namespace titer::twin
