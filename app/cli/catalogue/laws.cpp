// titer-cli laws: the rate laws with their roles and parameters.
#include "app/cli/catalogue/catalogue_list.h"
#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/command.h"
#include "core/model/library/law_texts.h"
#include "core/model/types/environment.h"
#include "core/model/types/rate_law.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

using base::Json;
using model::RateLaw;

namespace {

// The law's own values of what every law has.
auto defaultOf(const RateLaw& law)
{
    return [&law](const model::ParamSpec& spec) { return model::environmentDefault(law, spec.key); };
}

Json rolesJson(const RateLaw& law)
{
    Json list = Json::array();
    for (const model::RoleSpec& role : law.roles) {
        Json item = Json::object();
        item["id"] = role.key;
        item["label"] = role.label;
        item["basis"] = basisText(role.basis);
        item["unit"] = model::concentrationUnit(role.basis);
        item["required"] = role.required;
        if (!role.required) item["absent"] = role.absent;
        item["help"] = role.help;
        list.push(std::move(item));
    }
    return list;
}

Json lawJson(const RateLaw& law)
{
    Json item = Json::object();
    item["id"] = law.id;
    item["label"] = law.label;
    item["help"] = law.help;
    item["source"] = law.source;
    item["roles"] = rolesJson(law);
    Json parameters = specsJson(law.params);
    // Those that every law has stand in the same object of the plant file.
    const Json common = specsJson(model::environmentSpecs(), defaultOf(law));
    for (const Json& parameter : common.items()) parameters.push(parameter);
    item["parameters"] = std::move(parameters);
    item["formerly"] = textsJson(law.formerly);
    return item;
}

std::string lawText(const RateLaw& law)
{
    std::string text = std::string(law.label) + " (" + law.id + ")\n" + wrapped(law.help) +
                       wrapped(std::string("Source: ") + law.source);
    Table roles;
    for (const model::RoleSpec& role : law.roles)
        roles.add({std::string("  ") + role.key, role.label,
                   "[" + std::string(model::concentrationUnit(role.basis)) + "]", role.required ? "required" : ""});
    return text + section("Species, by role", roles) + specsText("Parameters", law.params) +
           specsText("Effect of conditions", model::environmentSpecs(), defaultOf(law));
}

// The `kinetics` object of a plant file.
int reportEquations(const Arguments& arguments)
{
    const std::string id = arguments.positional(0);
    if (id.empty()) return usageError(arguments.command(), "--as-equations is of one rate law; give its ID");
    const RateLaw* law = solve::catalogue().law(id);
    if (law && model::lawText(law->id)) {
        printJson(model::asEquations(*law));
        return exitDone;
    }
    std::vector<std::string> ids;
    for (const RateLaw* known : solve::catalogue().laws)
        if (model::lawText(known->id)) ids.emplace_back(known->id);
    printError({base::Code::Input, id,
                base::say("There is no rate law of this id that can be written as equations. Possible are {1}.",
                          base::join(ids, ", "))});
    return exitError;
}

int listLaws(const Arguments& arguments)
{
    if (arguments.has("--as-equations")) return reportEquations(arguments);
    return listCatalogue<RateLaw>(arguments, solve::catalogue().laws, "rate law",
                                  {lawJson, lawText, [](const RateLaw& law) { return std::string(law.source); }});
}

constexpr Option lawsOptions[] = {
    {.name = "--as-equations", .help = "print its kinetics object as equations, ready for a plant file"}};

} // namespace

const Command laws{
    .name = "laws",
    .summary = "List the rate laws, or describe one",
    .positionals = catalogueArguments,
    .options = lawsOptions,
    .about = "With --json: roles and parameters of each (or of ID), in SI units; those for the "
             "effect of conditions are last. --as-equations\nprints a copy whose terms can be changed, with the "
             "defaults of the law.",
    .example = "titer-cli laws monod",
    .run = listLaws};

} // namespace titer::cli
