// Copying and pasting units, and zones.
#include "app/document/edits.h"
#include "app/document/references.h"

#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/solve/catalogue.h"

#include <algorithm>
#include <map>
#include <set>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

constexpr double shift = 2.0; // [steps of the grid]

bool contains(const Ids& ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// Everything in a value that may be a component's id: keys, and texts.
void collectWords(const Json& json, std::set<std::string>& words)
{
    if (json.isString()) words.insert(json.string());
    for (const Json& item : json.items()) collectWords(item, words);
    for (const auto& [key, value] : json.members()) {
        words.insert(key);
        collectWords(value, words);
    }
}

// What a rate law names without a word in the plant: a component of the role's own name plays it.
void collectRoles(const Json& params, std::set<std::string>& words)
{
    const Json* record = params.find("kinetics");
    const model::RateLaw* law = record ? model::lawOf(solve::catalogue(), *record) : nullptr;
    if (!law) return;
    const Json flat = model::flatRecord(*record);
    const Json* species = flat.find("species");
    for (const model::RoleSpec& role : law->roles)
        if (!species || !species->find(role.key)) words.insert(role.key);
}

std::string idOf(const Json& component)
{
    const Json* id = component.find("id");
    return id && id->isString() ? id->string() : std::string();
}

// How far the pasted units go from where they were.
model::Point offsetOf(const Flowsheet& pasted, std::optional<model::Point> at)
{
    if (!at) return {shift, shift};
    std::optional<model::Point> corner;
    const auto add = [&corner](model::Point point) {
        if (!corner) corner = point;
        corner = model::Point{std::min(corner->x, point.x), std::min(corner->y, point.y)};
    };
    for (const model::UnitEntry& u : pasted.units)
        if (u.at) add(*u.at);
    for (const model::NoteEntry& note : pasted.notes) add(note.at);
    if (!corner) return {0.0, 0.0};
    return {at->x - corner->x, at->y - corner->y};
}

std::vector<model::ZoneEntry>::iterator zoneOf(Flowsheet& f, std::string_view label)
{
    return std::find_if(f.zones.begin(), f.zones.end(), [label](const auto& z) { return z.label == label; });
}

Error noSuchZone(std::string_view label)
{
    return {Code::Input, "zones",
            say(CORE_TR("core", "The plant has no zone “{1}”. It may have been removed."), label)};
}

Error zoneExists(std::string_view label)
{
    return {Code::Input, "zones", say(CORE_TR("core", "A zone “{1}” already exists. Choose another name."), label)};
}

// Whether a set-point is no flow, or the flow of a port that keeps its stream.
bool isSetPoint(const std::string& tag, const Flowsheet& copy)
{
    constexpr std::string_view flow = ".flow";
    if (!tag.ends_with(flow)) return true;
    const std::string port = tag.substr(0, tag.size() - flow.size());
    return std::any_of(copy.streams.begin(), copy.streams.end(),
                       [&port](const model::StreamEntry& s) { return s.from.text() == port || s.to.text() == port; });
}

// Whether a controller works among these units and during these phases alone, on ports that keep their streams.
bool belongs(model::ControllerEntry controller, const Flowsheet& copy)
{
    bool phases = true;
    visitPhases(controller, [&](const std::string& id) {
        phases =
            phases && std::any_of(copy.phases.begin(), copy.phases.end(), [&id](const auto& p) { return p.id == id; });
    });
    if (!phases) return false;
    const auto among = [&copy](const std::string& tag) { return tag.empty() || copy.unit(unitOfTag(tag)); };
    bool reads = true;
    visitTagsRead(controller, [&](const std::string& tag) { reads = reads && among(tag); });
    return reads && among(controller.writes) && isSetPoint(controller.writes, copy);
}

// A guard before one of these units, without the interlocks that look at others; nothing where it has no limit then.
std::optional<model::GuardEntry> guardAmong(model::GuardEntry guard, const Flowsheet& copy)
{
    if (!copy.unit(unitOfTag(guard.writes)) || !isSetPoint(guard.writes, copy)) return std::nullopt;
    std::erase_if(guard.interlocks.items(), [&copy](const Json& interlock) {
        const Json* value = interlock.find("value");
        return value && value->isString() && !copy.unit(unitOfTag(value->string()));
    });
    if (guard.interlocks.items().empty()) guard.interlocks = Json();
    for (const Json* limit : {&guard.min, &guard.max, &guard.rate, &guard.volumePerHour, &guard.volumePerBatch,
                              &guard.interlocks, &guard.stale})
        if (!limit->isNull()) return guard;
    return std::nullopt;
}

std::vector<model::GuardEntry> guardsAmong(const std::vector<model::GuardEntry>& guards, const Flowsheet& copy)
{
    std::vector<model::GuardEntry> among;
    for (const model::GuardEntry& guard : guards)
        if (std::optional<model::GuardEntry> kept = guardAmong(guard, copy)) among.push_back(*std::move(kept));
    return among;
}

// The recipe as it would be without the units that stay behind.
void copyPhases(const Flowsheet& f, Flowsheet& copy)
{
    Flowsheet rest = f;
    for (const model::UnitEntry& unit : f.units)
        if (!copy.unit(unit.id)) removeReferences(rest, unit.id);
    copy.phases = std::move(rest.phases);
    for (model::PhaseEntry& phase : copy.phases)
        for (Json* part : {&phase.set, &phase.ramp}) {
            std::erase_if(part->members(), [&copy](const Json::Member& m) { return !isSetPoint(m.first, copy); });
            if (part->isObject() && part->members().empty()) *part = Json();
        }
    copy.hasRecipe = !copy.phases.empty();
    if (copy.hasRecipe) copy.duration = f.duration;
}

// Streams, controllers, zones and tags refer to the new units.
void rename(Flowsheet& pasted, const std::map<std::string, std::string>& newIds)
{
    visitReferences(pasted, [&newIds](std::string& text) {
        const std::string unit(unitOfTag(text));
        if (const auto found = newIds.find(unit); found != newIds.end())
            text = found->second + text.substr(unit.size());
    });
}

void addComponents(const Flowsheet& pasted, Added& added)
{
    std::vector<Json>& known = added.flowsheet.components;
    for (const Json& component : pasted.components) {
        const std::string id = idOf(component);
        const auto same = std::find_if(known.begin(), known.end(), [&id](const Json& c) { return idOf(c) == id; });
        if (same == known.end())
            known.push_back(component);
        else if (!(*same == component))
            added.kept.push_back(id);
    }
}

// An entry that is pasted, by an id that is free.
template <class Entry> void addNumbered(Entry entry, std::vector<Entry>& entries)
{
    entry.id = numberedName(entry.id, "_", [&entries](const std::string& name) {
        return std::ranges::find(entries, name, &Entry::id) != entries.end();
    });
    entries.push_back(std::move(entry));
}

void addControllersGuardsAndZones(const Flowsheet& pasted, Flowsheet& f)
{
    const std::size_t first = f.controllers.size();
    std::map<std::string, std::string> newIds;
    for (const model::ControllerEntry& controller : pasted.controllers) {
        addNumbered(controller, f.controllers);
        newIds[controller.id] = f.controllers.back().id;
    }
    for (std::size_t i = first; i < f.controllers.size(); ++i)
        if (std::string& follows = f.controllers[i].follows; !follows.empty()) follows = newIds[follows];
    for (model::GuardEntry guard : pasted.guards) {
        guard.by.clear();
        guard.date.clear();
        addNumbered(std::move(guard), f.guards);
    }
    for (model::ZoneEntry zone : pasted.zones) {
        std::erase_if(zone.units, [&pasted](const std::string& id) { return !pasted.unit(id); });
        if (zone.units.empty()) continue;
        zone.label = numberedName(zone.label, " ", [&f](const std::string& label) {
            return std::any_of(f.zones.begin(), f.zones.end(), [&label](const auto& z) { return z.label == label; });
        });
        f.zones.push_back(std::move(zone));
    }
}

// A plant that has no recipe yet lasts as long as that of the other. Controllers that are pasted refer to the new phases.
void addPhases(Flowsheet& pasted, Flowsheet& f)
{
    if (pasted.phases.empty()) return;
    if (!f.hasRecipe) f.duration = pasted.duration;
    f.hasRecipe = true;
    std::map<std::string, std::string> newIds;
    const std::size_t first = f.phases.size();
    for (model::PhaseEntry phase : pasted.phases) {
        const std::string id = numberedName(phase.id, "_", [&f](const std::string& name) {
            return std::any_of(f.phases.begin(), f.phases.end(), [&name](const auto& p) { return p.id == name; });
        });
        newIds[phase.id] = id;
        phase.id = id;
        f.phases.push_back(std::move(phase));
    }
    const auto follow = [&newIds](const std::string& id) {
        const auto found = newIds.find(id);
        return found == newIds.end() ? id : found->second;
    };
    for (std::size_t i = first; i < f.phases.size(); ++i) {
        for (std::string& before : f.phases[i].after) before = follow(before);
        if (Json* after = f.phases[i].repeat.find("after"); after && after->isArray())
            for (Json& last : after->items()) last = Json(follow(last.string()));
    }
    for (model::ControllerEntry& controller : pasted.controllers)
        visitPhases(controller, [&follow](std::string& id) { id = follow(id); });
}

} // namespace

std::string copyUnits(const Flowsheet& f, const Ids& ids, const NoteIndices& notes)
{
    Flowsheet copy;
    copy.name = f.name;
    std::set<std::string> words;
    for (const model::UnitEntry& u : f.units) {
        if (!contains(ids, u.id)) continue;
        copy.units.push_back(u);
        for (const Json* part : {&u.params, &u.initial, &u.program}) collectWords(*part, words);
        collectRoles(u.params, words);
    }
    for (const model::StreamEntry& s : f.streams)
        if (contains(ids, s.from.unit) && contains(ids, s.to.unit)) copy.streams.push_back(s);
    copyPhases(f, copy);
    for (const model::PhaseEntry& p : copy.phases)
        for (const Json* part : {&p.until, &p.set, &p.dose, &p.transfer, &p.ramp}) collectWords(*part, words);
    for (const model::ControllerEntry& controller : f.controllers)
        if (belongs(controller, copy)) copy.controllers.push_back(controller);
    removeUnled(copy);
    copy.guards = guardsAmong(f.guards, copy);
    for (const model::ZoneEntry& zone : f.zones)
        if (!zone.units.empty() && std::all_of(zone.units.begin(), zone.units.end(),
                                               [&ids](const std::string& id) { return contains(ids, id); }))
            copy.zones.push_back(zone);
    for (const Json& component : f.components)
        if (words.count(idOf(component))) copy.components.push_back(component);
    for (const std::size_t note : notes)
        if (note < f.notes.size()) copy.notes.push_back(f.notes[note]);
    return model::writePlant(copy);
}

base::Result<Added> pasteUnits(const Flowsheet& before, std::string_view text, std::optional<model::Point> at)
{
    base::Errors errors;
    Flowsheet pasted = model::readPlant(text, errors);
    if (!errors.empty()) return errors.front();
    Added added{before, {}};
    Flowsheet& f = added.flowsheet;
    addComponents(pasted, added);
    const model::Point by = offsetOf(pasted, at);
    std::map<std::string, std::string> newIds;
    for (model::UnitEntry& unit : pasted.units) {
        const std::string id = freeUnitId(f, unit.id);
        newIds[unit.id] = id;
        unit.id = id;
        if (unit.at) unit.at = model::Point{unit.at->x + by.x, unit.at->y + by.y};
        added.units.push_back(id);
        f.units.push_back(unit);
    }
    rename(pasted, newIds);
    for (const model::StreamEntry& stream : pasted.streams)
        if (contains(added.units, stream.from.unit) && contains(added.units, stream.to.unit))
            f.streams.push_back(stream);
    std::erase_if(pasted.controllers, [&pasted](const auto& entry) { return !belongs(entry, pasted); });
    pasted.guards = guardsAmong(pasted.guards, pasted);
    removeUnled(pasted);
    addPhases(pasted, f);
    addControllersGuardsAndZones(pasted, f);
    for (const model::NoteEntry& note : pasted.notes) {
        added.notes.push_back(f.notes.size());
        f.notes.push_back({note.text, {note.at.x + by.x, note.at.y + by.y}});
    }
    return added;
}

base::Result<Added> duplicateUnits(const Flowsheet& before, const Ids& ids, const NoteIndices& notes)
{
    return pasteUnits(before, copyUnits(before, ids, notes));
}

LeftBehind leftBehind(const Flowsheet& f, const Ids& ids)
{
    base::Errors errors; // what was written can be read
    const Flowsheet copy = model::readPlant(copyUnits(f, ids), errors);
    LeftBehind left;
    for (const model::ControllerEntry& controller : f.controllers)
        if (contains(ids, unitOfTag(controller.writes)) &&
            std::ranges::find(copy.controllers, controller.id, &model::ControllerEntry::id) == copy.controllers.end())
            left.controllers.push_back(controller.label.empty() ? controller.id : controller.label);
    for (const model::GuardEntry& guard : f.guards) {
        if (!contains(ids, unitOfTag(guard.writes))) continue;
        const auto kept = std::ranges::find(copy.guards, guard.id, &model::GuardEntry::id);
        if (kept == copy.guards.end())
            left.guards.push_back(guard.writes);
        else if (kept->interlocks.items().size() < guard.interlocks.items().size())
            left.interlocks.push_back(guard.writes);
    }
    return left;
}

Edited groupUnits(const Flowsheet& before, const Ids& ids, std::string_view label)
{
    if (label.empty()) return Error{Code::Input, "zones", say(CORE_TR("core", "A zone needs a name."))};
    Flowsheet f = before;
    for (model::ZoneEntry& zone : f.zones)
        std::erase_if(zone.units, [&](const std::string& id) { return contains(ids, id); });
    std::erase_if(f.zones, [](const model::ZoneEntry& z) { return z.units.empty(); });
    if (zoneOf(f, label) != f.zones.end()) return zoneExists(label);
    model::ZoneEntry zone;
    zone.label = label;
    for (const model::UnitEntry& u : f.units)
        if (contains(ids, u.id)) zone.units.push_back(u.id);
    if (zone.units.empty())
        return Error{Code::Input, "zones", say(CORE_TR("core", "A zone needs a unit. Select the units first."))};
    f.zones.push_back(std::move(zone));
    return f;
}

Edited ungroup(const Flowsheet& before, std::string_view label)
{
    Flowsheet f = before;
    const auto zone = zoneOf(f, label);
    if (zone == f.zones.end()) return noSuchZone(label);
    f.zones.erase(zone);
    return f;
}

Edited renameZone(const Flowsheet& before, std::string_view label, std::string_view newLabel)
{
    if (newLabel.empty()) return Error{Code::Input, "zones", say(CORE_TR("core", "A zone needs a name."))};
    Flowsheet f = before;
    const auto zone = zoneOf(f, label);
    if (zone == f.zones.end()) return noSuchZone(label);
    if (label != newLabel && zoneOf(f, newLabel) != f.zones.end()) return zoneExists(newLabel);
    zone->label = newLabel;
    return f;
}

} // namespace titer::app
