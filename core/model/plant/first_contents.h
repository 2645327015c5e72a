// What a unit that only passes liquid on, such as tubing, holds before anything has entered it: what that displaces.
#pragma once

#include "core/model/types/large_unit.h"

namespace titer::model {

struct Plant;

// What firstInflow() knows of `unit` (an index), and of a unit that is filled its contents: the liquid between the particles of the
// nearest column, or of a unit of this kind whose filling is stated, first behind it, then before it; else of each component the least
// that flows in in the course of the recipe, so that a sample is not there before it comes.
Operation firstOperation(const Plant& plant, int unit);

} // namespace titer::model
