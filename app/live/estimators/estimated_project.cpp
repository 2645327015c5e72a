#include "app/live/estimators/estimated_project.h"

#include "app/live/estimators/project_estimators.h"
#include "core/base/hash.h"
#include "core/solve/catalogue.h"

#include <algorithm>

namespace titer::app {

namespace {

// Of an error within an estimator, which has its place below this.
std::string placeOf(const model::EstimatorEntry& estimator, std::size_t index)
{
    return "estimators/" + (estimator.id.empty() ? std::to_string(index) : estimator.id);
}

bool isWithin(const base::Error& error, const std::string& place)
{
    return error.where == place || error.where.starts_with(place + "/");
}

std::string digestOf(model::Flowsheet flowsheet, const model::EstimatorEntry& estimator)
{
    flowsheet.name = flowsheet.note = {};
    flowsheet.zones.clear();
    flowsheet.notes.clear();
    flowsheet.estimators = {estimator};
    for (model::UnitEntry& unit : flowsheet.units) {
        unit.label = unit.note = {};
        unit.at = {};
    }
    return base::sha256(model::writePlant(flowsheet));
}

} // namespace

EstimatedProject estimatedProject(model::Flowsheet flowsheet, base::Errors errors, const UnitLevels& levels)
{
    EstimatedProject project;
    for (const model::EstimatorEntry& estimator : flowsheet.estimators)
        project.estimators.push_back({estimator.id, estimator.unit, digestOf(flowsheet, estimator), std::nullopt});
    std::vector<std::size_t> held(project.estimators.size()); // places of those that are left
    for (std::size_t i = 0; i < held.size(); ++i) held[i] = i;
    if (project.estimators.empty()) return project;

    for (std::size_t i = held.size(); i-- > 0;) {
        const std::string& unit = flowsheet.estimators[i].unit;
        if (levelOfUnit(levels, unit) != UnitLevel::Model) continue;
        project.estimators[i].refused = base::inputError(
            "levels/" + unit, base::say(CORE_TR("core", "“{1}” is held at the level model, so nothing that is measured "
                                                        "corrects it; raise its level to estimate it."),
                                        unit));
        flowsheet.estimators.erase(flowsheet.estimators.begin() + std::ptrdiff_t(i));
        held.erase(held.begin() + std::ptrdiff_t(i));
    }
    std::optional<model::Plant> plant;
    if (errors.empty()) plant = model::check(flowsheet, solve::catalogue(), errors);
    // Those that do not hold are left out, and the others run.
    for (bool found = true; !errors.empty() && found;) {
        found = false;
        for (std::size_t i = held.size(); i-- > 0;) {
            const std::string place = placeOf(flowsheet.estimators[i], i);
            const auto error = std::ranges::find_if(errors, [&](const auto& one) { return isWithin(one, place); });
            if (error == errors.end()) continue;
            project.estimators[held[i]].refused = *error;
            std::erase_if(errors, [&](const auto& one) { return isWithin(one, place); });
            flowsheet.estimators.erase(flowsheet.estimators.begin() + std::ptrdiff_t(i));
            held.erase(held.begin() + std::ptrdiff_t(i));
            found = true;
        }
        if (!found || !errors.empty()) break;
        plant = model::check(flowsheet, solve::catalogue(), errors);
    }
    if (!errors.empty()) {
        for (const std::size_t place : held)
            project.estimators[place].refused = base::inputError(
                errors.front().where,
                base::say(CORE_TR("core", "The plant cannot be run ({1}); nothing is estimated until it can."),
                          errors.front().what.text()));
        return project;
    }
    project.flowsheet = std::make_shared<const model::Flowsheet>(std::move(flowsheet));
    project.plant = std::make_shared<const model::Plant>(*std::move(plant));
    return project;
}

base::Result<EstimatedProject> readEstimatedProject(const std::string& path)
{
    base::Result<store::ProjectFile> file = store::ProjectFile::open(path, store::Access::Read);
    if (!file) return file.error();
    const base::Result<store::PlantText> text = file->plant();
    if (!text) return text.error();
    const base::Result<std::vector<model::EstimatorEntry>> own = readEstimators(*file);
    if (!own) return own.error();
    const base::Result<UnitLevels> levels = readUnitLevels(*file);
    if (!levels) return levels.error();
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(text->text, errors);
    addEstimators(flowsheet, *own);
    return estimatedProject(std::move(flowsheet), std::move(errors), *levels);
}

} // namespace titer::app
