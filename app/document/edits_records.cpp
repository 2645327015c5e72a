// Choosing the entry of a catalogue for a record.
#include "app/document/edits.h"
#include "app/document/references.h"

#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"
#include "core/model/library/law_texts.h"
#include "core/model/types/environment.h"

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

// Whether a list of specs or roles has the key.
bool knows(const auto& specs, std::string_view key)
{
    return std::any_of(specs.begin(), specs.end(), [key](const auto& spec) { return key == spec.key; });
}

Json lawRecord(const model::RateLaw& law, const Json& given)
{
    const Json old = model::flatRecord(given);
    Json record = Json::object({{"type", law.id}});
    for (const auto& [key, value] : old.members()) {
        if (knows(law.params, key) || knows(model::environmentSpecs(), key)) record[key] = value;
        if (key != "species") continue;
        Json species = value;
        std::erase_if(species.members(), [&](const Json::Member& m) { return !knows(law.roles, m.first); });
        if (!species.members().empty()) record[key] = species;
    }
    return record;
}

// The law that stands there, or beneath a network, where nobody can have its equations.
const model::RateLaw* lawWithoutText(const model::Catalogue& catalogue, const Json& old)
{
    const Json& record = model::baseLawOf(old);
    if (model::bringsEquations(record)) return nullptr;
    const model::RateLaw* law = catalogue.law(recordType(record));
    return law && !model::lawText(law->id) ? law : nullptr;
}

// Equations to begin with: those of the law that stands there, with its values.
Json equationsRecord(const model::Catalogue& catalogue, const Json& old)
{
    if (model::isHybrid(old)) return equationsRecord(catalogue, model::baseLawOf(old));
    if (model::bringsEquations(old)) return old;
    const model::RateLaw* law = catalogue.law(recordType(old));
    if (!law) law = catalogue.law("monod");
    return law ? model::asEquations(*law, old) : Json::object({{"type", model::equationsType}});
}

// A hybrid law without a network yet, around the law that stands there.
Json hybridRecord(const Json& old)
{
    if (model::isHybrid(old)) return old;
    return Json::object(
        {{"type", model::hybridType}, {"base", old.isObject() ? old : Json::object({{"type", "monod"}})}});
}

Json bindingRecord(const model::BindingModel& binding, const Json& old)
{
    Json record = Json::object({{"type", binding.id}});
    for (const auto& [key, value] : old.members())
        if (knows(binding.params, key) || knows(model::commonBindingSpecs(), key)) record[key] = value;
    return record;
}

// The catalogue of a record at "units/ID/params/KEY".
std::string_view recordOf(const Flowsheet& f, const model::Catalogue& catalogue, std::string_view path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    const model::UnitEntry* unit = parts.size() == 4 ? f.unit(parts[1]) : nullptr;
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (type)
        for (const model::ParamSpec& spec : type->params)
            if (parts[3] == spec.key) return spec.record;
    return {};
}

} // namespace

Edited setRecord(const Flowsheet& before, const model::Catalogue& catalogue, std::string_view path, std::string_view id)
{
    if (id.empty()) return setValue(before, path, {});
    const std::vector<std::string_view> parts = base::split(path, '/');
    if (parts.size() == 3 && parts[0] == "controllers" && parts[2] == "type")
        return retypeController(before, catalogue, parts[1], id);
    const Json* found = model::findAtPath(before, path);
    const Json old = found ? *found : Json();
    if (recordOf(before, catalogue, path) == "binding") {
        const model::BindingModel* binding = catalogue.binding(id);
        if (binding) return setValue(before, path, bindingRecord(*binding, old));
        return Error{Code::Input, std::string(path), say(CORE_TR("core", "There is no binding model “{1}”."), id)};
    }
    if (const model::RateLaw* law = lawWithoutText(catalogue, old);
        law && (id == model::equationsType || id == model::hybridType))
        return Error{Code::Input, std::string(path), model::withoutLawText(*law)};
    if (id == model::equationsType) return setValue(before, path, equationsRecord(catalogue, old));
    if (id == model::hybridType) return setValue(before, path, hybridRecord(old));
    const model::RateLaw* law = catalogue.law(id);
    if (law) return setValue(before, path, lawRecord(*law, old));
    return Error{Code::Input, std::string(path), say(CORE_TR("core", "There is no rate law “{1}”."), id)};
}

} // namespace titer::app
