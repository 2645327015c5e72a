// titer-cli bindings: the binding models with their parameters.
#include "app/cli/catalogue/catalogue_list.h"
#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/command.h"
#include "core/model/types/binding.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

using base::Json;
using model::BindingModel;

namespace {

Json bindingJson(const BindingModel& binding)
{
    Json item = Json::object();
    item["id"] = binding.id;
    item["label"] = binding.label;
    item["help"] = binding.help;
    item["equation"] = binding.equation;
    item["source"] = binding.source;
    // Those that every model has stand in the same object of the plant file.
    Json parameters = specsJson(model::commonBindingSpecs());
    const Json own = specsJson(binding.params);
    for (const Json& parameter : own.items()) parameters.push(parameter);
    item["parameters"] = std::move(parameters);
    item["formerly"] = textsJson(binding.formerly);
    return item;
}

std::string bindingText(const BindingModel& binding)
{
    std::string text = std::string(binding.label) + " (" + binding.id + ")\n" + wrapped(binding.help);
    text += "\n" + wrapped(binding.equation, 2);
    if (*binding.source) text += "\n" + wrapped(std::string("Source: ") + binding.source);
    return text + specsText("Parameters", binding.params) +
           specsText("Of every binding model", model::commonBindingSpecs());
}

int listBindings(const Arguments& arguments)
{
    return listCatalogue<BindingModel>(
        arguments, solve::catalogue().bindings, "binding model",
        {bindingJson, bindingText, [](const BindingModel& binding) { return std::string(binding.equation); }});
}

} // namespace

const Command bindings{.name = "bindings",
                       .summary = "List the binding models of columns, or describe one",
                       .positionals = catalogueArguments,
                       .about = "With --json: the equation and the parameters of each (or of ID), in SI units. “basis” "
                                "means the unit of the\ncomponent's own concentration.",
                       .example = "titer-cli bindings langmuir",
                       .run = listBindings};

} // namespace titer::cli
