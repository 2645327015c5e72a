#include "core/twin/held_variables.h"

#include <algorithm>
#include <string_view>

namespace titer::twin {

using base::say;
using model::ReadTarget;

namespace {

// One that somebody else moves is no longer what stands in the plant, and tells of what moves it.
bool isWritten(const model::Plant& plant, int unit, std::string_view setPoint)
{
    const auto& setPoints = plant.units[std::size_t(unit)].type->setPoints;
    return std::ranges::any_of(plant.controllers, [&](const model::PlantController& controller) {
        return controller.writes.unit == unit && controller.writes.setPoint >= 0 &&
               setPoints[std::size_t(controller.writes.setPoint)].key == setPoint;
    });
}

const std::string& nameOf(const std::string& label, const std::string& id)
{
    return label.empty() ? id : label;
}

} // namespace

std::string holderOf(const model::Plant& plant, const ReadTarget& target)
{
    for (const model::PlantController& controller : plant.controllers)
        if (controller.hasRead && controller.reads == target && controller.during.empty() && controller.type->reads &&
            controller.type->hasSetpoint)
            return nameOf(controller.label, controller.id);
    if (target.kind != ReadTarget::Kind::Variable) return {};
    const model::PlantUnit& unit = plant.units[std::size_t(target.unit)];
    const bool holds = unit.model && unit.model->holdsAtSetPoint(target.index) &&
                       !isWritten(plant, target.unit, unit.type->variables[std::size_t(target.index)].key);
    return holds ? nameOf(unit.label, unit.id) : std::string();
}

base::Sentence heldSentence(const std::string& holder)
{
    return say(CORE_TR("core", "It is held at its set-point by “{1}” and tells nothing of the parameters."), holder);
}

base::Sentence leftOutSentence(const std::string& holder)
{
    return say(CORE_TR("core", "It is held at its set-point by “{1}” and tells nothing of the parameters, so it is "
                               "left out of the fit. State what it is compared with to take it in."),
               holder);
}

base::Sentence allHeldSentence()
{
    return say(CORE_TR("core", "All that was measured here is held at set-points and tells nothing of the parameters; "
                               "add what the parameters affect."));
}

void leaveOutHeld(studies::FitExperiment& experiment, const model::Plant& plant,
                  std::span<const model::TagEntry> stated, base::Errors& errors, base::Notices& notices)
{
    const std::size_t before = experiment.courses.size();
    std::erase_if(experiment.courses, [&](const studies::MeasuredCourse& course) {
        if (std::ranges::find(stated, course.tag, &model::TagEntry::variable) != stated.end()) return false;
        const base::Result<ReadTarget> target = model::findReadTarget(plant, course.tag);
        const std::string holder = target ? holderOf(plant, *target) : std::string();
        if (!holder.empty()) notices.push_back({experiment.name + ": " + course.tag, leftOutSentence(holder)});
        return !holder.empty();
    });
    if (experiment.courses.empty() && before > 0)
        errors.push_back(base::inputError(experiment.name, allHeldSentence()));
}

} // namespace titer::twin
