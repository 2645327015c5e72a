// Beds on the grids that checks and runs ask for.
#pragma once

#include "core/model/types/large_unit.h"
#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/settings.h"

#include <memory>

namespace titer::unitops::column {

// For a check, which asks for the names of states: on a coarse grid, with an area of 1 m2 where the first flow decides
// it.
std::shared_ptr<const Bed> checkedBed(const Settings& settings);

// The bed that the operation asks for, `operation.flow` being that through the bed. A run beside another, for other
// parameters, has the grid for the other's settings, `like`, so that both err alike. nullptr and a fault with `where`
// below the unit's path where the cross section is unknown.
std::shared_ptr<const Bed> chosenBed(const Settings& settings, const Settings& like, const model::Operation& operation,
                                     base::Errors& errors);

} // namespace titer::unitops::column
