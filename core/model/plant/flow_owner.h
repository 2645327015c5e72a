// Who decides the flow of a stream.
#pragma once

#include "core/model/plant/plant.h"

namespace titer::model {

// The index of the unit at the receiving end that decides the flow of a stream, because it pumps or draws; -1 if it takes what comes.
int receivingOwner(const Plant& plant, const PlantStream& stream);

} // namespace titer::model
