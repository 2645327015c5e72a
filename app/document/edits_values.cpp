// Changing values, the recipe, controllers, components and tags.
#include "app/document/edits.h"
#include "app/document/references.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/faults.h"
#include "core/model/flat_params.h"

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

template <class Entry> auto entryOf(std::vector<Entry>& entries, std::string_view id)
{
    return std::find_if(entries.begin(), entries.end(), [id](const Entry& e) { return e.id == id; });
}

// Objects and lists that a path may lead into.
Json* rootOf(Flowsheet& f, const std::vector<std::string_view>& parts, std::size_t& used)
{
    const auto at = [&parts](std::size_t i) { return i < parts.size() ? parts[i] : std::string_view(); };
    used = 3;
    if (at(0) == "units") {
        model::UnitEntry* unit = f.unit(at(1));
        if (!unit) return nullptr;
        return at(2) == "params"    ? &unit->params
               : at(2) == "initial" ? &unit->initial
               : at(2) == "program" ? &unit->program
                                    : nullptr;
    }
    if (at(0) == "controllers") {
        const auto c = entryOf(f.controllers, at(1));
        if (c == f.controllers.end()) return nullptr;
        return at(2) == "params"     ? &c->params
               : at(2) == "setpoint" ? &c->setpoint
               : at(2) == "period"   ? &c->period
               : at(2) == "during"   ? &c->during
               : at(2) == "lag"      ? &c->lag
               : at(2) == "delay"    ? &c->delay
                                     : nullptr;
    }
    if (at(0) == "guards") {
        const auto g = entryOf(f.guards, at(1));
        if (g == f.guards.end()) return nullptr;
        return at(2) == "min"                ? &g->min
               : at(2) == "max"              ? &g->max
               : at(2) == "rate"             ? &g->rate
               : at(2) == "volume_per_hour"  ? &g->volumePerHour
               : at(2) == "volume_per_batch" ? &g->volumePerBatch
               : at(2) == "interlocks"       ? &g->interlocks
               : at(2) == "stale"            ? &g->stale
               : at(2) == "fallback"         ? &g->fallback
                                             : nullptr;
    }
    if (at(0) == "components") {
        used = 2;
        const auto c = std::find_if(f.components.begin(), f.components.end(), [&](const Json& component) {
            const Json* id = component.find("id");
            return id && id->isString() && id->string() == at(1);
        });
        return c == f.components.end() ? nullptr : &*c;
    }
    if (at(0) != "recipe") return nullptr;
    used = 2;
    if (at(1) == "duration") return &f.duration;
    used = 4;
    const auto phase = entryOf(f.phases, at(2));
    if (at(1) != "phases" || phase == f.phases.end()) return nullptr;
    for (const auto& [key, value] :
         {std::pair{"at", &phase->at}, std::pair{"until", &phase->until}, std::pair{"set", &phase->set},
          std::pair{"dose", &phase->dose}, std::pair{"transfer", &phase->transfer}, std::pair{"ramp", &phase->ramp},
          std::pair{"clean", &phase->clean}, std::pair{"repeat", &phase->repeat}})
        if (at(3) == key) return value;
    return nullptr;
}

// The tag that a controller reads or writes, or the controller that it follows; nullptr where the path is none of these.
std::string* tagAt(Flowsheet& f, std::string_view path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() != 3 || parts[0] != "controllers") return nullptr;
    const auto c = entryOf(f.controllers, parts[1]);
    if (c == f.controllers.end()) return nullptr;
    return parts[2] == "reads"     ? &c->reads
           : parts[2] == "writes"  ? &c->writes
           : parts[2] == "follows" ? &c->follows
                                   : nullptr;
}

// Removes what stands there; an object that this empties becomes null, so that the file does not keep its shell. An item of a list stays
// as an empty object: others stand behind it, and null is no step of a program.
bool eraseBelow(Json& json, const std::vector<std::string_view>& parts, std::size_t next)
{
    if (next >= parts.size()) {
        json = Json();
        return true;
    }
    if (json.isArray()) {
        const std::optional<double> index = base::readNumber(parts[next]);
        if (!index || *index < 0 || *index >= double(json.items().size())) return false;
        const auto place = json.items().begin() + long(*index);
        if (next + 1 < parts.size()) {
            const bool erased = eraseBelow(*place, parts, next + 1);
            if (place->isNull()) *place = Json::object();
            return erased;
        }
        json.items().erase(place);
        if (json.items().empty()) json = Json();
        return true;
    }
    Json* member = json.find(parts[next]);
    if (!member || !eraseBelow(*member, parts, next + 1)) return false;
    if (member->isNull()) json.erase(parts[next]);
    if (json.members().empty()) json = Json();
    return true;
}

Error badId(std::string where, std::string_view id)
{
    return {Code::Input, std::move(where),
            say(CORE_TR("core", "“{1}” is not an id. Use 1 to 64 letters, digits, “_” and “-”."), id)};
}

Error taken(std::string where, std::string_view id)
{
    return {Code::Input, std::move(where),
            say(CORE_TR("core", "The id “{1}” is already used. Choose an unused id."), id)};
}

// Adds an entry or puts it instead of the one with the id `replaced`.
template <class Entry>
std::optional<Error> put(std::vector<Entry>& entries, const Entry& entry, std::string_view replaced,
                         const std::string& list)
{
    if (!model::isId(entry.id)) return badId(list, entry.id);
    const bool renamed = !replaced.empty() && replaced != entry.id;
    const auto old = entryOf(entries, replaced.empty() ? std::string_view(entry.id) : replaced);
    if (renamed && entryOf(entries, entry.id) != entries.end())
        return taken(list + "/" + std::string(replaced), entry.id);
    if (!replaced.empty() && old == entries.end()) return absentEntry(list + "/" + std::string(replaced));
    if (old == entries.end())
        entries.push_back(entry);
    else
        *old = entry;
    return std::nullopt;
}

// Of a record with equations of its own, which name their species and parameters: a role stays, and is played by the component of its
// name; a parameter stays as it is, as there is nothing else that it would be.
std::optional<Flowsheet> withoutValue(const Flowsheet& before, std::string_view path,
                                      const std::vector<std::string_view>& parts)
{
    if (parts.size() < 4 || parts[2] != "params") return std::nullopt;
    if (parts[0] == "controllers" && model::keysOf(before, path).size() > parts.size()) return before;
    if (parts.size() < 5 || parts[0] != "units") return std::nullopt;
    const model::UnitEntry* unit = before.unit(parts[1]);
    const Json* record = unit ? unit->params.find(parts[3]) : nullptr;
    if (!record || !model::bringsEquations(model::baseLawOf(*record))) return std::nullopt;
    const Json* species = record->find("species");
    if (parts.size() == 6 && parts[4] == "species" && species && species->find(parts[5])) {
        Flowsheet f = before;
        Json& role = f.unit(parts[1])->params[parts[3]]["species"][parts[5]];
        if (role.isObject())
            role.erase("component");
        else
            role = Json::object();
        return f;
    }
    if (model::keysOf(before, path).size() > parts.size()) return before;
    return std::nullopt;
}

} // namespace

Error absentEntry(std::string where)
{
    return {Code::Input, std::move(where),
            say(CORE_TR("core", "This entry is no longer in the plant. It may have been removed."))};
}

Edited setValue(const Flowsheet& before, std::string_view path, Json value)
{
    Flowsheet f = before;
    if (std::string* tag = tagAt(f, path); tag && (value.isNull() || value.isString())) {
        *tag = value.string();
        return f;
    }
    if (!value.isNull()) {
        const base::Done set = model::setAtPath(f, path, std::move(value));
        if (!set) return set.error();
        if (!f.duration.isNull()) f.hasRecipe = true;
        return f;
    }
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (const std::optional<Flowsheet> kept = withoutValue(before, path, parts)) return *kept;
    // Where the value stands: that of a hybrid law in its base law.
    const std::vector<std::string_view> keys = model::keysOf(before, path);
    std::size_t used = 0;
    Json* root = rootOf(f, keys, used);
    if (!root) return absentEntry(std::string(path));
    // A key that is not there has its default already.
    eraseBelow(*root, keys, used);
    return f;
}

Edited setParam(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view path, Json value)
{
    const bool given = !value.isNull();
    Edited edited = setValue(before, path, std::move(value));
    const std::vector<std::string_view> parts = base::split(path, '/');
    const bool ofParams = parts.size() == 4 && parts[0] == "units" && parts[2] == "params";
    const model::UnitEntry* unit = ofParams ? before.unit(parts[1]) : nullptr;
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (!edited || !given || !type) return edited;
    const auto own = std::find_if(type->params.begin(), type->params.end(),
                                  [&](const model::ParamSpec& spec) { return parts[3] == spec.key; });
    if (own == type->params.end() || !*own->oneOf) return edited;
    for (const model::ParamSpec& other : type->params)
        if (&other != &*own && std::string_view(other.oneOf) == own->oneOf)
            edited->unit(parts[1])->params.erase(other.key);
    return edited;
}

Edited setPhase(const Flowsheet& before, const model::PhaseEntry& phase, std::string_view replaced)
{
    Flowsheet f = before;
    if (const auto error = put(f.phases, phase, replaced, "recipe/phases")) return *error;
    f.hasRecipe = true;
    if (replaced.empty() || replaced == phase.id) return f;
    for (model::PhaseEntry& p : f.phases) {
        std::replace(p.after.begin(), p.after.end(), std::string(replaced), phase.id);
        if (Json* after = p.repeat.find("after"); after && after->isArray())
            for (Json& last : after->items())
                if (last == Json(replaced)) last = Json(phase.id);
    }
    for (model::ControllerEntry& controller : f.controllers)
        visitPhases(controller, [&](std::string& id) {
            if (id == replaced) id = phase.id;
        });
    visitCountedPhases(f, [&](std::string& id) {
        if (id == replaced) id = phase.id;
    });
    return f;
}

Edited removePhase(const Flowsheet& before, std::string_view id)
{
    Flowsheet f = before;
    if (entryOf(f.phases, id) == f.phases.end()) return absentEntry("recipe/phases/" + std::string(id));
    removePhaseEntry(f, id);
    return f;
}

Edited setDoses(const Flowsheet& before, std::string_view phase, Json doses)
{
    Flowsheet f = before;
    const auto entry = entryOf(f.phases, phase);
    if (entry == f.phases.end()) return absentEntry("recipe/phases/" + std::string(phase));
    entry->dose = doses.isArray() && !doses.items().empty() ? std::move(doses) : Json();
    return f;
}

Edited setDuration(const Flowsheet& before, Json duration)
{
    return setValue(before, "recipe/duration", std::move(duration));
}

Edited setController(const Flowsheet& before, const model::ControllerEntry& controller, std::string_view replaced)
{
    Flowsheet f = before;
    if (const auto error = put(f.controllers, controller, replaced, "controllers")) return *error;
    return f;
}

Edited removeController(const Flowsheet& before, std::string_view id)
{
    Flowsheet f = before;
    const auto entry = entryOf(f.controllers, id);
    if (entry == f.controllers.end()) return absentEntry("controllers/" + std::string(id));
    f.controllers.erase(entry);
    return f;
}

Edited setComponent(const Flowsheet& before, const Json& component, std::string_view replaced)
{
    const Json* id = component.find("id");
    if (!id || !id->isString() || !model::isId(id->string()))
        return badId("components", id && id->isString() ? id->string() : "");
    Flowsheet f = before;
    std::size_t used = 0;
    Json* old = rootOf(f, {"components", replaced.empty() ? std::string_view(id->string()) : replaced}, used);
    if (!replaced.empty() && replaced != id->string()) {
        if (rootOf(f, {"components", id->string()}, used))
            return taken("components/" + std::string(replaced), id->string());
        if (!old) return absentEntry("components/" + std::string(replaced));
    }
    if (old)
        *old = component;
    else
        f.components.push_back(component);
    return f;
}

Edited removeComponent(const Flowsheet& before, std::string_view id)
{
    Flowsheet f = before;
    const auto count = std::erase_if(f.components, [id](const Json& c) {
        const Json* key = c.find("id");
        return key && key->isString() && key->string() == id;
    });
    if (count == 0) return absentEntry("components/" + std::string(id));
    return f;
}

Edited mapTag(const Flowsheet& before, std::string_view tag, std::string_view variable)
{
    if (tag.empty()) return Error{Code::Input, "tags", say(CORE_TR("core", "A tag needs a name."))};
    Flowsheet f = before;
    const auto entry = std::find_if(f.tags.begin(), f.tags.end(), [tag](const auto& t) { return t.tag == tag; });
    if (variable.empty()) {
        if (entry != f.tags.end()) f.tags.erase(entry);
    } else if (entry == f.tags.end()) {
        f.tags.push_back({std::string(tag), std::string(variable)});
    } else if (entry->variable != variable) {
        *entry = {std::string(tag), std::string(variable)}; // a factor is that of the former variable
    }
    return f;
}

} // namespace titer::app
