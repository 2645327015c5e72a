// Plants for tests of the canvas.
#pragma once

#include "core/model/flowsheet.h"

namespace titer::support {

// Seed and production vessel, feed, centrifuge with its solids, depth filter or hold tank: everything placed, in two zones.
model::Flowsheet trainPlant();
// `units` hold tanks in rows, each joined to the next.
model::Flowsheet rowPlant(int units);

} // namespace titer::support
