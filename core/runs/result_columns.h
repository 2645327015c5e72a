// The quantities of a plant that a run keeps.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant.h"

#include <vector>

namespace titer::runs {

// A column without values for each, unit by unit.
std::vector<figures::Column> resultColumns(const model::Plant& plant);

} // namespace titer::runs
