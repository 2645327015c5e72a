#include "core/studies/optimal/recipe_courses.h"

#include <algorithm>

namespace titer::studies {

bool isWritten(const model::Flowsheet& sheet, const std::string& tag)
{
    return std::any_of(sheet.controllers.begin(), sheet.controllers.end(),
                       [&](const model::ControllerEntry& c) { return c.writes == tag; });
}

std::string unitOfTag(const std::string& tag)
{
    return tag.substr(0, tag.find('.'));
}

void freeFor(model::Flowsheet& sheet, const std::string& tag)
{
    for (model::PhaseEntry& phase : sheet.phases)
        for (base::Json* writes : {&phase.set, &phase.ramp}) {
            writes->erase(tag);
            if (writes->isObject() && writes->members().empty()) *writes = base::Json();
        }
    const auto isAwaited = [&](const std::string& id) {
        return std::any_of(sheet.phases.begin(), sheet.phases.end(), [&](const model::PhaseEntry& other) {
            return std::find(other.after.begin(), other.after.end(), id) != other.after.end();
        });
    };
    const auto isIdle = [&](const model::PhaseEntry& phase) {
        const base::Json* parts[] = {&phase.set,  &phase.dose,  &phase.transfer,
                                     &phase.ramp, &phase.clean, &phase.repeat};
        return phase.unit == unitOfTag(tag) &&
               std::all_of(std::begin(parts), std::end(parts), [](const base::Json* part) { return part->isNull(); });
    };
    // From the last on, so that a chain of them goes as a whole.
    for (std::size_t i = sheet.phases.size(); i-- > 0;)
        if (isIdle(sheet.phases[i]) && !isAwaited(sheet.phases[i].id))
            sheet.phases.erase(sheet.phases.begin() + std::ptrdiff_t(i));
}

std::string writtenTag(const model::Plant& plant, const std::string& tag)
{
    const std::size_t dot = tag.find('.');
    if (dot == std::string::npos || tag.substr(dot) != ".flow") return tag;
    const int unit = plant.unitIndex(tag.substr(0, dot));
    if (unit < 0 || plant.units[std::size_t(unit)].outPorts.size() != 1) return tag;
    const model::PlantUnit& found = plant.units[std::size_t(unit)];
    return found.id + "." + found.type->ports[std::size_t(found.outPorts.front())].key + ".flow";
}

std::optional<double> startOfCourse(const model::Plant& plant, const model::WriteTarget& target)
{
    for (const model::PlantPhase& phase : plant.phases)
        for (const auto& [written, value] : phase.set)
            if (written == target) return value;
    if (target.setPoint < 0) return std::nullopt;
    return plant.units[std::size_t(target.unit)].set[std::size_t(target.setPoint)];
}

bool isFreeFor(model::Flowsheet sheet, const std::string& tag)
{
    freeFor(sheet, tag);
    return std::none_of(sheet.phases.begin(), sheet.phases.end(),
                        [&](const model::PhaseEntry& phase) { return phase.unit == unitOfTag(tag); });
}

std::vector<CourseChoice> courseChoices(const model::Flowsheet& flowsheet, const model::Plant& plant)
{
    std::vector<CourseChoice> choices;
    const auto add = [&](const std::string& tag) {
        const base::Result<model::WriteTarget> target = model::findWriteTarget(plant, tag);
        if (!target || isWritten(flowsheet, tag) || !isFreeFor(flowsheet, tag)) return;
        choices.push_back({tag, model::displayUnitOf(plant, *target), startOfCourse(plant, *target)});
    };
    for (const model::PlantUnit& unit : plant.units) {
        if (unit.added) continue;
        for (const auto& setPoint : unit.type->setPoints) add(unit.id + "." + setPoint.key);
        for (const int port : unit.outPorts) add(unit.id + "." + unit.type->ports[std::size_t(port)].key + ".flow");
    }
    return choices;
}

} // namespace titer::studies
