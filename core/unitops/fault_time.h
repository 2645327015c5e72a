// When something first went wrong in a unit, kept in the first place of its memory: the unit's event "switch" is where that
// happens, and its jump writes the time.
#pragma once

#include "core/model/types/unit_type.h"

namespace titer::unitops {

inline constexpr double noFault = -1.0; // memory at the start

inline bool faultKnown(const model::UnitView<double>& view)
{
    return view.memory.empty() || view.memory[0] >= 0.0;
}

// The time of the first fault, or now where there is none [s].
inline double soundUntil(const model::UnitView<double>& view)
{
    return !view.memory.empty() && view.memory[0] >= 0.0 ? view.memory[0] : view.time;
}

} // namespace titer::unitops
