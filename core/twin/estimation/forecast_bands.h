// Shares of runs that lie below a value, over time.
#pragma once

#include "core/twin/estimation/forecast.h"

#include <cstddef>
#include <vector>

namespace titer::twin {

// Of one of `tags` tags; `values` by run, then by time and tag. Not a number where fewer than half of the runs have a value.
ForecastBand bandOf(const std::vector<std::vector<double>>& values, std::size_t times, std::size_t tags,
                    std::size_t tag);

} // namespace titer::twin
