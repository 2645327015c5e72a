// What a column holds when a run begins.
#pragma once

#include "core/model/types/large_unit.h"
#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/settings.h"

#include <vector>

namespace titer::unitops::column {

// Initial states of a bed: as given, or in equilibrium with what enters first. What is left out is 0, but for the
// salt of the binding, which is that of what enters first; its bound part follows from the others. Faults go to
// `errors` with `where` below the unit's path.
std::vector<double> startOf(const Bed& bed, const Settings& settings, const model::Operation& operation,
                            base::Errors& errors);

// A usual concentration of each carried component: the largest that enters or stands there at first, else that of
// its basis [basis/m3].
std::vector<double> usualOf(const Settings& settings, const model::Operation& operation);

} // namespace titer::unitops::column
