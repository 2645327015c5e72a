// Places of a flowsheet by their path in the plant file.
#include "core/model/flowsheet.h"

#include "core/base/reading_limits.h"
#include "core/base/text.h"
#include "core/model/faults.h"
#include "core/model/flat_params.h"
#include "core/model/former_ids.h"
#include "core/model/predictive_texts.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace titer::model {

using base::Json;
using base::say;

Flowsheet::Flowsheet() = default;
Flowsheet::Flowsheet(const Flowsheet&) = default;
Flowsheet::Flowsheet(Flowsheet&&) noexcept = default;
Flowsheet& Flowsheet::operator=(const Flowsheet&) = default;
Flowsheet& Flowsheet::operator=(Flowsheet&&) noexcept = default;
Flowsheet::~Flowsheet() = default;
bool Flowsheet::operator==(const Flowsheet&) const = default;

namespace {

using Parts = std::span<const std::string_view>;

constexpr std::string_view economicsKey = "economics";

// The value that a path begins in, and the keys that lead on inside it.
struct Root {
    Json* value = nullptr;
    Parts rest;
    bool container = false; // an object or list: the path must lead on
    bool orWord = false;    // but a word may stand in its place
    bool steps = false;     // a list of objects, whose first one is made where there is none
};

template <class Entry> Entry* entryOf(std::vector<Entry>& entries, std::string_view id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

Json* entryOf(std::vector<Json>& entries, std::string_view id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Json& e) {
        const Json* key = e.find("id");
        return key && key->isString() && key->string() == id;
    });
    return found == entries.end() ? nullptr : &*found;
}

struct Slot {
    std::string_view key;
    Json* value;
    bool container;
    bool orWord = false;
    bool steps = false;
};

Root slotOf(std::initializer_list<Slot> slots, Parts parts)
{
    for (const Slot& s : slots)
        if (!parts.empty() && s.key == parts.front())
            return {s.value, parts.subspan(1), s.container, s.orWord, s.steps};
    return {};
}

Root phaseSlot(Flowsheet& f, Parts parts)
{
    PhaseEntry* p = parts.empty() ? nullptr : entryOf(f.phases, parts.front());
    if (!p) return {};
    return slotOf({{"at", &p->at, false},
                   {"until", &p->until, true},
                   {"set", &p->set, true},
                   {"dose", &p->dose, true},
                   {"transfer", &p->transfer, true},
                   {"ramp", &p->ramp, true},
                   {"clean", &p->clean, true},
                   {"repeat", &p->repeat, true}},
                  parts.subspan(1));
}

Root rootOf(Flowsheet& f, Parts parts)
{
    if (parts.size() < 2) return {};
    if (parts[0] == economicsKey) return {&f.economics, parts.subspan(1), true};
    if (parts[0] == "footprint") return {&f.footprint, parts.subspan(1), true};
    const std::string_view list = parts[0], id = parts[1];
    const Parts rest = parts.subspan(2);
    if (list == "recipe") {
        if (id == "duration") return {&f.duration, rest, false};
        return id == "phases" ? phaseSlot(f, rest) : Root{};
    }
    if (list == "components") {
        Json* c = entryOf(f.components, id);
        return c ? Root{c, rest, true} : Root{};
    }
    if (list == "units") {
        UnitEntry* u = f.unit(id);
        if (!u) return {};
        return slotOf({{.key = "params", .value = &u->params, .container = true},
                       {.key = "initial", .value = &u->initial, .container = true, .orWord = true},
                       {.key = "program", .value = &u->program, .container = true, .steps = true}},
                      rest);
    }
    if (list == "controllers") {
        ControllerEntry* c = entryOf(f.controllers, id);
        if (!c) return {};
        return slotOf({{"setpoint", &c->setpoint, false},
                       {"period", &c->period, false},
                       {"during", &c->during, false},
                       {"lag", &c->lag, false},
                       {"delay", &c->delay, false},
                       {"params", &c->params, true}},
                      rest);
    }
    if (list == "guards") {
        GuardEntry* g = entryOf(f.guards, id);
        if (!g) return {};
        return slotOf({{"min", &g->min, false},
                       {"max", &g->max, false},
                       {"rate", &g->rate, false},
                       {"volume_per_hour", &g->volumePerHour, false},
                       {"volume_per_batch", &g->volumePerBatch, false},
                       {"interlocks", &g->interlocks, true},
                       {"stale", &g->stale, false},
                       {"fallback", &g->fallback, false}},
                      rest);
    }
    return {};
}

// Of the keys from `first` on, which lead into a record of equations, those under which the value stands.
void leadOn(std::vector<std::string_view>& parts, std::size_t first, const Json& record)
{
    const bool ofRole = parts.size() == first + 2 && parts[first] == "species";
    if (!ofRole && parts.size() != first + 1) return;
    const std::vector<std::string_view> place =
        ofRole ? placeOfSpecies(record, parts[first + 1]) : placeOfParam(record, parts[first]);
    parts.resize(first);
    parts.insert(parts.end(), place.begin(), place.end());
}

// Entries with an id go by it, all others by their place.
Json* itemOf(Json& list, std::string_view key)
{
    if (Json* entry = entryOf(list.items(), key)) return entry;
    std::size_t index = 0;
    const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), index);
    if (fault != std::errc() || end != key.data() + key.size() || index >= list.items().size()) return nullptr;
    return &list.items()[index];
}

// Follows the keys; a missing key of an object is made. nullptr where that leads nowhere.
Json* make(Json* value, Parts rest)
{
    for (std::size_t i = 0; value && i < rest.size(); ++i) {
        if (value->isArray())
            value = itemOf(*value, rest[i]);
        else if (value->isObject() || value->isNull())
            value = &(*value)[rest[i]];
        else
            value = nullptr;
    }
    return value;
}

const Json* follow(const Json* value, Parts rest)
{
    for (std::size_t i = 0; value && i < rest.size(); ++i)
        value = value->isArray() ? itemOf(const_cast<Json&>(*value), rest[i]) : value->find(rest[i]);
    return value;
}

Json flatParams(const std::string& type, const Json& params)
{
    if (type != equationsType || !params.isObject()) return params;
    Json record = params;
    record["type"] = Json(equationsType);
    Json flat = flatRecord(record);
    flat.erase("type");
    return flat;
}

} // namespace

Json flatParams(const UnitEntry& entry)
{
    return flatParams(entry.type, entry.params);
}

Json flatParams(const ControllerEntry& entry)
{
    return flatParams(entry.type, entry.params);
}

std::vector<std::string_view> keysOf(const Flowsheet& f, std::string_view path)
{
    std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() < 4 || parts[2] != "params") return parts;
    if (parts[0] == "controllers") {
        const ControllerEntry* c = entryOf(const_cast<std::vector<ControllerEntry>&>(f.controllers), parts[1]);
        if (c && c->type == equationsType) leadOn(parts, 3, c->params);
        return parts;
    }
    const UnitEntry* unit = parts[0] == "units" ? f.unit(parts[1]) : nullptr;
    if (!unit) return parts;
    parts[3] = currentParam(unit->type, parts[3]);
    const Json* record = parts.size() >= 5 ? unit->params.find(parts[3]) : nullptr;
    const Json* type = record ? baseLawOf(*record).find("type") : nullptr;
    if (type && type->isString()) parts[4] = currentParam(type->string(), parts[4]);
    if (record && (bringsEquations(*record) || isHybrid(*record))) leadOn(parts, 4, *record);
    if (unit->type == equationsType) leadOn(parts, 3, unit->params);
    return parts;
}

void visitTagsRead(ControllerEntry& controller, const std::function<void(std::string&)>& visit)
{
    if (!controller.reads.empty()) visit(controller.reads);
    if (controller.type == predictiveType) visitPredictedTags(controller.params, visit);
    Json* tags = controller.type == equationsType ? controller.params.find("tags") : nullptr;
    if (!tags) return;
    for (auto& [name, tag] : tags->members()) {
        if (!tag.isString()) continue;
        std::string text = tag.string();
        visit(text);
        tag = Json(std::move(text));
    }
}

void visitTags(GuardEntry& guard, const std::function<void(std::string&)>& visit)
{
    visit(guard.writes);
    for (Json& interlock : guard.interlocks.items()) {
        Json* tag = interlock.find("value");
        if (!tag || !tag->isString()) continue;
        std::string text = tag->string();
        visit(text);
        *tag = Json(std::move(text));
    }
}

const UnitEntry* Flowsheet::unit(std::string_view id) const
{
    return entryOf(const_cast<std::vector<UnitEntry>&>(units), id);
}

UnitEntry* Flowsheet::unit(std::string_view id)
{
    return entryOf(units, id);
}

base::Done setAtPath(Flowsheet& flowsheet, std::string_view path, Json value)
{
    const std::vector<std::string_view> parts = keysOf(flowsheet, path);
    const Root root = rootOf(flowsheet, parts);
    const bool word = root.orWord && root.rest.empty() && (value.isNull() || value.isString());
    const bool named = root.value && (word || root.container == !root.rest.empty());
    Json copy = named ? *root.value : Json();
    if (root.steps && copy.isNull() && root.rest.size() > 1 && root.rest[0] == "0")
        copy = Json::array({Json::object()});
    Json* place = named && root.rest.size() <= base::limits::pathKeys ? make(&copy, root.rest) : nullptr;
    if (!place)
        return base::Error{base::Code::Input, std::string(path),
                           say(CORE_TR("core", "“{1}” is not the path of a value in this plant. A path is written like "
                                               "“units/ID/params/KEY”."),
                               excerpt(path))};
    const bool inSi = value.isNumber(); // what was typed may lack its unit
    if (value.isString() && !word) {
        if (const std::optional<double> number = base::readNumber(value.string())) value = Json(*number);
        if (root.container && (value.string() == "true" || value.string() == "false"))
            value = Json(value.string() == "true");
    }
    const bool ofEquations = parts.size() > base::split(path, '/').size();
    const bool ofMoney = inSi && parts.front() == economicsKey;
    if (value.isNumber() && (ofEquations || ofMoney)) value = withUnitOf(*place, value.number());
    *place = std::move(value);
    *root.value = std::move(copy);
    return base::done();
}

const Json* findAtPath(const Flowsheet& flowsheet, std::string_view path)
{
    const std::vector<std::string_view> parts = keysOf(flowsheet, path);
    // Only looked at: nothing is made on the way.
    const Root root = rootOf(const_cast<Flowsheet&>(flowsheet), parts);
    const Json* found = follow(root.value, root.rest);
    return found && !found->isNull() ? found : nullptr;
}

} // namespace titer::model
