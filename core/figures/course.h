// Takes the course of a chromatogram from a run: what left a unit by its first outlet port, and what entered by its streams.
#pragma once

#include "core/figures/chromatogram.h"
#include "core/figures/run_result.h"

namespace titer::figures {

// Flows and what enters jump where phases and steps of programs begin and end: these instants are added to the times of the
// run's outputs, so that the course follows the jumps. Components are those that the unit carries. Errors: the unit has no
// outlet port with a stream, or the run has no outputs.
base::Result<Course> courseOf(const model::Plant& plant, const RunResult& result, int unit);

// Which component a unit's chromatogram is about, where nobody names it: that of the parameter `product`, else the first
// carried one that counts in mass or has a molar mass above 1 kg/mol. -1: none.
int productOf(const model::Plant& plant, int unit);

} // namespace titer::figures
