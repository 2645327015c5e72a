// Shares of runs that lie below a value, over time.
#pragma once

#include <cstddef>
#include <vector>

namespace titer::twin {

// Shares of the runs that lie below, per time [SI]; NaN where the unit is idle in most of them, or emptied for good
// (core/figures/course_end.h).
struct ForecastBand {
    std::vector<double> low80, low50, middle, high50, high80;
};

// Of one of `tags` tags; `values` by run, then by time and tag. Not a number where fewer than half of the runs have a value.
ForecastBand bandOf(const std::vector<std::vector<double>>& values, std::size_t times, std::size_t tags,
                    std::size_t tag);

} // namespace titer::twin
