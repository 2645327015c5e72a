// titer-cli cultures: the named parameter sets of rate laws, ready for a plant file.
#include "core/model/library/cultures.h"
#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"

namespace titer::cli {

using base::Json;
using model::CultureSet;

namespace {

Json setJson(const CultureSet& set)
{
    Json item = Json::object();
    item["id"] = set.id;
    item["law"] = set.law;
    item["label"] = set.label;
    item["source"] = set.source;
    item["as_published"] = set.asPublished;
    item["params"] = set.params;
    item["species"] = set.species;
    item["initial"] = set.initial;
    item["conditions"] = set.conditions;
    item["aeration"] = set.aeration;
    return item;
}

std::string valuesText(const char* heading, const Json& values)
{
    Table table;
    for (const auto& [key, value] : values.members())
        table.add({"  " + key, value.isString() ? value.string() : value.write(false)});
    return section(heading, table);
}

std::string setText(const CultureSet& set)
{
    return set.label + " (" + set.id + "), " + set.law + "\n" + wrapped(set.source) +
           valuesText("Parameters", set.params) + valuesText("Species, by role", set.species) +
           valuesText("Initial contents, by role", set.initial) + valuesText("Set-points", set.conditions) +
           "\nAeration: " + set.aeration + "\n";
}

int listCultures(const Arguments& arguments)
{
    const std::string id = arguments.positional(0);
    Json list = Json::array();
    Table table;
    std::string text;
    std::vector<std::string> ids;
    for (const CultureSet& set : model::cultures()) {
        ids.push_back(set.id);
        if (!id.empty() && id != set.id && id != set.law) continue;
        list.push(setJson(set));
        table.add({set.id, set.law, set.label});
        if (id == set.id) text = setText(set);
    }
    if (list.items().empty()) {
        const std::string near = base::nearest(id, ids);
        printError({base::Code::Input, id,
                    near.empty() ? base::say("There is no parameter set with this id. “titer-cli cultures” lists them.")
                                 : base::say("There is no parameter set with this id. Did you mean “{1}”?", near)});
        return exitError;
    }
    arguments.json() ? printJson(list) : print(text.empty() ? table.text() : text);
    return exitDone;
}

constexpr Positional culturesPositionals[] = {
    {.name = "ID", .help = "describe only this one, or list those of this rate law", .required = false}};

} // namespace

const Command cultures{.name = "cultures",
                       .summary = "List the named parameter sets of rate laws, or describe one",
                       .positionals = culturesPositionals,
                       .about = "Parameters, components, initial contents and set-points that make a culture run, "
                                "with what is published of them and what is\nestimated.",
                       .example = "titer-cli cultures cho_fed_batch",
                       .run = listCultures};

} // namespace titer::cli
