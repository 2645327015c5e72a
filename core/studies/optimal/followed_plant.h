// A plant whose equations somebody follows with a method of his own: all units together, as they are once a run has begun.
#pragma once

#include "core/solve/evaluate/evaluation.h"

#include <memory>

namespace titer::studies {

// It stays where it was made.
struct FollowedPlant {
    FollowedPlant(std::shared_ptr<const model::Plant> ofWhat, solve::RunState begin)
        : plant(std::move(ofWhat))
        , layout(*plant, allUnits(*plant))
        , state(std::move(begin))
        , evaluation(layout, state)
    {
    }
    FollowedPlant(const FollowedPlant&) = delete;
    FollowedPlant& operator=(const FollowedPlant&) = delete;

    std::shared_ptr<const model::Plant> plant;
    solve::Layout layout;
    solve::Versioned<solve::RunState> state;
    solve::Evaluation evaluation;

private:
    static std::vector<int> allUnits(const model::Plant& plant);
};

// Nothing where a run of it does not begin.
std::unique_ptr<FollowedPlant> follow(std::shared_ptr<const model::Plant> plant);
// Whether all that is written to it in a run of so long [s] is known beforehand: phases begin with the run and last to its end, nothing is
// given or transferred, nobody controls.
bool isPlain(const model::Plant& plant, double duration);

} // namespace titer::studies
