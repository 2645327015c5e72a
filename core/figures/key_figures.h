// The key figures of a finished run: of each unit, of each culture's elements, of the product's way through the plant.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

// Adds result.kpis, and notices for figures that the run lacks or that do not add up.
void addKeyFigures(const model::Plant& plant, const solve::Simulation& simulation, RunResult& result);

} // namespace titer::figures
