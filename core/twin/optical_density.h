// Optical densities measure cells, but not in a unit of their own: what one of them means has to be stated.
#pragma once

#include "core/twin/mapping.h"

#include <string>

namespace titer::twin {

// The cells of a culture that a tag without dimension and called like an optical density ("OD600", "Optische Dichte") measures; empty
// where it is none, or where the plant has no cells.
std::string cellsOfDensity(const model::Plant& plant, const Tag& tag);
// Whether a name is that of an optical density.
bool reportsDensity(std::string_view name);

} // namespace titer::twin
