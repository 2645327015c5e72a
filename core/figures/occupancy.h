// How long a unit was taken in a run: what key figures, the sheet of occupancy and schedules call occupied. [any]
#pragma once

#include "core/figures/run_result.h"

#include <optional>
#include <string_view>

namespace titer::figures {

// What merely leads streams together or apart, or to and from the plant, is no equipment that a batch occupies.
bool isEquipment(std::string_view unitType);

struct Occupied {
    double from = 0.0, to = 0.0; // [s]
    double time() const { return to - from; }
};

// From its first phase or flow, in or out, to the last one. A culture is taken from its start, and where nothing can leave it
// to the end of the run; so is what has no inflow and ran by itself. What keeps liquid that it began with, and is never
// filled, is taken from its start as well. Nothing where it did nothing.
std::optional<Occupied> occupied(const model::Plant& plant, const RunResult& result, int unit);

} // namespace titer::figures
