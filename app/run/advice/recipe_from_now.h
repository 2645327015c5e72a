// A recipe with another value of a number from a time of the run on: what was until then stays as it was, so that the run can be followed by it
// from its begin.
#pragma once

#include "app/document/edits.h"
#include "core/model/plant/plant.h"
#include "core/solve/reported.h"

#include <string>
#include <vector>

namespace titer::app {

// A phase that goes on at that time, since so long [s].
struct PhaseUnderWay {
    std::string id;
    double passed = 0.0;
};

// `records` of a run of this plant up to `from` [s]. Cycles that come again are left out.
std::vector<PhaseUnderWay> phasesUnderWay(const model::Plant& plant, const std::vector<solve::PhaseRecord>& records,
                                          double from);

// A set-point of a phase that goes on is another one in a second phase, behind the part that has passed. What a phase does besides setting
// (doses, ramps, a transfer), and all other numbers, are changed where they stand. [any]
Edited changedFromNow(const model::Flowsheet& before, const std::string& path, const std::string& value,
                      const std::vector<PhaseUnderWay>& underWay);

} // namespace titer::app
