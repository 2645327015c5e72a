// What a run should say of a packed bed when it is over.
#pragma once

#include "core/base/result.h"
#include "core/unitops/column/bed/grid.h"
#include "core/unitops/column/settings.h"

namespace titer::unitops::column {

// Of a run whose largest pressure drop was `peakPressure` [Pa] and whose grid left the part `unresolved` of what left
// (GridError::estimate). `where` is below the unit's path.
base::Notices remarksOf(const Settings& settings, const Grid& grid, double peakPressure, double unresolved);

} // namespace titer::unitops::column
