// Units of a plant whose equations somebody follows with a method of his own, all together.
#pragma once

#include "core/solve/evaluate/evaluation.h"

#include <memory>

namespace titer::solve {

// It stays where it was made. The units take in nothing from others.
struct FollowedPlant {
    FollowedPlant(std::shared_ptr<const model::Plant> ofWhat, const std::vector<int>& units, RunState begin);
    // All units.
    FollowedPlant(std::shared_ptr<const model::Plant> ofWhat, RunState begin);
    FollowedPlant(const FollowedPlant&) = delete;
    FollowedPlant& operator=(const FollowedPlant&) = delete;

    std::shared_ptr<const model::Plant> plant;
    Layout layout;
    Versioned<RunState> state;
    Evaluation evaluation;
};

} // namespace titer::solve
