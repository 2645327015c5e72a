// All that a plant states beyond its process, before there is a run: prices, schedule, venture, and the factors of its footprint. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"

namespace titer::economics {

// Each fault at its path in the plant file. The plant is sound. What a run may bring of a venture is not missed.
void checkStated(const model::Plant& plant, base::Errors& errors);

} // namespace titer::economics
