// Adding components: blank, from the library, from another plant.
#include "app/document/edits_components.h"

#include "app/common/sentence.h"
#include "app/document/references.h"

#include "core/base/text.h"

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::say;
using model::Flowsheet;

namespace {

std::string freeComponentId(const Flowsheet& f, const std::string& wish)
{
    return numberedName(wish, "_", [&f](const std::string& id) { return componentEntry(f, id) != nullptr; });
}

// "Vitamin B12" -> "vitamin_b12"; what has no letter of an id is "component".
std::string idFrom(std::string_view name)
{
    std::string id;
    for (const char c : base::lowerAscii(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) id += c;
        if (!plain && !id.empty() && id.back() != '_') id += '_';
    }
    while (!id.empty() && id.back() == '_') id.pop_back();
    constexpr std::size_t maxLength = 48; // an id has 64 letters at most, and a number may follow
    return id.empty() ? "component" : id.substr(0, maxLength);
}

} // namespace

const Json* componentEntry(const Flowsheet& f, std::string_view id)
{
    for (const Json& component : f.components)
        if (const Json* known = component.find("id"); known && *known == Json(id)) return &component;
    return nullptr;
}

AddedComponents addBlankComponent(const Flowsheet& before, std::string_view name)
{
    AddedComponents added{before, {freeComponentId(before, idFrom(name))}};
    Json component = Json::object({{"id", added.components.front()}});
    if (!name.empty()) component["label"] = Json(name);
    component["basis"] = "mass";
    added.flowsheet.components.push_back(std::move(component));
    return added;
}

base::Result<AddedComponents> addFromLibrary(const Flowsheet& before, const Ids& ids)
{
    AddedComponents added{before, {}};
    for (const std::string& id : ids) {
        const model::LibraryComponent* known = model::libraryComponent(id);
        if (!known)
            return Error{Code::Input, "components", say(CORE_TR("core", "The library has no component “{1}”."), id)};
        if (componentEntry(added.flowsheet, id)) continue;
        Json component = known->entry;
        component["label"] = label(known->label).toStdString(); // the plant's own from here on
        added.flowsheet.components.push_back(std::move(component));
        added.components.push_back(id);
    }
    return added;
}

base::Result<AddedComponents> addFromPlant(const Flowsheet& before, const Flowsheet& other, const Ids& ids)
{
    AddedComponents added{before, {}};
    for (const std::string& id : ids) {
        const Json* component = componentEntry(other, id);
        if (!component)
            return Error{Code::Input, "components",
                         say(CORE_TR("core", "The other plant has no component “{1}”. It may have been removed."), id)};
        if (const Json* own = componentEntry(before, id); own && *own == *component) continue;
        Json copy = *component;
        copy["id"] = freeComponentId(added.flowsheet, id);
        added.components.push_back(copy.find("id")->string());
        added.flowsheet.components.push_back(std::move(copy));
    }
    return added;
}

Edited chooseSpecies(const Flowsheet& before, std::string_view path, std::string_view libraryId)
{
    const base::Result<AddedComponents> added = addFromLibrary(before, {std::string(libraryId)});
    if (!added) return added.error();
    return setValue(added->flowsheet, path, Json(libraryId));
}

} // namespace titer::app
