// titer-cli components: the components that Titer knows, ready for a plant file.
#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/model/library/component_library.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using model::LibraryComponent;

namespace {

// A value as the file has it: a text, a number, a list of numbers; "-" where it is not known.
std::string shownValue(const Json& entry, const char* key)
{
    const Json* value = entry.find(key);
    if (!value) return "-";
    return value->isString() ? value->string() : value->write(false);
}

Json listJson(const std::vector<const LibraryComponent*>& chosen)
{
    Json list = Json::array();
    for (const LibraryComponent* component : chosen) {
        Json item = component->entry;
        item["group"] = component->group;
        item["source"] = component->source;
        list.push(std::move(item));
    }
    return list;
}

std::string listText(const std::vector<const LibraryComponent*>& chosen)
{
    Table table({4});
    table.add({"id", "label", "group", "basis", "molar mass", "charge", "pKa"});
    for (const LibraryComponent* component : chosen) {
        const Json& entry = component->entry;
        table.add({component->id, component->label, component->group, shownValue(entry, "basis"),
                   shownValue(entry, "molar_mass"), shownValue(entry, "charge"), shownValue(entry, "pka")});
    }
    return table.text();
}

std::string componentText(const LibraryComponent& component)
{
    Table table;
    for (const auto& [key, value] : component.entry.members())
        if (key != "id" && key != "label") table.add({"  " + key, shownValue(component.entry, key.c_str())});
    return component.label + " (" + component.id + "), " + component.group + "\n" + table.text() +
           (component.source.empty() ? "" : wrapped("Source: " + component.source));
}

int listGroup(const Arguments& arguments)
{
    const std::string group = arguments.value("--group").value_or("");
    std::vector<std::string> groups;
    for (const model::ComponentGroup& known : model::componentGroups()) groups.emplace_back(known.id);
    if (!group.empty() && std::find(groups.begin(), groups.end(), group) == groups.end()) {
        printError(
            {base::Code::Input, group,
             base::say("There is no group of components with this id; it is one of {1}.", base::join(groups, ", "))});
        return exitError;
    }
    std::vector<const LibraryComponent*> chosen;
    for (const LibraryComponent& component : model::componentLibrary())
        if (group.empty() || component.group == group) chosen.push_back(&component);
    arguments.json() ? printJson(listJson(chosen)) : print(listText(chosen));
    return exitDone;
}

int unknownComponent(const std::string& id)
{
    std::vector<std::string> ids;
    for (const LibraryComponent& component : model::componentLibrary()) ids.push_back(component.id);
    const std::string near = base::nearest(id, ids);
    printError({base::Code::Input, id,
                near.empty() ? base::say("There is no component with this id. “titer-cli components” lists them.")
                             : base::say("There is no component with this id. Did you mean “{1}”?", near)});
    return exitError;
}

int listComponents(const Arguments& arguments)
{
    if (arguments.positionals().empty()) return listGroup(arguments);
    if (arguments.has("--group")) return usageError(arguments.command(), "--group is of the list; leave the ID out");
    Json entries = Json::array();
    std::string text;
    for (const std::string& id : arguments.positionals()) {
        const LibraryComponent* component = model::libraryComponent(id);
        if (!component) return unknownComponent(id);
        entries.push(component->entry);
        text += (text.empty() ? "" : "\n") + componentText(*component);
    }
    arguments.json() ? printJson(entries) : print(text);
    return exitDone;
}

constexpr Positional componentsPositionals[] = {
    {.name = "ID", .help = "describe these only", .required = false, .many = true}};
constexpr Option componentsOptions[] = {{.name = "--group", .value = "GROUP", .help = "list those of one group"}};

} // namespace

const Command components{.name = "components",
                         .summary = "List the components of the library, or describe some",
                         .positionals = componentsPositionals,
                         .options = componentsOptions,
                         .about =
                             "With an ID and --json: entries for the list “components” of a plant file, unchanged.",
                         .example = "titer-cli components glucose mab --json",
                         .run = listComponents};

} // namespace titer::cli
