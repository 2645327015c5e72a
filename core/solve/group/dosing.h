// A dose between units of a plant, as their states jump by it.
#pragma once

#include "core/solve/evaluate/evaluation.h"

namespace titer::solve {

// As its source is at t, in all states of its group; `to` are those of the group of its target, which may be the same. The volume that was
// given: no more than the source has above its heel [m3].
double giveDose(const model::PlantDose& dose, double t, Evaluation& source, States& from, const Layout& target,
                States& to);

} // namespace titer::solve
