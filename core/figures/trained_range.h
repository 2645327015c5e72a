// Where a run leaves the range of the data that the network of a hybrid rate law was trained on.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

namespace titer::figures {

// A notice for each input of a network that leaves its range: when first, for how long, and how far. The columns are read.
void addUntrained(const model::Plant& plant, RunResult& result);

} // namespace titer::figures
