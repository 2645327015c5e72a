// Edits of equations.
#include "app/document/edits_equations.h"

#include "app/document/edits_components.h"
#include "app/document/references.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/equations/system.h"
#include "core/model/faults.h"
#include "core/model/flat_params.h"
#include "core/model/library/controller_texts.h"

#include <algorithm>
#include <array>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

// Parts whose lines have a name that texts know, each once in the record.
constexpr std::array naming{"species", "states", "inputs", "tags", "params", "let"};
// Parts whose values are texts, or objects of texts.
constexpr std::array texts{"let", "guards", "rates", "next", "output", "outputs", "start", "outflow", "events"};
// Parts whose lines belong to a state or species.
constexpr std::array ofStates{"rates", "next", "start"};
constexpr std::string_view controllers = "controllers/";
constexpr std::string_view limits = "limits";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

// The record; the parameters of a unit or controller that has none yet become one.
Json* recordAt(Flowsheet& flowsheet, const std::string& path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() != 3 || parts[2] != "params") return const_cast<Json*>(model::findAtPath(flowsheet, path));
    Json* params = nullptr;
    if (parts[0] == "units") {
        if (model::UnitEntry* unit = flowsheet.unit(parts[1])) params = &unit->params;
    } else if (const auto* c = controllerOf(flowsheet, path.substr(0, path.rfind('/')))) {
        params = &const_cast<model::ControllerEntry*>(c)->params;
    }
    if (params && params->isNull()) *params = Json::object();
    return params;
}

// The object in which a line that may be empty stands, and its key there.
std::pair<Json*, std::string> holderOf(Json& record, const EquationPlace& place)
{
    if (place.part.empty()) return {&record, place.name};
    if (!place.ofController() || place.part != "start") return {&record[place.part], place.name};
    Json* states = record.find("states");
    return {states ? states->find(place.name) : nullptr, "start"};
}

Edited setOrEmpty(Flowsheet after, Json& record, const EquationPlace& place, std::string_view text)
{
    const auto [holder, key] = holderOf(record, place);
    if (!holder || !(holder->isObject() || holder->isNull())) return absentEntry(place.path());
    if (text.empty())
        holder->erase(key);
    else
        (*holder)[key] = Json(text);
    if (holder != &record && holder == record.find(place.part) && holder->members().empty()) record.erase(place.part);
    return after;
}

void renameIn(Json& value, std::string_view from, std::string_view to)
{
    if (value.isString()) value = Json(renamedInText(value.string(), from, to));
    for (Json& item : value.items()) renameIn(item, from, to);
    for (Json::Member& member : value.members()) renameIn(member.second, from, to);
}

void renameKey(Json* object, std::string_view from, std::string_view to)
{
    if (!object) return;
    for (Json::Member& member : object->members())
        if (member.first == from) member.first = to;
}

bool isNaming(std::string_view part)
{
    return std::find(naming.begin(), naming.end(), part) != naming.end();
}

// What has a rate of its own.
bool changes(std::string_view part)
{
    return part == "species" || part == "states";
}

std::optional<base::Sentence> unfit(const Json& record, const EquationPlace& place)
{
    if (!isNaming(place.part)) return std::nullopt;
    if (std::optional<base::Sentence> why = model::unfitName(place.name)) return why;
    for (const char* part : naming)
        if (const Json* lines = record.find(part); lines && lines->find(place.name))
            return say(CORE_TR("core", "“{1}” is already the name of something else here; choose another name."),
                       model::excerpt(place.name));
    return std::nullopt;
}

// A limit of a predictive controller, whose name is its place in the list: this text there, or behind the last one; without one it is removed.
Edited setLimit(Flowsheet after, const EquationPlace& place, std::optional<std::string_view> text)
{
    Json* record = recordAt(after, place.record);
    const std::optional<double> index = base::readNumber(place.name);
    if (!record || !index) return absentEntry(place.path());
    Json& list = (*record)[limits];
    if (list.isNull()) list = Json::array();
    std::vector<Json>& all = list.items();
    const std::size_t at = *index >= 0.0 && *index < 1e9 ? std::size_t(*index) : all.size() + 1;
    if (!list.isArray() || at > all.size() || (at == all.size() && !text)) return absentEntry(place.path());
    if (at == all.size())
        all.emplace_back(*text);
    else if (text)
        all[at] = Json(*text);
    else
        all.erase(all.begin() + std::ptrdiff_t(at));
    if (all.empty()) record->erase(limits);
    return after;
}

Error takenName(const EquationPlace& place, std::string_view name)
{
    return {Code::Input, place.path(),
            say(CORE_TR("core", "“{1}” is already the name of something else here; choose another name."),
                model::excerpt(name))};
}

} // namespace

std::string nameInText(std::string_view name)
{
    const bool plain = !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetter(c) || base::isDigit(c) || c == '.';
    });
    return plain ? std::string(name) : "`" + std::string(name) + "`";
}

std::string renamedInText(std::string_view text, std::string_view from, std::string_view to)
{
    std::string renamed;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        std::string_view name;
        if (text[at] == '`') {
            end = std::min(text.find('`', at + 1), text.size() - 1) + 1;
            name = text.substr(at + 1, end - at - 2);
        } else if (isLetter(text[at]) || base::isDigit(text[at])) {
            // A number with its exponent, "1e3", is no name.
            while (end < text.size() && (isLetter(text[end]) || base::isDigit(text[end]) || text[end] == '.')) ++end;
            if (isLetter(text[at])) name = text.substr(at, end - at);
        }
        const bool ofChoice = name.size() > from.size() && name.starts_with(from) && name[from.size()] == '.';
        if (name == from)
            renamed += nameInText(to);
        else if (ofChoice)
            renamed += nameInText(std::string(to) + std::string(name.substr(from.size())));
        else
            renamed += text.substr(at, end - at);
        at = end;
    }
    return renamed;
}

std::string EquationPlace::path() const
{
    if (part.empty()) return record + "/" + name;
    if (part == "start" && ofController()) return record + "/states/" + name + "/start";
    return record + "/" + part + "/" + name;
}

bool EquationPlace::mayBeEmpty() const
{
    if (part == "outputs" || part.empty()) return true;
    return ofController() && std::find(ofStates.begin(), ofStates.end(), part) != ofStates.end();
}

const model::ControllerEntry* controllerOf(const Flowsheet& flowsheet, std::string_view owner)
{
    if (!base::startsWith(owner, controllers)) return nullptr;
    const auto found =
        std::ranges::find(flowsheet.controllers, owner.substr(controllers.size()), &model::ControllerEntry::id);
    return found == flowsheet.controllers.end() ? nullptr : &*found;
}

std::string freeEquationName(const Flowsheet& before, const std::string& record, const std::string& part,
                             const std::string& wanted)
{
    const Json* json = model::findAtPath(before, record);
    if (part == limits) {
        const Json* list = json ? json->find(limits) : nullptr;
        return std::to_string(list ? list->items().size() : 0);
    }
    if (part == "guards") {
        const Json* guards = json ? json->find("guards") : nullptr;
        for (const char* guarded : {"let", "species"})
            if (const Json* lines = json ? json->find(guarded) : nullptr)
                for (const Json::Member& line : lines->members())
                    if (!guards || !guards->find(line.first)) return line.first;
    }
    return numberedName(wanted, "",
                        [&](const std::string& name) { return json && unfit(*json, {record, "let", name}); });
}

Edited setEquation(const Flowsheet& before, const EquationPlace& place, std::string_view text)
{
    if (place.part == "initial") return setValue(before, place.path(), text.empty() ? Json() : Json(text));
    if (place.part == limits) return setLimit(before, place, text);
    Flowsheet after = before;
    Json* record = recordAt(after, place.record);
    if (record && place.mayBeEmpty()) return setOrEmpty(std::move(after), *record, place, text);
    Json* part = record ? record->find(place.part) : nullptr;
    Json* line = part ? part->find(place.name) : nullptr;
    if (!line) return absentEntry(place.path());
    if (line->isObject()) {
        const char* key = place.part == "species" ? "component" : place.part == "states" ? "unit" : "value";
        (*line)[key] = Json(text);
    } else {
        *line = Json(text);
    }
    return after;
}

Edited addEquation(const Flowsheet& before, const EquationPlace& place)
{
    if (place.part == limits) return setLimit(before, place, std::string_view());
    Flowsheet after = before;
    Json* record = recordAt(after, place.record);
    if (!record) return absentEntry(place.path());
    if (std::optional<base::Sentence> why = unfit(*record, place))
        return Error{Code::Input, place.path(), *std::move(why)};
    Json& part = (*record)[place.part];
    if (const Json* there = part.find(place.name); there && !there->isNull()) return takenName(place, place.name);
    part[place.name] = place.part == "states"    ? Json::object({{"unit", Json("1")}})
                       : place.part == "inputs"  ? Json("0")
                       : place.part == "params"  ? Json("1")
                       : place.part == "species" ? Json(place.name)
                       : place.part == "tags"    ? Json("")
                                                 : Json("0");
    if (changes(place.part) && place.ofController())
        (*record)["next"][place.name] = nameInText(place.name);
    else if (changes(place.part))
        (*record)["rates"][place.name] = Json("0");
    return after;
}

Edited removeEquation(const Flowsheet& before, const EquationPlace& place)
{
    if (place.part == limits) return setLimit(before, place, std::nullopt);
    Flowsheet after = before;
    Json* record = recordAt(after, place.record);
    Json* part = record ? record->find(place.part) : nullptr;
    if (!part || !part->find(place.name)) return absentEntry(place.path());
    const auto erase = [&](const char* key) {
        Json* lines = record->find(key);
        if (!lines) return;
        lines->erase(place.name);
        if (lines->members().empty()) record->erase(key);
    };
    erase(place.part.c_str());
    if (isNaming(place.part)) erase("guards");
    if (changes(place.part))
        for (const char* with : ofStates) erase(with);
    return after;
}

bool hasLawToCopy(const Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view id)
{
    if (const model::ControllerEntry* controller = controllerOf(flowsheet, id)) {
        const model::ControllerType* type = catalogue.controller(controller->type);
        return type && model::controllerText(type->id);
    }
    const model::UnitEntry* unit = flowsheet.unit(id);
    const Json* record = unit ? unit->params.find("kinetics") : nullptr;
    return record && !model::bringsEquations(*record) && model::lawOf(catalogue, *record);
}

Edited copyLawAsEquations(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view owner)
{
    const model::ControllerEntry* controller = controllerOf(before, owner);
    if (!controller)
        return setRecord(before, catalogue, "units/" + std::string(owner) + "/params/kinetics", model::equationsType);
    if (!hasLawToCopy(before, catalogue, owner)) return absentEntry(std::string(owner));
    return retypeController(before, catalogue, controller->id, model::equationsType);
}

bool mayHaveEquations(const Flowsheet& flowsheet, const model::Catalogue& catalogue, std::string_view id)
{
    const model::UnitEntry* unit = flowsheet.unit(id);
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (!type) return false;
    return unit->type == model::equationsType || takesKinetics(*type);
}

Edited renameEquation(const Flowsheet& before, const EquationPlace& place, std::string_view name)
{
    if (place.name == name) return before;
    Flowsheet after = before;
    Json* record = recordAt(after, place.record);
    Json* part = record ? record->find(place.part) : nullptr;
    Json* line = part ? part->find(place.name) : nullptr;
    if (!line) return absentEntry(place.path());
    if (std::optional<base::Sentence> why = unfit(*record, {place.record, place.part, std::string(name)}))
        return Error{Code::Input, place.path(), *std::move(why)};
    if (place.part == "guards") { // of another term or species from here on
        if (part->find(name)) return takenName(place, name);
        renameKey(part, place.name, name);
        return after;
    }
    // The component that plays the role by its own id would be lost with the name.
    if (place.part == "species" && line->isNull()) *line = Json(place.name);
    if (place.part == "species" && line->isObject() && !line->find("component"))
        (*line)["component"] = Json(place.name);
    renameKey(part, place.name, name);
    renameKey(record->find("guards"), place.name, name);
    if (changes(place.part))
        for (const char* with : ofStates) renameKey(record->find(with), place.name, name);
    for (const char* with : texts)
        if (Json* lines = record->find(with)) renameIn(*lines, place.name, name);
    if (Json* states = place.ofController() ? record->find("states") : nullptr)
        for (Json::Member& state : states->members())
            if (Json* start = state.second.find("start")) renameIn(*start, place.name, name);
    if (Json* yields = record->find("yields"))
        for (Json& yield : yields->items())
            if (yield == Json(place.name)) yield = Json(name);
    if (place.part != "states" || place.ofController()) return after;
    const std::size_t end = place.record.find("/params");
    model::UnitEntry* unit = after.unit(place.record.substr(6, end - 6));
    if (unit && unit->initial.isObject()) renameKey(&unit->initial, place.name, name);
    return after;
}

} // namespace titer::app
