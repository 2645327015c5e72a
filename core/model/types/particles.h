// Cells as particles: what a centrifuge or a filter needs to know of them, and usual values where nothing is known.
#pragma once

#include "core/model/remedy.h"
#include "core/model/types/component.h"

#include <vector>

namespace titer::model {

// Key of the parameter of units that separate particles: the density of those that have none of their own.
inline constexpr const char* particleDensity = "particle_density";

// Key of the outlet by which a unit that parts cells from their liquid gives the cells.
inline constexpr const char* solidsOutlet = "solids";

struct UnitType;
// Whether a unit of this type breaks the cells that come to it and parts nothing: it stands behind what has them.
bool breaksCells(const UnitType& type);

// Edits that give a usual diameter and density to those cells among `carried` that have no diameter: animal cells 15 µm and 1,060 kg/m3,
// microbes 1 µm and 1,080 kg/m3, as in the library of components. Cells whose mass is not known are left out, since their volume would not
// be either.
std::vector<Edit> usualCellSizes(const std::vector<Component>& components, const std::vector<int>& carried);

// How fast those of the cells among `carried` settle that do so most slowly [m/s], by Stokes' law (1851) in a liquid of 1,005 kg/m3 and
// 1 mPa s, as a centrifuge takes it where nothing else is said; with the usual sizes where they have none. 0 where there are no cells.
double slowestSettling(const std::vector<Component>& components, const std::vector<int>& carried);

} // namespace titer::model
