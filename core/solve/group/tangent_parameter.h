// What a group is reported of a parameter whose tangents it follows.
#pragma once

#include "core/model/plant/plant.h"

#include <memory>

namespace titer::solve {

// A parameter of the plant whose tangents a run computes: the plant with it a little smaller and a little larger.
struct Parameter {
    std::shared_ptr<const model::Plant> less, more;
    double step = 0.0;  // from one to the other [unit of the parameter]
    double scale = 1.0; // its usual size
};

} // namespace titer::solve
