// Adding, removing, moving, naming and changing units.
#include "app/common/sentence.h"
#include "app/document/edits.h"
#include "app/document/references.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/faults.h"
#include "core/model/types/particles.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;
using model::Point;
using model::UnitEntry;

namespace {

// Steps between the corners of two neighbours: a symbol is 6 wide, and 4 leave room for the stream's text.
constexpr double columnStep = 10.0;
// A symbol with its name, its size and the figures of a run beneath.
constexpr double rowStep = 12.0;

std::string pathOf(std::string_view unit)
{
    return "units/" + std::string(unit);
}

Error noSuchUnit(std::string_view id)
{
    return {Code::Input, pathOf(id),
            say(CORE_TR("core", "The plant has no unit “{1}”. It may have been removed."), id)};
}

bool isFree(const Flowsheet& f, Point at)
{
    return std::none_of(f.units.begin(), f.units.end(), [at](const UnitEntry& u) {
        return u.at && std::abs(u.at->x - at.x) < columnStep - 2.0 && std::abs(u.at->y - at.y) < rowStep - 1.0;
    });
}

// Puts a unit between the ends of a stream, at `wish` where that is far enough from the first; what lies behind gives
// way as far as the stream has to become longer, and its notes with it.
void makeRoom(Flowsheet& f, UnitEntry& added, const model::StreamEntry& stream, std::optional<Point> wish)
{
    const UnitEntry *from = f.unit(stream.from.unit), *to = f.unit(stream.to.unit);
    if (!from->at || !to->at || to->at->x <= from->at->x) return;
    added.at = wish.value_or(*from->at);
    added.at->x = std::max(added.at->x, from->at->x + columnStep);
    const double behind = to->at->x, by = added.at->x + columnStep - behind;
    if (by <= 0.0) return;
    for (UnitEntry& u : f.units)
        if (u.id != added.id && u.at && u.at->x >= behind) u.at->x += by;
    for (model::NoteEntry& note : f.notes)
        if (note.at.x >= behind) note.at.x += by;
}

Point firstFreeBelow(const Flowsheet& f, Point at)
{
    while (!isFree(f, at)) at.y += rowStep;
    return at;
}

std::optional<Point> placeFor(const Flowsheet& f, const UnitEntry* near, bool before)
{
    if (near) {
        if (!near->at) return std::nullopt;
        return firstFreeBelow(f, {near->at->x + (before ? -columnStep : columnStep), near->at->y});
    }
    if (f.units.empty()) return Point{0.0, 0.0};
    std::optional<Point> last;
    for (const UnitEntry& u : f.units)
        if (u.at && (!last || u.at->x > last->x)) last = u.at;
    if (!last) return std::nullopt;
    return firstFreeBelow(f, {last->x + columnStep, last->y});
}

// Whether something enters here already, or the unit draws what it needs itself: what is added next to it is for another port.
bool isTaken(const Flowsheet& f, const model::Catalogue& catalogue, const model::PortRef& port)
{
    const model::UnitType* type = model::typeOf(catalogue, *f.unit(port.unit));
    const bool draws = std::any_of(type->ports.begin(), type->ports.end(), [&](const model::PortSpec& spec) {
        return port.port == spec.key && spec.rule == model::FlowRule::Draws;
    });
    return draws || std::any_of(f.streams.begin(), f.streams.end(), [&](const auto& s) { return s.to == port; });
}

// The first stream that can be drawn between the two: from `near` onward, else into `near`, and there where nothing enters yet, such
// as the feed of a vessel that is inoculated; by the port `only` of `near`, where it is given.
std::optional<model::StreamEntry> firstFit(const Flowsheet& f, const model::Catalogue& catalogue, std::string_view near,
                                           std::string_view added, const std::optional<model::PortRef>& only)
{
    const auto isMeant = [&](const model::PortRef& port) { return !only || port.unit != near || port == *only; };
    for (const auto& [source, target] : {std::pair{near, added}, std::pair{added, near}}) {
        for (const model::PortRef& port : fittingPorts(f, catalogue, source)) {
            if (!isMeant(port)) continue;
            std::vector<PortTarget> targets = portTargets(f, catalogue, port);
            std::erase_if(targets,
                          [&](const PortTarget& t) { return t.refusal || t.port.unit != target || !isMeant(t.port); });
            std::stable_partition(targets.begin(), targets.end(),
                                  [&](const PortTarget& t) { return !isTaken(f, catalogue, t.port); });
            for (const PortTarget& t : targets) {
                const Edited joined = connectPorts(f, catalogue, port, t.port);
                if (joined && joined->streams.back().from.unit == source) return joined->streams.back();
            }
        }
    }
    return std::nullopt;
}

// The stream at a port that takes no other; nothing where the port is free.
std::optional<model::StreamEntry> streamAt(const Flowsheet& f, const model::Catalogue& catalogue,
                                           const model::PortRef& port)
{
    const model::PortSpec* spec = portSpec(f, catalogue, port);
    if (!spec || spec->many) return std::nullopt;
    const auto found =
        std::ranges::find_if(f.streams, [&](const model::StreamEntry& s) { return s.from == port || s.to == port; });
    return found == f.streams.end() ? std::nullopt : std::optional(*found);
}

bool isEnd(const model::Catalogue& catalogue, const UnitEntry& unit)
{
    const model::UnitType* type = model::typeOf(catalogue, unit);
    return type && std::ranges::none_of(type->ports, [](const model::PortSpec& port) {
               return port.direction == model::Direction::Out;
           });
}

// The outlet behind which a unit that breaks cells belongs: the solids of `near`, or those that leave the plant by it.
std::optional<model::PortRef> cellsBeside(const Flowsheet& f, const model::Catalogue& catalogue, const UnitEntry& near)
{
    const model::PortRef own{near.id, model::solidsOutlet};
    if (portSpec(f, catalogue, own)) return own;
    if (!isEnd(catalogue, near)) return std::nullopt;
    for (const model::StreamEntry& s : f.streams)
        if (s.to.unit == near.id && s.from.port == model::solidsOutlet) return s.from;
    return std::nullopt;
}

// The two streams by which a unit stands between the ends of `stream`, by its first ports that fit; nothing where it has none.
std::optional<std::pair<model::StreamEntry, model::StreamEntry>> bothSides(const Flowsheet& f,
                                                                           const model::Catalogue& catalogue,
                                                                           const model::StreamEntry& stream,
                                                                           std::string_view added)
{
    Flowsheet apart = f;
    if (std::erase(apart.streams, stream) == 0) return std::nullopt;
    const auto portFor = [&](const model::PortRef& end) -> std::optional<model::PortRef> {
        for (const PortTarget& t : portTargets(apart, catalogue, end))
            if (!t.refusal && t.port.unit == added) return t.port;
        return std::nullopt;
    };
    const std::optional<model::PortRef> in = portFor(stream.from), out = portFor(stream.to);
    if (!in || !out) return std::nullopt;
    return std::pair{model::StreamEntry{stream.from, *in}, model::StreamEntry{*out, stream.to}};
}

// Joins what flows through a unit with one stream in and one out.
std::optional<model::StreamEntry> bridgeOver(const Flowsheet& f, const model::Catalogue& catalogue, std::string_view id)
{
    const model::StreamEntry* in = nullptr;
    const model::StreamEntry* out = nullptr;
    for (const model::StreamEntry& s : f.streams) {
        if (s.from.unit == id && s.to.unit == id) return std::nullopt;
        if (s.to.unit == id && std::exchange(in, &s)) return std::nullopt;
        if (s.from.unit == id && std::exchange(out, &s)) return std::nullopt;
    }
    if (!in || !out || in->from.unit == out->to.unit) return std::nullopt;
    Flowsheet without = f;
    std::erase_if(without.streams, [id](const auto& s) { return s.from.unit == id || s.to.unit == id; });
    if (!connectPorts(without, catalogue, in->from, out->to)) return std::nullopt;
    return model::StreamEntry{in->from, out->to};
}

// An end that is called as the outlet that led to it receives something else from now on: "Solids" behind what breaks the cells.
void renameEnd(Flowsheet& f, const model::Catalogue& catalogue, const model::StreamEntry& stream)
{
    UnitEntry& end = *f.unit(stream.to.unit);
    const model::PortSpec* port = portSpec(f, catalogue, stream.from);
    if (!isEnd(catalogue, end) || !port || end.label != label(port->label).toStdString()) return;
    end.label = numberedName(label(catalogue.unit(end.type)->label).toStdString(), " ", [&](const std::string& wish) {
        return std::ranges::any_of(f.units, [&](const UnitEntry& u) { return u.id != end.id && u.label == wish; });
    });
}

// Phases that only empty a vessel into what is gone, and now lead nowhere.
void removeTransfersFrom(Flowsheet& f, const std::vector<model::PortRef>& ports)
{
    Ids gone;
    for (const model::PhaseEntry& phase : f.phases) {
        const bool isTransferAlone = phase.set.isNull() && phase.ramp.isNull() && phase.dose.isNull();
        const Json* from = phase.transfer.isObject() ? phase.transfer.find("from") : nullptr;
        if (!isTransferAlone || !from || !from->isString()) continue;
        const auto port = std::ranges::find(ports, from->string(), &model::PortRef::text);
        if (port == ports.end()) continue;
        if (std::ranges::find(f.streams, *port, &model::StreamEntry::from) == f.streams.end()) gone.push_back(phase.id);
    }
    for (const std::string& id : gone) removePhaseEntry(f, id);
}

} // namespace

std::string freeUnitId(const Flowsheet& f, std::string_view wish)
{
    return numberedName(wish, "_", [&f](const std::string& id) { return f.unit(id) != nullptr; });
}

base::Result<Added> addUnit(const Flowsheet& before, const model::Catalogue& catalogue, const NewUnit& unit)
{
    const model::UnitType* type = catalogue.unit(unit.type);
    if (!type) return Error{Code::Input, "units", say(CORE_TR("core", "There is no unit operation “{1}”."), unit.type)};
    const UnitEntry* near = unit.near.empty() ? nullptr : before.unit(unit.near);
    Added added{before, {freeUnitId(before, unit.id.empty() ? std::string_view(type->id) : unit.id)}};
    Flowsheet& f = added.flowsheet;
    UnitEntry entry;
    entry.id = added.units.front();
    entry.type = type->id;
    f.units.push_back(entry);
    std::optional<model::PortRef> port = unit.port;
    if (near && unit.connect && !unit.into && !port && model::breaksCells(*type)) {
        port = cellsBeside(before, catalogue, *near);
        if (port) near = before.unit(port->unit);
    }
    const auto into = port && !unit.into ? streamAt(f, catalogue, *port) : unit.into;
    const auto sides = into ? bothSides(f, catalogue, *into, entry.id) : std::nullopt;
    if (sides) {
        renameEnd(f, catalogue, *into);
        *std::find(f.streams.begin(), f.streams.end(), *into) = sides->first;
        f.streams.push_back(sides->second);
    }
    std::optional<model::StreamEntry> stream;
    if (near && unit.connect && !sides) stream = firstFit(f, catalogue, near->id, entry.id, port);
    f.units.back().at = unit.at ? unit.at : placeFor(before, near, stream && stream->from.unit == entry.id);
    if (sides) makeRoom(f, f.units.back(), *into, unit.at);
    if (stream) f.streams.push_back(*stream);
    return added;
}

Edited removeUnits(const Flowsheet& before, const model::Catalogue& catalogue, const Ids& ids)
{
    Flowsheet f = before;
    std::vector<model::PortRef> led;
    for (const std::string& id : ids) {
        if (!f.unit(id)) return noSuchUnit(id);
        if (isEnd(catalogue, *f.unit(id)))
            for (const model::StreamEntry& s : f.streams)
                if (s.to.unit == id) led.push_back(s.from);
        const std::optional<model::StreamEntry> bridge = bridgeOver(f, catalogue, id);
        removeReferences(f, id);
        std::erase_if(f.units, [&id](const UnitEntry& u) { return u.id == id; });
        if (bridge) f.streams.push_back(*bridge);
    }
    removeTransfersFrom(f, led);
    return f;
}

Edited moveUnits(const Flowsheet& before, const std::vector<Move>& moves)
{
    Flowsheet f = before;
    for (const Move& move : moves) {
        UnitEntry* unit = f.unit(move.unit);
        if (!unit) return noSuchUnit(move.unit);
        if (!std::isfinite(move.to.x) || !std::isfinite(move.to.y))
            return Error{Code::Input, pathOf(move.unit) + "/at",
                         say(CORE_TR("core", "A position on the sheet must be two numbers."))};
        unit->at = move.to;
    }
    return f;
}

void nameUnit(UnitEntry& unit, const model::UnitType& type)
{
    const std::string number = unit.id.substr(std::min(unit.id.size(), std::string_view(type.id).size() + 1));
    unit.label = label(type.label).toStdString() + (number.empty() ? "" : " " + number);
}

Edited renameUnit(const Flowsheet& before, std::string_view id, std::string_view newId)
{
    if (!before.unit(id)) return noSuchUnit(id);
    if (id == newId) return before;
    if (!model::isId(newId)) {
        return Error{Code::Input, pathOf(id),
                     say(CORE_TR("core", "“{1}” is not an id. Use 1 to 64 letters, digits, “_” and “-”."), newId)};
    }
    if (before.unit(newId))
        return Error{Code::Input, pathOf(id),
                     say(CORE_TR("core", "Another unit has the id “{1}”. Choose an unused id."), newId)};
    Flowsheet f = before;
    f.unit(id)->id = newId;
    visitReferences(f, [&](std::string& text) {
        if (refersTo(text, id)) text = std::string(newId) + text.substr(id.size());
    });
    return f;
}

Edited labelUnit(const Flowsheet& before, std::string_view id, std::string_view label)
{
    Flowsheet f = before;
    UnitEntry* unit = f.unit(id);
    if (!unit) return noSuchUnit(id);
    unit->label = base::trimmed(label);
    return f;
}

Edited noteUnit(const Flowsheet& before, std::string_view id, std::string_view note)
{
    Flowsheet f = before;
    UnitEntry* unit = f.unit(id);
    if (!unit) return noSuchUnit(id);
    unit->note = note;
    return f;
}

Edited retypeUnit(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view id,
                  std::string_view typeId)
{
    const model::UnitType* type = catalogue.unit(typeId);
    if (!type) return Error{Code::Input, pathOf(id), say(CORE_TR("core", "There is no unit operation “{1}”."), typeId)};
    Flowsheet f = before;
    UnitEntry* unit = f.unit(id);
    if (!unit) return noSuchUnit(id);
    unit->type = type->id;
    const auto knows = [](const auto& specs, std::string_view key) {
        return std::any_of(specs.begin(), specs.end(), [key](const auto& spec) { return key == spec.key; });
    };
    std::erase_if(unit->params.members(), [&](const Json::Member& m) {
        return !knows(type->params, m.first) && !knows(type->setPoints, m.first);
    });
    if (unit->params.isObject() && unit->params.members().empty()) unit->params = Json();
    if (!type->holdup) unit->initial = Json();
    if (!type->hasProgram) unit->program = Json();
    const auto has = [&](const std::string& port, model::Direction direction) {
        return std::any_of(type->ports.begin(), type->ports.end(),
                           [&](const model::PortSpec& p) { return port == p.key && p.direction == direction; });
    };
    std::erase_if(f.streams, [&](const model::StreamEntry& s) {
        return (s.from.unit == id && !has(s.from.port, model::Direction::Out)) ||
               (s.to.unit == id && !has(s.to.port, model::Direction::In));
    });
    return f;
}

} // namespace titer::app
