// The key figures of a finished run: of each unit, of each culture's elements, of the product's way through the plant.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

// Adds result.kpis of a run with this relative tolerance, and notices for figures that the run lacks or that do not add up. A largest
// share (of a feed that breaks through) below what the tolerance leaves open is 0: what else stands there is noise of solving.
void addKeyFigures(const model::Plant& plant, const solve::Simulation& simulation, double tolerance, RunResult& result);

} // namespace titer::figures
