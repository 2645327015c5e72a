// Which part of a run the chart of a unit covers. [any]
#pragma once

#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

#include <vector>

namespace titer::report {

struct UnitSpan {
    double from = 0.0, to = 0.0; // [s]
    bool isPart = false;         // of the run; else from its begin to its end
    int cycle = 0, cycles = 0;   // the last whole one, counted from 1, of a unit that repeats itself; else 0
};

// Per unit of the plant. A unit whose doings take less than half of the run is shown from its first inflow or phase to its last outflow
// or phase; one that repeats its phases, or whose beds switch, over the last cycle that it went through as a whole.
std::vector<UnitSpan> spansOf(const model::Plant& plant, const figures::RunResult& result);

} // namespace titer::report
