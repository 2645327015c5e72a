#include "core/studies/calibration/likelihood/profile_walk.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

// Between the last point below the threshold and the first one above. The root of a rise grows nearly evenly, as of a parabola.
double crossing(const ProfileWalk& walk, double above, double at, double rise)
{
    constexpr int looks = 4;
    constexpr double near = 2e-3; // of the threshold
    double from = walk.from, to = at, low = std::sqrt(std::max(above, 0.0)), high = std::sqrt(rise);
    const double wanted = std::sqrt(walk.threshold);
    const auto between = [&] { return from + (to - from) * (wanted - low) / (high - low); };
    for (int i = 0; i < looks; ++i) {
        const double middle = between();
        const std::optional<double> there = walk.riseAt(middle);
        if (!there) break;
        if (std::abs(*there - walk.threshold) < near * walk.threshold) return middle;
        const double root = std::sqrt(std::max(*there, 0.0));
        (root < wanted ? from : to) = middle;
        (root < wanted ? low : high) = root;
    }
    return between();
}

} // namespace

std::optional<double> walkProfile(ProfileWalk walk, const std::stop_token& stop)
{
    constexpr int maxPoints = 100;
    constexpr double little = 0.2; // of what may lie between two points
    const double side = walk.bound < walk.from ? -1.0 : 1.0;
    double above = 0.0;
    for (int i = 0; i < maxPoints && !stop.stop_requested(); ++i) {
        const double left = side * (walk.bound - walk.from);
        if (!(left > 1e-9 * walk.unit)) return std::nullopt;
        const double at = left <= walk.step ? walk.bound : walk.from + side * walk.step;
        const std::optional<double> rise = walk.riseAt(at);
        if ((!rise || *rise - above > walk.apart * walk.threshold) && walk.step > 1e-4 * walk.unit) {
            walk.step *= rise ? 0.5 : 0.25;
            continue;
        }
        if (!rise) return std::nullopt;
        walk.take(at, *rise);
        if (*rise >= walk.threshold) return crossing(walk, above, at, *rise);
        if (*rise - above < little * walk.apart * walk.threshold) walk.step = std::min(2.0 * walk.step, walk.unit);
        above = *rise;
        walk.from = at;
    }
    return std::nullopt;
}

} // namespace titer::studies
