// How a count goes on while the instants next to it do; for the CSV reader alone.
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace titer::base {

// A count [its unit] and the seconds that the instants passed meanwhile.
struct CsvPace {
    double counted = 0.0, passed = 0.0;
    // Whether so many seconds are a unit of the count, as exactly as instants without seconds determine.
    bool fits(double factor) const;
};

// Of instants [s] with their counts; nothing where the count does not go on with them.
std::optional<CsvPace> csvPaceOf(const std::vector<std::pair<double, double>>& points);

} // namespace titer::base
