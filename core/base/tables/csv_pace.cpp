#include "core/base/tables/csv_pace.h"

#include <algorithm>
#include <cmath>

namespace titer::base {

std::optional<CsvPace> csvPaceOf(const std::vector<std::pair<double, double>>& points)
{
    if (points.size() < 2) return std::nullopt;
    const auto ascends =
        std::is_sorted(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const CsvPace pace{points.back().second - points.front().second, points.back().first - points.front().first};
    return ascends && pace.counted > 0.0 && pace.passed > 0.0 ? std::optional(pace) : std::nullopt;
}

bool CsvPace::fits(double factor) const
{
    constexpr double resolution = 60.0, share = 0.03;
    const double usual = passed / counted;
    return std::abs(passed - factor * counted) <= share * passed + 2.0 * resolution && usual < 3.0 * factor &&
           factor < 3.0 * usual;
}

} // namespace titer::base
