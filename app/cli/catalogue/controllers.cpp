// titer-cli controllers: the controllers with their parameters.
#include "app/cli/catalogue/catalogue_list.h"
#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/command.h"
#include "core/base/units/units.h"
#include "core/model/library/controller_texts.h"
#include "core/model/types/controller_type.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

using base::Json;
using model::ControllerType;

namespace {

Json controllerJson(const ControllerType& type)
{
    Json item = Json::object();
    item["id"] = type.id;
    item["label"] = type.label;
    item["help"] = type.help;
    item["source"] = type.source;
    item["reads"] = type.reads;
    item["reads_in"] = type.readsIn ? Json(type.readsIn) : Json();
    item["may_read"] = type.mayRead ? Json(type.mayRead) : Json();
    item["has_share"] = type.hasShare;
    item["follows"] = type.follows;
    item["plans"] = type.plans;
    item["is_planned"] = type.isPlanned;
    item["parameters"] = specsJson(type.params);
    item["formerly"] = textsJson(type.formerly);
    return item;
}

std::string controllerText(const ControllerType& type)
{
    std::string text = std::string(type.label) + " (" + type.id + ")\n" + wrapped(type.help);
    if (*type.source) text += wrapped(std::string("Source: ") + type.source);
    const std::string tag = type.readsIn ? "a tag in " + base::displayUnit(type.readsIn) : "a tag";
    text += type.reads       ? "It reads " + tag + (type.hasSetpoint ? " and has a set-point.\n" : ".\n")
            : type.isPlanned ? std::string("It follows a predictive controller.\n")
            : type.follows   ? std::string("It follows a cascade.\n")
            : type.mayRead   ? "It may read a tag in " + base::displayUnit(type.mayRead) + ".\n"
                             : std::string("It reads nothing.\n");
    return text + specsText("Parameters", type.params);
}

// The `params` object of a plant file.
int reportController(const Arguments& arguments)
{
    const std::string id = arguments.positional(0);
    if (id.empty()) return usageError(arguments.command(), "--as-equations is of one controller; give its ID");
    const ControllerType* type = solve::catalogue().controller(id);
    if (type && model::controllerText(type->id)) {
        printJson(model::asEquations(*type));
        return exitDone;
    }
    std::vector<std::string> ids;
    for (const ControllerType* known : solve::catalogue().controllers)
        if (model::controllerText(known->id)) ids.emplace_back(known->id);
    printError({base::Code::Input, id,
                base::say("There is no controller of this id that can be written as equations. Possible are {1}.",
                          base::join(ids, ", "))});
    return exitError;
}

int listControllers(const Arguments& arguments)
{
    if (arguments.has("--as-equations")) return reportController(arguments);
    return listCatalogue<ControllerType>(arguments, solve::catalogue().controllers, "controller",
                                         {controllerJson, controllerText, [](const ControllerType& type) {
                                              return std::string(type.reads ? "reads a tag" : "");
                                          }});
}

constexpr Option controllersOptions[] = {
    {.name = "--as-equations", .help = "print its params object as equations, ready for a plant file"}};

} // namespace

const Command controllers{
    .name = "controllers",
    .summary = "List the controllers, or describe one",
    .positionals = catalogueArguments,
    .options = controllersOptions,
    .about = "With --json: what each reads and its parameters. The units “reads” and “writes” mean those of the tag "
             "that the\ncontroller reads and of the set-point that it writes. --as-equations prints a copy whose terms "
             "can be "
             "changed,\nwith the defaults of the controller.",
    .example = "titer-cli controllers pid",
    .run = listControllers};

} // namespace titer::cli
