#include "core/solve/follow/followed_plant.h"

#include <numeric>

namespace titer::solve {

namespace {

std::vector<int> allUnits(const model::Plant& plant)
{
    std::vector<int> units(plant.units.size());
    std::iota(units.begin(), units.end(), 0);
    return units;
}

} // namespace

FollowedPlant::FollowedPlant(std::shared_ptr<const model::Plant> ofWhat, const std::vector<int>& units, RunState begin)
    : plant(std::move(ofWhat))
    , layout(*plant, units)
    , state(std::move(begin))
    , evaluation(layout, state)
{
}

FollowedPlant::FollowedPlant(std::shared_ptr<const model::Plant> ofWhat, RunState begin)
    : FollowedPlant(ofWhat, allUnits(*ofWhat), std::move(begin))
{
}

} // namespace titer::solve
