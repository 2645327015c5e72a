// What a run reports next to its series.
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

namespace titer::runs {

// What has happened by now: phases, doses, and which units have begun.
void takeCourse(const model::Plant& plant, const solve::Simulation& simulation, figures::RunResult& result);

// When a run with this relative tolerance is over: mass balances, streams, grids, notices and key figures.
void report(const model::Plant& plant, const solve::Simulation& simulation, double tolerance,
            figures::RunResult& result);

} // namespace titer::runs
