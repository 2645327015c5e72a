// The footprint as key figures of a run, which sweeps, studies and boards take as any other.
#include "core/figures/amounts/footprint.h"

#include <cmath>

namespace titer::figures {

using base::say;

void addFootprintFigures(const model::Plant& plant, RunResult& result)
{
    if (plant.footprint.isNull()) return;
    base::Errors faults;
    const FactorTable table = factorsOf(plant, faults);
    for (const base::Error& fault : faults) result.notices.push_back({fault.where, fault.what});
    const Footprint footprint = footprintOf(plant, result, table);
    if (!(footprint.product > 0.0)) return;
    const auto add = [&result](const std::string& unitId, const char* key, const char* label, double value) {
        if (std::isfinite(value))
            result.kpis.push_back(
                {(unitId.empty() ? "plant" : unitId) + "." + key, unitId, label, "1", "kg/kg", value});
    };
    add("", "pmi", CORE_TR("core", "Process mass intensity, complete: consumables too"), footprint.intensity());
    if (footprint.hasFactors) {
        add("", "co2", CORE_TR("core", "CO2 equivalents per product"), footprint.borne(footprint.allCo2()));
        for (const Footprint::Step& step : footprint.steps)
            if (plant.unitIndex(step.id) >= 0)
                add(step.id, "co2", CORE_TR("core", "CO2 equivalents per product"), footprint.borne(step.co2));
    }
    if (!footprint.isComplete)
        result.notices.push_back(
            {"footprint", say(CORE_TR("core", "Mass intensity and emissions are incomplete: masses or factors are "
                                              "missing. “titer-cli footprint” lists what they lack."))});
}

} // namespace titer::figures
