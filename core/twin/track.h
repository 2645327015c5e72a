// Points of a line that is drawn, few enough to draw however many came.
#pragma once

#include <cstddef>
#include <vector>

namespace titer::twin {

struct TrackPoint {
    double time = 0.0;
    double value = 0.0; // NaN is a break of the line
};

// Of each four points the lowest and the highest stay, in their order, so that peaks survive; breaks stay too.
void thin(std::vector<TrackPoint>& points);

// A line that grows and never holds more than `most` points.
class Track {
public:
    static constexpr std::size_t max = 1 << 16;

    // Usually at the end; what became known late goes where it was drawn.
    void add(const TrackPoint& point);
    const std::vector<TrackPoint>& points() const { return m_points; } // rising
    void clear() { m_points.clear(); }

private:
    std::vector<TrackPoint> m_points;
};

} // namespace titer::twin
