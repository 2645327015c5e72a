// What enters a unit first, as far as the plant file tells: it sizes what is sized by flow and fills what is filled beforehand.
#pragma once

#include "core/model/large_unit.h"

namespace titer::model {

struct Plant;

// Flow, composition and temperature of the first non-zero inflow through the first in port of `unit` (an index), and the largest
// concentrations of the programs upstream. Operation::tolerance is left as it is.
Operation firstInflow(const Plant& plant, int unit);

} // namespace titer::model
