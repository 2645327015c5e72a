// Copying and pasting units, and zones.
#include "app/edits.h"
#include "app/references.h"

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
    for (const model::UnitEntry& u : pasted.units) {
        if (!u.at) continue;
        if (!corner) corner = u.at;
        corner = model::Point{std::min(corner->x, u.at->x), std::min(corner->y, u.at->y)};
    }
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
    return {Code::Input, "zones", say(CORE_TR("core", "There is a zone “{1}” already. Choose another name."), label)};
}

} // namespace

std::string copyUnits(const Flowsheet& f, const Ids& ids)
{
    Flowsheet copy;
    copy.name = f.name;
    std::set<std::string> words;
    for (const model::UnitEntry& u : f.units) {
        if (!contains(ids, u.id)) continue;
        copy.units.push_back(u);
        for (const Json* part : {&u.params, &u.initial, &u.program}) collectWords(*part, words);
    }
    for (const model::StreamEntry& s : f.streams)
        if (contains(ids, s.from.unit) && contains(ids, s.to.unit)) copy.streams.push_back(s);
    for (const Json& component : f.components)
        if (words.count(idOf(component))) copy.components.push_back(component);
    return model::writePlant(copy);
}

base::Result<Added> pasteUnits(const Flowsheet& before, std::string_view text, std::optional<model::Point> at)
{
    base::Errors errors;
    Flowsheet pasted = model::readPlant(text, errors);
    if (!errors.empty()) return errors.front();
    Added added{before, {}};
    Flowsheet& f = added.flowsheet;
    for (const Json& component : pasted.components) {
        const bool known = std::any_of(f.components.begin(), f.components.end(),
                                       [&](const Json& c) { return idOf(c) == idOf(component); });
        if (!known) f.components.push_back(component);
    }
    const model::Point by = offsetOf(pasted, at);
    std::map<std::string, std::string> newIds;
    for (model::UnitEntry& unit : pasted.units) {
        const std::string id = freeUnitId(f, unit.id);
        newIds[unit.id] = id;
        unit.id = id;
        if (unit.at) unit.at = model::Point{unit.at->x + by.x, unit.at->y + by.y};
        added.units.push_back(id);
        f.units.push_back(std::move(unit));
    }
    for (model::StreamEntry stream : pasted.streams) {
        const auto from = newIds.find(stream.from.unit), to = newIds.find(stream.to.unit);
        if (from == newIds.end() || to == newIds.end()) continue;
        stream.from.unit = from->second;
        stream.to.unit = to->second;
        f.streams.push_back(std::move(stream));
    }
    return added;
}

base::Result<Added> duplicateUnits(const Flowsheet& before, const Ids& ids)
{
    return pasteUnits(before, copyUnits(before, ids));
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
