#include "core/twin/estimation/forecast_bands.h"

#include "core/base/math/median.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

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
        const auto at = [&](double share) { return known ? base::drawnQuantile(sorted, share) : base::notAvailable; };
        band.low80.push_back(at(0.1));
        band.low50.push_back(at(0.25));
        band.middle.push_back(at(0.5));
        band.high50.push_back(at(0.75));
        band.high80.push_back(at(0.9));
    }
    return band;
}

} // namespace titer::twin
