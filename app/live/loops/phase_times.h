// When phases of a recipe run where time alone decides it, for whoever knows how far a batch is and does not run it.
#pragma once

#include "core/model/plant/plant.h"

#include <optional>
#include <vector>

namespace titer::app {

struct PhaseTimes {
    double start = 0.0, end = 0.0; // since the begin of the recipe [s]; infinity where it lasts to the end
};

// Per phase of the plant; nothing where it begins or ends by what happens, is repeated, or may wait for a unit that another one uses.
std::vector<std::optional<PhaseTimes>> phaseTimes(const model::Plant& plant);

} // namespace titer::app
