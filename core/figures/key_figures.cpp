#include "core/figures/key_figures.h"

#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/figures/step_figures.h"
#include "core/figures/trained_range.h"
#include "core/model/plant/recovery.h"

#include <cmath>

namespace titer::figures {

using solve::MassBalance;
using solve::Simulation;

using base::say;

namespace {

// A maximum picks up whatever noise solving leaves; of a share it is known how much that may be.
double withoutNoise(const model::KpiSpec& spec, double value, double tolerance)
{
    const bool isShare = std::string_view(spec.unit) == "1" && std::string_view(spec.displayUnit) == "%";
    const bool isNoise = spec.kind == model::KpiSpec::Kind::Peak && isShare && std::abs(value) < tolerance;
    return isNoise ? 0.0 : value;
}

// What each unit's type names, where the run has it.
void addUnitFigures(const model::Plant& plant, const Simulation& simulation, double tolerance, RunResult& result)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::PlantUnit& unit = plant.units[u];
        for (std::size_t k = 0; k < unit.type->kpis.size(); ++k) {
            const model::KpiSpec& spec = unit.type->kpis[k];
            const double value = withoutNoise(spec, simulation.kpi(int(u), int(k)), tolerance);
            if (!std::isfinite(value)) continue;
            std::string unitOfMeasure = spec.unit;
            if (const int c = simulation.kpiComponent(int(u), int(k));
                c >= 0 && spec.kind != model::KpiSpec::Kind::PeakTime)
                unitOfMeasure = model::concentrationUnit(plant.components[c].basis);
            result.kpis.push_back({unit.id + "." + spec.key, unit.id, spec.label, unitOfMeasure,
                                   *spec.displayUnit ? spec.displayUnit : base::displayUnit(unitOfMeasure), value});
        }
    }
}

// Carbon dioxide that a culture gave off and that no component with a carbon content stands for [mol]; NaN where it is not known.
double carbonDioxideBesides(const model::Plant& plant, const model::PlantUnit& unit, const RunResult& result)
{
    const int component = unit.setup.kinetics.componentOf("carbon_dioxide");
    if (component < 0 || !(plant.components[component].carbon > 0.0))
        if (const Kpi* kpi = result.kpi(unit.id + ".carbon_dioxide_formed")) return kpi->value;
    return base::notAvailable;
}

// Carbon and nitrogen of each culture, and a notice where they do not add up.
void addRecoveries(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    using model::carbonContent, model::nitrogenContent;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::PlantUnit& unit = plant.units[u];
        const model::BoundLaw& law = unit.setup.kinetics;
        if (!law) continue;
        std::vector<double> generated;
        for (const MassBalance& balance : simulation.massBalances(int(u))) generated.push_back(balance.generated);
        const double gas = carbonDioxideBesides(plant, unit, result);
        const model::Recovery found = model::recovery(plant.components, generated);
        const auto add = [&](const char* key, const char* label, double value,
                             double (*contentOf)(const model::Component&)) {
            if (std::isfinite(value) && model::everyProductHas(contentOf, law, plant.components, generated))
                result.kpis.push_back({unit.id + "." + key, unit.id, label, "1", "%", value});
        };
        add("carbon_recovery", CORE_TR("core", "Carbon recovery"), found.carbon, carbonContent);
        add("nitrogen_recovery", CORE_TR("core", "Nitrogen recovery"), found.nitrogen, nitrogenContent);
        const base::Notices notices =
            model::recoveryNotices(law, plant.components, generated, "units/" + unit.id + "/params/kinetics", gas);
        result.notices.insert(result.notices.end(), notices.begin(), notices.end());
    }
}

// How well the grid of each bed held: the worst that the run can report of it.
void addGridErrors(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const std::string& id = plant.units[u].id;
        if (simulation.startOf(int(u)) < 0.0 || !simulation.plant().units[u].model->facets().bed) continue;
        result.kpis.push_back({id + ".spatial_error", id, CORE_TR("core", "Spatial error, estimated"), "1", "%",
                               simulation.gridError(int(u)).worst()});
    }
}

} // namespace

void addKeyFigures(const model::Plant& plant, const Simulation& simulation, double tolerance, RunResult& result)
{
    addUnitFigures(plant, simulation, tolerance, result);
    addGridErrors(plant, simulation, result);
    addRecoveries(plant, simulation, result);
    addTrainFigures(plant, simulation, result);
    addUntrained(plant, result);
    for (std::size_t u = 0; u < plant.units.size(); ++u)
        if (simulation.startOf(int(u)) < 0.0)
            result.notices.push_back(
                {"units/" + plant.units[u].id, say(CORE_TR("core", "This unit never started, so its key figures are "
                                                                   "omitted. Check the transfer that it waits for."))});
}

} // namespace titer::figures
