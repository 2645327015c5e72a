#include "core/twin/estimation/scatter.h"

#include "core/base/math/median.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace titer::twin {

namespace {

constexpr double normalMedian = 0.6744897501960817; // of the absolute value of a standard normal number

// The least step between two readings, by which they are rounded.
double resolutionOf(std::span<const TrackPoint> points)
{
    double least = std::numeric_limits<double>::infinity(), largest = 0.0;
    for (const TrackPoint& point : points) largest = std::max(largest, std::abs(point.value));
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double step = std::abs(points[i].value - points[i - 1].value);
        if (step > 1e-9 * largest) least = std::min(least, step);
    }
    return std::isfinite(least) ? least : 0.0;
}

} // namespace

std::optional<double> scatterOf(std::span<const TrackPoint> points)
{
    if (points.size() < minForScatter) return std::nullopt;
    std::vector<double> off;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const TrackPoint &before = points[i - 1], &at = points[i], &after = points[i + 1];
        if (!(after.time > before.time)) continue;
        const double late = (at.time - before.time) / (after.time - before.time), early = 1.0 - late;
        const double line = early * before.value + late * after.value;
        off.push_back(std::abs(at.value - line) / std::sqrt(1.0 + early * early + late * late));
    }
    if (off.size() + 2 < minForScatter) return std::nullopt;
    const double rounding = resolutionOf(points) / std::sqrt(12.0);
    const double scatter = std::max(base::upperMedian(off) / normalMedian, rounding);
    return scatter > 0.0 ? std::optional<double>(scatter) : std::nullopt;
}

} // namespace titer::twin
