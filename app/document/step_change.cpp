#include "app/document/step_change.h"

#include "app/document/references.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::app {

using base::Json;
using model::Flowsheet;
using model::PhaseEntry;

namespace {

constexpr std::string_view column = "chromatography_column", bindElute = "bind_elute_step",
                           flowThrough = "flow_through_step";
constexpr double capacityOverLoad = 1.2; // what a step that is loaded safely is sized by
constexpr double maxReduction = 12.0;    // decades that can be stated

// The units from which something flows in a phase.
std::set<std::string> sourcesOf(const PhaseEntry& phase)
{
    std::set<std::string> sources;
    for (const Json* list : {&phase.set, &phase.ramp})
        for (const auto& [tag, value] : list->members())
            if (tag.ends_with(".out.flow")) sources.insert(std::string(unitOfTag(tag)));
    if (const std::string from = sourceOf(phase.transfer); !from.empty()) sources.insert(from);
    return sources;
}

// Steps of ShortcutStep's set-point "step", written into the phases of the unit. Whether something elutes.
bool writeSteps(Flowsheet& flowsheet, const std::string& unit)
{
    enum Step { Load, Elute, Strip };
    std::set<std::string> seen;
    bool loaded = false, elutes = false;
    int step = Load;
    for (PhaseEntry& phase : flowsheet.phases) {
        if (phase.unit != unit) continue;
        const std::set<std::string> sources = sourcesOf(phase);
        const bool isLoad = !phase.transfer.isNull();
        const bool goesOn = loaded && !isLoad && !std::ranges::includes(seen, sources);
        step = goesOn ? std::min(step + 1, int(Strip)) : Load;
        loaded = loaded || isLoad;
        elutes = elutes || goesOn;
        seen.insert(sources.begin(), sources.end());
        if (phase.set.isNull()) phase.set = Json::object({});
        phase.set[unit + ".step"] = step;
    }
    return elutes;
}

void eraseSteps(Flowsheet& flowsheet, const std::string& unit)
{
    for (PhaseEntry& phase : flowsheet.phases) {
        std::erase_if(phase.set.members(), [&](const Json::Member& m) { return m.first == unit + ".step"; });
        if (phase.set.isObject() && phase.set.members().empty()) phase.set = Json();
    }
}

// What the mechanism came to.
void stateFigures(Json& params, const std::string& unit, const figures::RunResult& run)
{
    Json reductions = Json::object({});
    const std::string clearance = unit + ".clearance.";
    for (const figures::Kpi& kpi : run.kpis) {
        if (!std::isfinite(kpi.value)) continue;
        if (kpi.tag == unit + ".yield") params["yield"] = std::clamp(kpi.value, 0.0, 1.0);
        if (kpi.tag == unit + ".peak_load" && kpi.value > 0.0)
            params["capacity"] = base::writeQuantity(capacityOverLoad * kpi.value, "g/L");
        if (kpi.tag.starts_with(clearance) && kpi.value > 0.0)
            reductions[kpi.tag.substr(clearance.size())] = std::min(kpi.value, maxReduction);
    }
    if (!reductions.members().empty()) params["log_reduction"] = std::move(reductions);
}

} // namespace

bool isModelledStep(std::string_view unitType)
{
    return unitType == column;
}

bool isPerformanceStep(std::string_view unitType)
{
    return unitType == bindElute || unitType == flowThrough;
}

Edited performanceStep(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit,
                       const figures::RunResult* last)
{
    const std::string id(unit);
    Flowsheet written = before;
    const bool elutes = writeSteps(written, id);
    if (!elutes) eraseSteps(written, id);
    const model::UnitEntry* entry = before.unit(id);
    const Json* absorptivity = entry ? entry->params.find("absorptivity") : nullptr;
    const Json* product = entry ? entry->params.find("product") : nullptr;
    const Json* ofProduct =
        absorptivity && product && product->isString() ? absorptivity->find(product->string()) : nullptr;
    const Json kept = ofProduct ? *ofProduct : Json();
    Edited edited = retypeUnit(written, catalogue, id, elutes ? bindElute : flowThrough);
    if (!edited) return edited;
    Json& params = edited->unit(id)->params;
    if (params.isNull()) params = Json::object({});
    if (!kept.isNull()) params["product_absorptivity"] = kept;
    if (last) stateFigures(params, id, *last);
    return edited;
}

Edited modelStep(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit,
                 const Json& mechanism)
{
    const std::string id(unit);
    Flowsheet written = before;
    eraseSteps(written, id);
    Edited edited = retypeUnit(written, catalogue, id, column);
    if (!edited || !mechanism.isObject()) return edited;
    // The bed may have been changed meanwhile; what else the column had is as it was.
    Json params = mechanism;
    for (const auto& [key, value] : edited->unit(id)->params.members()) params[key] = value;
    edited->unit(id)->params = std::move(params);
    return edited;
}

} // namespace titer::app
