#include "core/studies/calibration/profile_walk.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

std::optional<double> walkProfile(ProfileWalk walk, const std::stop_token& stop)
{
    constexpr int most = 100;
    constexpr double little = 0.1, much = 0.5; // of the threshold, between two points
    const double side = walk.bound < walk.from ? -1.0 : 1.0;
    double above = 0.0;
    for (int i = 0; i < most && !stop.stop_requested(); ++i) {
        const double left = side * (walk.bound - walk.from);
        if (!(left > 1e-9 * walk.unit)) return std::nullopt;
        const double at = left <= walk.step ? walk.bound : walk.from + side * walk.step;
        const std::optional<double> rise = walk.riseAt(at);
        if ((!rise || *rise - above > much * walk.threshold) && walk.step > 1e-4 * walk.unit) {
            walk.step *= rise ? 0.5 : 0.25;
            continue;
        }
        if (!rise) return std::nullopt;
        walk.take(at, *rise);
        if (*rise >= walk.threshold) {
            // The root of a rise grows evenly, as of a parabola.
            const double a = std::sqrt(std::max(above, 0.0)), b = std::sqrt(*rise);
            return walk.from + (at - walk.from) * (std::sqrt(walk.threshold) - a) / (b - a);
        }
        if (*rise - above < little * walk.threshold) walk.step = std::min(2.0 * walk.step, walk.unit);
        above = *rise;
        walk.from = at;
    }
    return std::nullopt;
}

} // namespace titer::studies
