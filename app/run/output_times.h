// When a run of the window reports its values: as often as a chart of the whole run shows, and often enough within short phases. [any]
#pragma once

#include "core/runs/run.h"

#include <vector>

namespace titer::app {

// Output times of a run until `until` [s]: the usual 1001, and `perPhase` between one phase's begin or end and the next as `before`,
// an earlier run of about the same recipe, had them. Where phases are too many for that, as in a plant that cycles for weeks, the
// usual ones alone. Ascending.
std::vector<double> finerTimes(const figures::RunResult& before, double until);

inline constexpr int perPhase = 60, maxFiner = 6000;

} // namespace titer::app
