// Profiles of beds for people.
#pragma once

#include "core/model/types/profile.h"
#include "core/unitops/column/bed/bed.h"

namespace titer::unitops::column {

// What beds alike hold at the states y, one bed after the other; positions go on from bed to bed.
model::Profile profileOf(const Bed& bed, const double* y, int beds = 1);

} // namespace titer::unitops::column
