// Units resolved in space choose their grid when a run begins.
#pragma once

#include "core/model/plant/plant.h"

#include <memory>

namespace titer::solve {

// The plant with the models that a run of this tolerance takes; the same plant where no unit is resolved in space. Grids are chosen as
// for `like`, which differs in parameters at most, and `refinement` times as fine for each unit; empty: once. An error of a unit that cannot be resolved has its path.
base::Result<std::shared_ptr<const model::Plant>> resolve(std::shared_ptr<const model::Plant> plant, double tolerance,
                                                          const model::Plant& like,
                                                          const std::vector<double>& refinement);

} // namespace titer::solve
