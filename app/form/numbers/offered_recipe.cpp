// What the recipe of a unit may be given.
#include "app/form/numbers/offered_recipe.h"

#include "app/document/conditions.h"
#include "app/form/tag_names.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"

#include <algorithm>
#include <cmath>

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

// What a phase takes by its times alone, a day where it has none [s].
double timeOf(const PhaseEntry& phase)
{
    const Conditions conditions = conditionsOf(phase);
    double shortest = model::unbounded, longest = 0.0;
    for (const Json& item : conditions.items) {
        const Json* given = item.find("for");
        if (!given) continue;
        const base::Result<double> time =
            given->isNumber() ? given->number() : base::readQuantity(given->string(), "s");
        if (!time) continue;
        shortest = std::min(shortest, *time);
        longest = std::max(longest, *time);
    }
    if (shortest == model::unbounded) return 86400.0;
    return conditions.all ? longest : shortest;
}

// When a phase starts, likewise; each of a circle at 0 [s].
double startOf(const Flowsheet& flowsheet, const PhaseEntry& phase, std::size_t depth = 0)
{
    if (phase.after.empty()) {
        if (phase.at.isNumber()) return phase.at.number();
        const base::Result<double> at = base::readQuantity(phase.at.string(), "s");
        return at ? *at : 0.0;
    }
    double start = 0.0;
    for (const PhaseEntry& before : flowsheet.phases)
        if (depth < flowsheet.phases.size() && std::ranges::find(phase.after, before.id) != phase.after.end())
            start = std::max(start, startOf(flowsheet, before, depth + 1) + timeOf(before));
    return start;
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
    for (const model::StreamEntry& stream : document.flowsheet().streams) {
        const std::string flow = stream.from.text() + ".flow";
        const bool isControlled = std::ranges::any_of(
            document.flowsheet().controllers, [&](const auto& controller) { return controller.writes == flow; });
        if (stream.from.unit == unit && !isControlled && std::ranges::find(flows, flow) != flows.end())
            streams.push_back(stream);
    }
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
    const auto own = std::find_if(before.phases.rbegin(), before.phases.rend(),
                                  [&](const PhaseEntry& other) { return other.unit == phase.unit; });
    if (own != before.phases.rend())
        starts.push_back({own->id});
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

Edited startedAtTime(const Document& document, PhaseEntry phase)
{
    if (phase.at.isNull()) { // as people write it, and no moment too early
        const double minutes = std::ceil(startOf(document.flowsheet(), phase) / 60.0);
        phase.at = base::writeQuantity(60.0 * minutes, std::fmod(minutes, 60.0) == 0.0 ? "h" : "min", 9);
    }
    phase.after.clear();
    return setPhase(document.flowsheet(), phase, phase.id);
}

Edited startedAfter(const Document& document, PhaseEntry phase, const std::string& other)
{
    const Flowsheet& before = document.flowsheet();
    const Ids former = phase.after;
    phase.after = {other};
    phase.at = Json();
    Edited plain = setPhase(before, phase, phase.id);
    if (checksNoWorse(document, plain)) return plain;
    // Between it and its followers of the same unit, or all of them.
    for (const bool all : {false, true}) {
        Flowsheet moved = *plain;
        for (PhaseEntry& follower : moved.phases) {
            if (follower.id == phase.id) continue;
            const auto own = std::ranges::find(follower.after, phase.id);
            if (own != follower.after.end() && !former.empty()) {
                follower.after.erase(own);
                follower.after.insert(follower.after.end(), former.begin(), former.end());
            }
            const auto next = std::ranges::find(follower.after, other);
            if (next != follower.after.end() && (all || follower.unit == phase.unit)) *next = phase.id;
        }
        if (checksNoWorse(document, moved)) return moved;
    }
    return plain;
}

} // namespace titer::app
