// When each unit of a run was at work, and at what. [any]
#pragma once

#include "core/runs/run.h"

#include <QString>

#include <vector>

namespace titer::app {

struct UnitBand {
    double from = 0.0, to = 0.0; // [s]
    QString name;                // of the phase
};

// The phases of a unit; of one without phases of its own the transfers that fill or empty it, else from when to when something flowed
// through it, or it ran. Empty for a unit that did nothing, and for an inlet, whose doses are reported elsewhere.
std::vector<UnitBand> bandsOf(const model::Plant& plant, const figures::RunResult& result, int unit);

} // namespace titer::app
