// titer-cli step: steps that come whole, listed, put into plants, and saved from them.
#include "app/run/own_step.h"
#include "app/run/size_proposal.h"
#include "app/run/step_library.h"
#include "app/run/step_place.h"

#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/model/json_fields.h"
#include "core/solve/catalogue.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using model::StepSize;
using model::StepTemplate;

int failed(const base::Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

// Steps of one's own; files that are left out are told.
std::vector<StepTemplate> ownTemplates()
{
    app::OwnSteps own = app::ownSteps();
    printNotices(own.notices);
    return std::move(own.steps);
}

std::optional<StepTemplate> templateNamed(const std::string& id)
{
    if (const StepTemplate* step = model::stepTemplate(id)) return *step;
    std::vector<std::string> ids;
    for (const StepTemplate& step : model::stepTemplates()) ids.push_back(step.id);
    for (const StepTemplate& step : ownTemplates()) {
        if (step.id == id) return step;
        ids.push_back(step.id);
    }
    const std::string near = base::nearest(id, ids);
    printError({base::Code::Input, id,
                near.empty() ? say("There is no step of this name. “titer-cli step list” lists them.")
                             : say("There is no step of this name. Did you mean “{1}”?", near)});
    return std::nullopt;
}

// One that comes with Titer or was saved, by its name, or a file of one's own; the faults are printed.
std::optional<StepTemplate> readTemplate(const std::string& named)
{
    constexpr std::string_view ending = ".step.json";
    if (!named.ends_with(ending)) return templateNamed(named);
    const base::Result<std::string> text = readText(named, "a step");
    base::Errors errors;
    if (!text)
        errors.push_back(text.error());
    else if (StepTemplate step = model::readStep(*text, named, errors); errors.empty())
        return step;
    printErrors(errors, named);
    return std::nullopt;
}

const std::string& saidOf(const StepSize& size)
{
    return size.value.empty() ? size.formula : size.value;
}

Json stepJson(const StepTemplate& step)
{
    Json sizes = Json::array();
    for (const StepSize& size : step.sizes)
        sizes.push(Json::object({{"name", size.name},
                                 {"label", size.label},
                                 {size.value.empty() ? "formula" : "value", saidOf(size)},
                                 {"rule", size.rule}}));
    return Json::object({{"id", step.id},
                         {"label", step.label},
                         {"help", step.help},
                         {"own", model::stepTemplate(step.id) == nullptr},
                         {"sizes", std::move(sizes)}});
}

int listSteps(const Arguments& arguments)
{
    if (const std::string id = arguments.positional(0); !id.empty()) {
        const std::optional<StepTemplate> step = readTemplate(id);
        if (!step) return exitError;
        if (arguments.json()) {
            printJson(stepJson(*step));
            return exitDone;
        }
        Table table;
        for (const StepSize& size : step->sizes) table.add({"  " + size.name, size.label, saidOf(size), size.rule});
        print(step->label + " (" + step->id + ")\n" + wrapped(step->help) + "\n" + table.text());
        return exitDone;
    }
    Json all = Json::array();
    Table table;
    for (const StepTemplate& step : model::stepTemplates()) {
        all.push(stepJson(step));
        table.add({step.id, step.label});
    }
    for (const StepTemplate& step : ownTemplates()) {
        all.push(stepJson(step));
        table.add({step.id, step.label, "own"});
    }
    arguments.json() ? printJson(all) : print(table.text());
    return exitDone;
}

// "loading=25 g/L": another value of a size that the template states.
base::Done setSize(StepTemplate& step, const std::string& setting)
{
    const std::size_t equals = setting.find('=');
    const std::string name = setting.substr(0, equals);
    const auto size = std::ranges::find(step.sizes, name, &StepSize::name);
    if (equals == std::string::npos || size == step.sizes.end())
        return base::inputError(
            say("“{1}” sets no size of this step; “titer-cli step list {2}” lists them.", setting, step.id));
    size->value = setting.substr(equals + 1);
    size->formula.clear();
    return base::done();
}

// A run as fine as a preview.
app::Run ranPlant(const model::Flowsheet& flowsheet, const std::shared_ptr<const model::Plant>& plant)
{
    runs::RunRequest request;
    request.tolerance = 1e-4;
    app::Run run;
    run.flowsheet = flowsheet;
    run.plant = plant;
    run.result = runWithProgress(plant, request, flowsheet.name);
    return run;
}

// The plant is run, so that the step's sizes follow from what flows there; one with faults has no run.
app::StepPlace placeBehind(const model::Flowsheet& flowsheet, const std::shared_ptr<const model::Plant>& plant,
                           const model::PortRef& outlet)
{
    if (!plant) return app::stepPlace(flowsheet, solve::catalogue(), outlet, nullptr);
    const app::Run run = ranPlant(flowsheet, plant);
    return app::stepPlace(flowsheet, solve::catalogue(), outlet, &run);
}

int proposeSizes(const Arguments& arguments)
{
    const std::string path = arguments.positional(0), unit = arguments.positional(1);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, errors);
    if (!plant) {
        printErrors(errors, path);
        return exitError;
    }
    const model::UnitEntry* entry = flowsheet.unit(unit);
    if (!entry || !app::hasSizeRules(solve::catalogue(), entry->type))
        return failed(
            {base::Code::Input, "units/" + unit,
             entry ? say("There is no rule for the size of this unit.") : say("The plant has no unit of this name.")},
            path);
    Json all = Json::array();
    Table table;
    for (const app::SizeProposal& size : app::proposedSizes(ranPlant(flowsheet, plant), solve::catalogue(), unit)) {
        all.push(Json::object({{"path", size.path}, {"now", size.now}, {"value", size.value}, {"rule", size.rule}}));
        table.add({size.path + "=" + size.value, size.now.empty() ? "default" : "now " + size.now, size.rule});
    }
    if (arguments.json())
        printJson(all);
    else
        print(table.empty() ? "Nothing flowed in that asks for another size.\n" : table.text());
    return exitDone;
}

int insertStepInto(const Arguments& arguments)
{
    const std::string path = arguments.positional(0), to = arguments.value("--output").value_or("-");
    std::optional<StepTemplate> known = readTemplate(arguments.positional(1));
    if (!known) return exitError;
    StepTemplate& step = *known;
    for (const std::string& setting : arguments.values("--size"))
        if (const base::Done set = setSize(step, setting); !set) return failed(set.error(), "--size");
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet before = readFlowsheet(path, errors, notices);
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    base::Errors faults;
    const std::shared_ptr<const model::Plant> plant = checkedPlant(before, {}, faults);
    app::StepPlace place;
    if (const std::optional<std::string> after = arguments.value("--after")) {
        const std::size_t dot = after->find('.');
        if (dot == std::string::npos)
            return usageError(arguments.command(), "--after names a unit and its outlet, such as production.out");
        place = placeBehind(before, plant, {after->substr(0, dot), after->substr(dot + 1)});
    }
    const base::Result<app::Added> added = app::insertStep(before, solve::catalogue(), plant.get(), step, place);
    if (!added) return failed(added.error(), path);
    if (const base::Done written = writeOutput(arguments, to, model::writePlant(added->flowsheet)); !written)
        return failed(written.error(), to);
    if (to == "-") return exitDone;
    if (arguments.json()) {
        printJson(Json::object({{"file", to}, {"units", model::textsJson(added->units)}}));
        return exitDone;
    }
    for (const std::string& id : added->units)
        if (const std::string& note = added->flowsheet.unit(id)->note; !note.empty()) print(wrapped(id + ": " + note));
    print("Wrote " + to + "\n");
    return exitDone;
}

base::Result<std::optional<model::PortRef>> portOf(const Arguments& arguments, const char* option,
                                                   const std::vector<model::PortRef>& known, bool mayBeNone)
{
    std::string all;
    for (const model::PortRef& port : known) all += (all.empty() ? "" : ", ") + port.text();
    const std::optional<std::string> said = arguments.value(option);
    if (said && *said == "none") return std::optional<model::PortRef>();
    for (const model::PortRef& port : known)
        if ((said && *said == port.text()) || (!said && known.size() == 1 && !mayBeNone)) return std::optional(port);
    if (!said && known.empty()) return std::optional<model::PortRef>();
    if (said) return base::inputError(option, say("“{1}” is none of {2}.", *said, all.empty() ? "them" : all));
    return base::inputError(option, say("It may be one of {1}, or none; say which by {2}.", all, option));
}

int saveStepOf(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    app::StepWish wish;
    if (!arguments.has("--units") || !arguments.has("--name"))
        return usageError(arguments.command(), "--units says which units, and --name what the step is called");
    wish.label = arguments.value("--name").value_or("");
    wish.help = arguments.value("--about").value_or("");
    wish.id = app::stepIdOf(wish.label);
    const std::string units = arguments.value("--units").value_or("");
    for (const std::string_view unit : base::split(units, ',')) wish.units.emplace_back(base::trimmed(unit));
    const app::StepBorder border = app::borderOf(flowsheet, solve::catalogue(), wish.units);
    const auto in = portOf(arguments, "--in", border.in, border.mayStandAlone);
    const auto out = portOf(arguments, "--out", border.out, false);
    if (!in) return failed(in.error(), path);
    if (!out) return failed(out.error(), path);
    wish.in = *in;
    wish.out = *out;
    base::Errors faults;
    const std::shared_ptr<const model::Plant> plant = checkedPlant(flowsheet, {}, faults);
    const std::optional<app::Run> run = plant ? std::optional(ranPlant(flowsheet, plant)) : std::nullopt;
    const base::Result<StepTemplate> step =
        app::stepOf(flowsheet, solve::catalogue(), plant.get(), run ? &*run : nullptr, wish);
    if (!step) return failed(step.error(), path);
    const auto file = app::saveOwnStep(*step, arguments.has("--replace"));
    if (!file) return failed(file.error(), wish.label);
    if (arguments.json())
        printJson(Json::object({{"file", file->string()}, {"id", wish.id}}));
    else
        print("Saved " + wish.id + " as " + file->string() + "\n");
    return exitDone;
}

int removeStepNamed(const Arguments& arguments)
{
    const base::Done removed = app::removeOwnStep(arguments.positional(0));
    return removed ? exitDone : failed(removed.error(), arguments.positional(0));
}

constexpr Positional listPositionals[] = {
    {.name = "STEP", .help = "describe this one only, or a file of your own", .required = false}};
constexpr Positional sizePositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"},
    {.name = "UNIT", .help = "a filter, a column, a centrifuge, a bioreactor, a UF/DF or a low-pH hold"}};
constexpr Positional insertPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"},
    {.name = "STEP", .help = "its name, as “step list” has it, or a file of your own (*.step.json)"}};
constexpr Option insertOptions[] = {
    {.name = "--after", .value = "UNIT.OUTLET", .help = "the outlet to put it behind (production.out)"},
    {.name = "--size", .value = "NAME=VALUE", .help = "another value of a size that the step states", .many = true},
    {.name = "--output",
     .value = "FILE.plant.json",
     .help = "the plant file to write; default: standard output",
     .brief = "-o",
     .output = true},
};
constexpr Positional savePositionals[] = {{.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option saveOptions[] = {
    {.name = "--units", .value = "UNIT,UNIT", .help = "the units of the step, by their ids"},
    {.name = "--name", .value = "NAME", .help = "the name of the step", .brief = "-o"},
    {.name = "--about", .value = "TEXT", .help = "what the step is for"},
    {.name = "--in", .value = "UNIT.INLET", .help = "the port that takes what flows in; “none”: it begins by itself"},
    {.name = "--out", .value = "UNIT.OUTLET", .help = "the port that gives the product; “none”: nothing goes on"},
    {.name = "--replace", .help = "write over a step of this name"},
};
constexpr Positional removePositionals[] = {{.name = "STEP", .help = "its name, as “step list” has it"}};

} // namespace

const Command stepList{.name = "step list",
                       .summary = "List the steps that come whole, or describe the sizes of one",
                       .positionals = listPositionals,
                       .example = "titer-cli step list ufdf",
                       .run = listSteps};

const Command stepSize{.name = "step size",
                       .summary = "Propose the sizes of a unit for what flows into it, with the rules",
                       .positionals = sizePositionals,
                       .about = "The plant is run. What is printed is set by --set of other commands.",
                       .example = "titer-cli step size harvested.plant.json centrifuge",
                       .run = proposeSizes};

const Command stepInsert{
    .name = "step insert",
    .summary = "Put a step with all that it needs behind an outlet of a plant",
    .positionals = insertPositionals,
    .options = insertOptions,
    .about = "The outlet leads nowhere yet, or out of the plant; then the step's product goes there. The plant is run, "
             "so that sizes follow from\nwhat flows in. A vessel that nothing empties is transferred into the step "
             "once its phases are over.",
    .example = "titer-cli step insert seed.plant.json harvest --after production.out -o harvested.plant.json",
    .run = insertStepInto};

const Command stepSave{
    .name = "step save",
    .summary = "Save units of a plant as a step of your own",
    .positionals = savePositionals,
    .options = saveOptions,
    .about =
        "With the streams, phases and controllers among them. Ports by which something enters and leaves are those "
        "of the streams that\ncross the border of the units; where there are several, --in and --out say which. "
        "What crosses it elsewhere gets an inlet or an\noutlet. The file lies in the data folder of your account.",
    .example = "titer-cli step save harvested.plant.json --units centrifuge,solids,centrate -o \"Our harvest\"",
    .run = saveStepOf};

const Command stepRemove{.name = "step remove",
                         .summary = "Remove a step of your own",
                         .positionals = removePositionals,
                         .example = "titer-cli step remove our-harvest",
                         .run = removeStepNamed};

namespace {

constexpr const Command* stepParts[] = {&stepList, &stepInsert, &stepSize, &stepSave, &stepRemove};

} // namespace

const Command step{.name = "step",
                   .summary = "Steps that come whole: a unit operation with all that it needs",
                   .about = "Each has its --help.",
                   .example = "  titer-cli step list\n  titer-cli step insert seed.plant.json harvest --after "
                              "production.out -o harvested.plant.json",
                   .parts = stepParts};

} // namespace titer::cli
