// Reads what a column's binding and bed are.
#include "core/studies/calibration/columns/gradient_plant.h"

#include "core/studies/calibration/columns/tracer_plant.h"
#include "core/studies/calibration/measured_runs.h"
#include "core/unitops/column/settings.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using base::Result;
using base::say;
using unitops::column::Settings;

constexpr double retained = 10.0; // q/c at which proteins are compared

// [SI], as the plant file has it, or this where it does not say.
double statedOr(const model::Flowsheet& flowsheet, const std::string& path, double otherwise)
{
    const Result<FitPlace> place = placeAt(flowsheet, path);
    return place ? place->start : otherwise;
}

} // namespace

Result<GradientColumn> gradientColumnOf(const model::Flowsheet& flowsheet, const model::Plant& plant, int unit)
{
    const model::PlantUnit& entry = plant.units[std::size_t(unit)];
    const std::string params = "units/" + entry.id + "/params/", binding = params + "binding/";
    const base::Json* type = model::findAtPath(flowsheet, binding + "type");
    if (!type || !type->isString() || type->string() != "sma")
        return base::inputError(binding + "type", say(CORE_TR("core", "Gradients of salt give charge and equilibrium "
                                                                      "constant of steric mass action. Choose the "
                                                                      "binding sma.")));
    base::Errors known; // the plant was checked
    const Settings settings = Settings::read(entry.setup, known);
    if (!(settings.crossSection > 0.0))
        return base::inputError(params + "diameter",
                                say(CORE_TR("core", "The column is sized by a velocity. Give its diameter, by which "
                                                    "volumes become column volumes.")));
    const Result<FitPlace> capacity = placeAt(flowsheet, binding + "lambda");
    if (!capacity) return capacity.error();
    GradientColumn column;
    column.bed.capacity = capacity->start;
    const double volume = settings.length * settings.crossSection, between = settings.flowingPart();
    const bool lumped = settings.model == unitops::column::Model::LumpedRate;
    const double pores = lumped ? 0.0 : settings.particlePorosity;
    column.bed.solid = volume * (1.0 - between) * (1.0 - pores);
    const auto liquidOf = [&](int carried) {
        const double accessible = lumped ? 0.0 : settings.accessibility[std::size_t(carried)];
        return volume * (between + (1.0 - between) * pores * accessible);
    };
    const int salt = settings.binding->salt();
    column.salt = settings.components[std::size_t(salt)].id;
    column.liquid = liquidOf(salt);
    for (const model::PlantUnit& each : plant.units) {
        if (std::string_view(each.type->id) != "tubing") continue;
        const TracerTubing tubing = tracerTubingOf(each);
        column.tubing += tubing.mixedVolume + tubing.tubeVolume;
    }
    for (const model::BoundShare& share : settings.binding->shares()) {
        if (share.component == salt) continue;
        BindingProtein protein;
        protein.id = settings.components[std::size_t(share.component)].id;
        protein.lead = column.liquid - liquidOf(share.component);
        protein.charge = statedOr(flowsheet, binding + "nu/" + protein.id, 1.0);
        protein.ka = statedOr(flowsheet, binding + "ka/" + protein.id, 1.0);
        protein.kd = statedOr(flowsheet, binding + "kd/" + protein.id, 1.0);
        protein.elutesAt =
            column.bed.capacity * std::pow(protein.ka / protein.kd / retained, 1.0 / std::max(protein.charge, 0.1));
        column.proteins.push_back(std::move(protein));
    }
    if (column.proteins.empty())
        return base::inputError(binding + "ka", say(CORE_TR("core", "No component binds in this column. Give each "
                                                                    "protein a first guess of its ka, such as 1 1/s, "
                                                                    "and of its charge.")));
    std::stable_sort(column.proteins.begin(), column.proteins.end(),
                     [](const BindingProtein& a, const BindingProtein& b) { return a.elutesAt < b.elutesAt; });
    return column;
}

} // namespace titer::studies
