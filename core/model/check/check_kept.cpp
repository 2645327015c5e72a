// Set-points that stay when a phase that was to reach a value ends: what drives it goes on, past the value that ended the phase.
#include "core/model/check/checking.h"

#include <algorithm>

namespace titer::model {

using base::say;

namespace {

// Whether a phase comes after another, directly or by way of others.
bool follows(const std::vector<PlantPhase>& phases, int phase, int first)
{
    std::vector<int> open = phases[std::size_t(phase)].after;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (open[i] == first) return true;
        for (const int before : phases[std::size_t(open[i])].after)
            if (std::ranges::find(open, before) == open.end()) open.push_back(before);
    }
    return false;
}

bool writes(const PlantPhase& phase, const WriteTarget& target)
{
    return std::ranges::any_of(phase.set, [&](const auto& written) { return written.first == target; }) ||
           std::ranges::any_of(phase.ramps, [&](const PlantRamp& ramp) { return ramp.target == target; });
}

// A value of the unit itself ends the phase, or an event that stands for one, such as "concentration".
bool reachesValue(const Plant& plant, const PlantPhase& phase)
{
    return std::ranges::any_of(phase.until, [&](const Condition& condition) {
        if (condition.kind == Condition::Kind::Guard) {
            const std::string_view event =
                plant.units[std::size_t(condition.unit)].type->guards[std::size_t(condition.guard)];
            return condition.unit == phase.unit && event != "empty" && event != "full";
        }
        const bool isValue = condition.kind == Condition::Kind::Above || condition.kind == Condition::Kind::Below;
        return isValue && condition.value.unit == phase.unit && condition.value.kind != ReadTarget::Kind::PortFlow;
    });
}

// What moves liquid through the unit: a pressure, a flux.
bool drives(const SetPointSpec& spec)
{
    return std::string_view(spec.unit) == "Pa" || std::string_view(spec.unit) == "m3/m2/s";
}

} // namespace

void checkKeptSetPoints(Checking& checking)
{
    const Plant& plant = checking.plant;
    for (std::size_t i = 0; i < plant.phases.size(); ++i) {
        const PlantPhase& phase = plant.phases[i];
        if (phase.unit < 0 || phase.isTransfer || !reachesValue(plant, phase)) continue;
        const PlantUnit& unit = plant.units[std::size_t(phase.unit)];
        for (const auto& [target, value] : phase.set) {
            if (target.unit != phase.unit || target.setPoint < 0 || !(value > 0.0)) continue;
            const SetPointSpec& spec = unit.type->setPoints[std::size_t(target.setPoint)];
            const auto isSetLater = [&](std::size_t other) {
                return other != i && writes(plant.phases[other], target) &&
                       (plant.phases[other].after.empty() || follows(plant.phases, int(other), int(i)));
            };
            bool isSet = !drives(spec);
            for (std::size_t other = 0; other < plant.phases.size() && !isSet; ++other) isSet = isSetLater(other);
            for (const PlantController& controller : plant.controllers) isSet = isSet || controller.writes == target;
            if (isSet) continue;
            checking.notice(
                entryPath("recipe/phases", phase.id, i) + "/set/" + unit.id + "." + spec.key,
                say(CORE_TR("core", "“{1}” stays at what the phase “{2}” sets when that has reached its value, so that "
                                    "“{3}” goes on past it. Set it back in a phase after it."),
                    spec.label, phase.label, unit.label));
        }
    }
}

} // namespace titer::model
