#include "core/solve/key_figures.h"

#include "core/base/units.h"
#include "core/model/recovery.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::solve {

using base::say;

namespace {

// What each unit's type names, where the run has it.
void addUnitFigures(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::PlantUnit& unit = plant.units[u];
        for (std::size_t k = 0; k < unit.type->kpis.size(); ++k) {
            const model::KpiSpec& spec = unit.type->kpis[k];
            const double value = simulation.kpi(int(u), int(k));
            if (!std::isfinite(value)) continue;
            std::string unitOfMeasure = spec.unit;
            if (const int c = simulation.kpiComponent(int(u), int(k)); c >= 0 && spec.kind != model::KpiSpec::Kind::PeakTime)
                unitOfMeasure = model::concentrationUnit(plant.components[c].basis);
            result.kpis.push_back({unit.id + "." + spec.key, unit.id, spec.label, unitOfMeasure, *spec.desk ? spec.desk : base::deskUnit(unitOfMeasure), value});
        }
    }
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
        for (std::size_t c = 0; c < plant.components.size(); ++c)
            generated.push_back(simulation.account(int(u), int(c)).generated);
        const model::Recovery found = model::recovery(plant.components, generated);
        const auto add = [&](const char* key, const char* label, double value, double (*contentOf)(const model::Component&)) {
            if (std::isfinite(value) && model::everyProductHas(contentOf, law, plant.components, generated))
                result.kpis.push_back({unit.id + "." + key, unit.id, label, "1", "%", value});
        };
        add("carbon_recovery", CORE_TR("core", "Carbon recovery"), found.carbon, carbonContent);
        add("nitrogen_recovery", CORE_TR("core", "Nitrogen recovery"), found.nitrogen, nitrogenContent);
        const base::Notices notices =
            model::recoveryNotices(law, plant.components, generated, "units/" + unit.id + "/params/kinetics");
        result.notices.insert(result.notices.end(), notices.begin(), notices.end());
    }
}

// What the cultures make for the plant to keep, by the role that it has there.
std::set<int> products(const model::Plant& plant)
{
    std::set<int> found;
    for (const model::PlantUnit& unit : plant.units)
        if (unit.setup.kinetics)
            if (const int c = unit.setup.kinetics.componentOf("product"); c >= 0) found.insert(c);
    return found;
}

// Which unit of the plant has more of a component's generated amount at the end than any other without a culture.
int lastHolder(const model::Plant& plant, const Simulation& simulation, int component, double& held)
{
    int holder = -1;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::PlantUnit& unit = plant.units[u];
        if (unit.setup.kinetics || !unit.type->holdup) continue;
        const double amount = simulation.account(int(u), component).held;
        if (amount > held) held = amount, holder = int(u);
    }
    return holder;
}

// Step yields of the product, and what of it arrives.
void addYields(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    for (int c : products(plant)) {
        double made = 0.0;
        for (std::size_t u = 0; u < plant.units.size(); ++u) {
            const model::PlantUnit& unit = plant.units[u];
            const Account account = simulation.account(int(u), c);
            made += std::max(account.generated, 0.0);
            const auto out = std::find_if(unit.outPorts.begin(), unit.outPorts.end(),
                                          [&](int p) { return std::string_view(unit.type->ports[p].key) == "out"; });
            if (unit.type->holdup || out == unit.outPorts.end() || !(account.in > 0.0)) continue;
            const double passed = simulation.carried(int(u), int(out - unit.outPorts.begin()), c);
            result.kpis.push_back({unit.id + ".yield", unit.id, CORE_TR("core", "Yield of product"), "1", "%", passed / account.in});
        }
        double held = 0.0;
        if (lastHolder(plant, simulation, c, held) < 0 || !(made > 0.0)) continue;
        const std::string unit(model::holdupUnit(plant.components[c].basis));
        result.kpis.push_back({"plant.product", "", CORE_TR("core", "Product at the end of the train"), unit, base::deskUnit(unit), held});
        result.kpis.push_back({"plant.yield", "", CORE_TR("core", "Product that arrives, of what was made"), "1", "%", held / made});
        return; // one product is the plant's
    }
}

} // namespace

void addKeyFigures(const model::Plant& plant, const Simulation& simulation, RunResult& result)
{
    addUnitFigures(plant, simulation, result);
    addRecoveries(plant, simulation, result);
    addYields(plant, simulation, result);
    for (std::size_t u = 0; u < plant.units.size(); ++u)
        if (simulation.startOf(int(u)) < 0.0)
            result.notices.push_back({"units/" + plant.units[u].id,
                                      say(CORE_TR("core", "This unit never began, so its key figures are left out. Look at the transfer that it waits for."))});
}

} // namespace titer::solve
