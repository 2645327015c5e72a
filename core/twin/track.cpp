// Thins lines by their extremes.
#include "core/twin/track.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

void thin(std::vector<TrackPoint>& points)
{
    constexpr std::size_t group = 4;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < points.size(); i += group) {
        const std::size_t end = std::min(i + group, points.size());
        std::size_t low = end, high = end, gap = end;
        for (std::size_t j = i; j < end; ++j) {
            if (std::isnan(points[j].value)) {
                gap = j;
                continue;
            }
            if (low == end || points[j].value < points[low].value) low = j;
            if (high == end || points[j].value > points[high].value) high = j;
        }
        for (std::size_t j = i; j < end; ++j)
            if (j == low || j == high || j == gap) points[kept++] = points[j];
    }
    points.resize(kept);
}

void Track::add(const TrackPoint& point)
{
    if (m_points.empty() || point.time >= m_points.back().time) {
        m_points.push_back(point);
    } else {
        const auto after = std::upper_bound(m_points.begin(), m_points.end(), point.time,
                                            [](double time, const TrackPoint& other) { return time < other.time; });
        m_points.insert(after, point);
    }
    if (m_points.size() > max) thin(m_points);
}

} // namespace titer::twin
