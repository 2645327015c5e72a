#include "core/twin/advice/spread.h"

#include "core/twin/estimation/forecast_bands.h"

namespace titer::twin {

Spread spreadOf(const std::vector<double>& values)
{
    std::vector<std::vector<double>> runs;
    for (const double value : values) runs.push_back({value});
    const ForecastBand band = bandOf(runs, 1, 1, 0);
    return {band.low80.front(), band.middle.front(), band.high80.front()};
}

} // namespace titer::twin
