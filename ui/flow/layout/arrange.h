// Places for all units of a plant along the flow, from left to right: streams between main ports run straight, feeds stand above
// what they serve and wastes beneath, zones stay together and apart from each other. [any]
//
//   model::Flowsheet neat = arranged(flowsheet, catalogue);      what lay at the upper left still does
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

namespace titer::flow {

// Notes go with the unit that they stood nearest to.
model::Flowsheet arranged(model::Flowsheet flowsheet, const model::Catalogue& catalogue);

} // namespace titer::flow
