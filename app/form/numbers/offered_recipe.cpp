// What the recipe of a unit may be given.
#include "app/form/numbers/offered_recipe.h"

#include "app/form/numbers/recipe_form.h"
#include "app/form/tag_names.h"
#include "core/model/equations/described.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;
using model::PhaseEntry;

namespace {

const model::UnitType* typeOf(const Document& document, const std::string& unit)
{
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    return entry ? model::typeOf(document.catalogue(), *entry) : nullptr;
}

bool isPassage(const model::UnitType& type)
{
    return !type.holdup && std::ranges::any_of(type.ports, [](const model::PortSpec& port) {
        return port.rule == model::FlowRule::Follows || port.rule == model::FlowRule::Pumps;
    });
}

// Whether a vessel that can be empty gives what leaves a unit, by itself or through pumps and fittings.
bool comesFromVessel(const Document& document, const std::string& unit)
{
    std::vector<std::string> units{unit};
    for (std::size_t i = 0; i < units.size(); ++i) {
        const model::UnitType* type = typeOf(document, units[i]);
        if (!type) continue;
        if (std::ranges::find(type->guards, std::string_view("empty")) != type->guards.end()) return true;
        if (!isPassage(*type)) continue;
        for (const model::StreamEntry& stream : document.flowsheet().streams)
            if (stream.to.unit == units[i] && std::ranges::find(units, stream.from.unit) == units.end())
                units.push_back(stream.from.unit);
    }
    return false;
}

// The first transfer that fills a unit.
const PhaseEntry* transferInto(const Flowsheet& flowsheet, const std::string& unit)
{
    for (const PhaseEntry& phase : flowsheet.phases) {
        const Json* from = phase.transfer.find("from");
        for (const model::StreamEntry& stream : flowsheet.streams)
            if (from && stream.to.unit == unit && *from == Json(stream.from.text())) return &phase;
    }
    return nullptr;
}

// Those of the phases for which no other of the recipe waits.
Ids lastOf(const std::vector<PhaseEntry>& phases)
{
    Ids last;
    for (const PhaseEntry& phase : phases) last.push_back(phase.id);
    for (const PhaseEntry& phase : phases)
        for (const std::string& before : phase.after) std::erase(last, before);
    return last;
}

} // namespace

bool checksNoWorse(const Document& document, const Edited& edited)
{
    if (!edited) return false;
    base::Errors errors;
    model::check(*edited, document.catalogue(), errors);
    return errors.size() <= document.errors().size();
}

std::vector<model::StreamEntry> transfersFrom(const Document& document, const std::string& unit)
{
    const std::vector<std::string> flows = flowsAround(document, unit);
    std::vector<model::StreamEntry> streams;
    for (const model::StreamEntry& stream : document.flowsheet().streams)
        if (stream.from.unit == unit && std::ranges::find(flows, stream.from.text() + ".flow") != flows.end())
            streams.push_back(stream);
    return streams;
}

Json transferBy(const Document& document, const model::PortRef& outlet)
{
    const Json until = comesFromVessel(document, outlet.unit) ? Json("empty") : Json::object({{"for", Json("1 h")}});
    return Json::object({{"from", Json(outlet.text())}, {"flow", Json("10 L/min")}, {"until", until}});
}

std::vector<model::StreamEntry> dosesInto(const Document& document, const std::string& unit)
{
    const model::UnitType* type = typeOf(document, unit);
    std::vector<model::StreamEntry> streams;
    for (const model::StreamEntry& stream : document.flowsheet().streams) {
        const model::UnitType* source = typeOf(document, stream.from.unit);
        if (type && type->holdup && stream.to.unit == unit && source && (source->holdup || source->hasProgram))
            streams.push_back(stream);
    }
    return streams;
}

Edited withPhase(const Document& document, PhaseEntry phase)
{
    const Flowsheet& before = document.flowsheet();
    std::vector<Ids> starts;
    if (const auto own = phasesOf(before, phase.unit); !own.empty())
        starts.push_back({own.back()->id});
    else if (const PhaseEntry* filling = transferInto(before, phase.unit))
        starts.push_back({filling->id});
    else
        starts.emplace_back();
    if (Ids last = lastOf(before.phases); !last.empty()) starts.push_back(std::move(last));
    const auto startingAfter = [&](const Ids& others) {
        phase.after = others;
        phase.at = others.empty() ? Json("0 h") : Json();
        return setPhase(before, phase);
    };
    for (const Ids& others : starts)
        if (Edited edited = startingAfter(others); checksNoWorse(document, edited)) return edited;
    return startingAfter(starts.front());
}

} // namespace titer::app
