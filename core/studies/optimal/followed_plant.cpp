#include "core/studies/optimal/followed_plant.h"

#include "core/solve/input_course.h"

#include <algorithm>
#include <numeric>

namespace titer::studies {

std::vector<int> FollowedPlant::allUnits(const model::Plant& plant)
{
    std::vector<int> units(plant.units.size());
    std::iota(units.begin(), units.end(), 0);
    return units;
}

std::unique_ptr<FollowedPlant> follow(std::shared_ptr<const model::Plant> plant)
{
    solve::RunState state = solve::RunState::of(*plant);
    std::vector<char> isKnown(plant->units.size(), 0);
    for (std::size_t u = 0; u < plant->units.size(); ++u) {
        if (isKnown[u]) continue;
        const base::Result<solve::InputCourse> course = solve::InputCourse::open(plant, int(u), 1e-6);
        if (!course) return nullptr;
        course->apply(course->instants().front(), state);
        for (const solve::InputCourse::UnitInputs& inputs : course->instants().front().inputs)
            isKnown[std::size_t(inputs.unit)] = 1;
    }
    return std::make_unique<FollowedPlant>(std::move(plant), std::move(state));
}

bool isPlain(const model::Plant& plant, double duration)
{
    const auto isQuiet = [duration](const model::PlantPhase& phase) {
        const bool lasts = std::all_of(phase.until.begin(), phase.until.end(), [duration](const model::Condition& c) {
            return c.kind == model::Condition::Kind::For && c.limit >= duration;
        });
        return phase.at == 0.0 && phase.after.empty() && lasts && phase.ramps.empty() && phase.doses.empty() &&
               !phase.isTransfer && !phase.cleaning && phase.again.empty();
    };
    return plant.controllers.empty() && plant.guards.empty() &&
           std::all_of(plant.phases.begin(), plant.phases.end(), isQuiet);
}

} // namespace titer::studies
