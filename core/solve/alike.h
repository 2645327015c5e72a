// Whether two plants, or parts of them, are the same for a run.
#pragma once

#include "core/model/plant/plant.h"

namespace titer::solve {

// The same units of the same types, streams and components; parameters may differ.
bool sameStructure(const model::Plant& a, const model::Plant& b);
bool samePhase(const model::PlantPhase& a, const model::PlantPhase& b);
// Whether two phases of the same units take their turn among the others alike; what they set, give and wait for at last may differ.
bool sameTurn(const model::PlantPhase& a, const model::PlantPhase& b);
// The same states, and the same in them, when a run begins.
bool startsAlike(const model::UnitModel& a, const model::UnitModel& b);

} // namespace titer::solve
