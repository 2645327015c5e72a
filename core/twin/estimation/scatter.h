// How far a signal scatters by itself: what a sample lies off the line between its neighbours.
#pragma once

#include "core/twin/track.h"

#include <optional>
#include <span>

namespace titer::twin {

// Fewer samples determine nothing of it.
inline constexpr std::size_t minForScatter = 8;

// Standard deviation of a reading, robust against outliers and steps; at least what the resolution of the readings hides. A signal that
// bends between its samples seems to scatter more. `points` rise in time, without breaks; nothing where there are too few, or all are
// the same.
std::optional<double> scatterOf(std::span<const TrackPoint> points);

} // namespace titer::twin
