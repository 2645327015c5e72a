// What a finished run tells of its flows that hardly anybody meant.
#pragma once

#include "core/figures/run_result.h"

namespace titer::figures {

// Notices of units into which nothing flowed although something leads to them, of steps from which most of the product went elsewhere than
// on, or stayed, and of units that break cells to which hardly any came. `result` holds streams, starts and notices of the run already:
// what is said of a unit, or follows from another such unit, is not said again. None of a run that ended before its recipe did.
base::Notices flowNotices(const model::Plant& plant, const solve::Simulation& simulation, const RunResult& result);

} // namespace titer::figures
