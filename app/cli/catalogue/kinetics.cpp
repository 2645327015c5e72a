// titer-cli kinetics: Monod, Haldane and others, listed, described, and put into a rate law of one's own.
#include "app/equations/kinetics_place.h"

#include "app/cli/catalogue/spec_lists.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "app/equations/equation_lines.h"
#include "core/base/text.h"
#include "core/model/faults.h"
#include "core/solve/catalogue.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Error;
using base::Json;
using base::say;
using model::Kinetics;

Json kineticsJson(const Kinetics& kinetics, bool withCurve)
{
    Json roles = Json::array(), params = Json::array();
    for (const model::KineticsRole& role : kinetics.roles)
        roles.push(Json::object({{"name", role.name}, {"label", role.label}, {"unit", role.unit}}));
    for (const auto& [name, entry] : kinetics.params.members()) {
        Json param = Json::object({{"name", name}});
        for (const auto& [key, value] : entry.members()) param[key] = value;
        params.push(std::move(param));
    }
    Json json = Json::object({{"id", kinetics.id},
                              {"label", kinetics.label},
                              {"source", kinetics.source},
                              {"note", kinetics.note},
                              {"term", kinetics.term},
                              {"unit", kinetics.unit},
                              {"text", kinetics.text},
                              {"roles", std::move(roles)},
                              {"params", std::move(params)}});
    if (!withCurve) return json;
    const model::KineticsCurve curve = model::kineticsCurve(kinetics, 41);
    Json x = Json::array(), y = Json::array();
    for (const double value : curve.x) x.push(value);
    for (const double value : curve.y) y.push(value);
    json["curve"] = Json::object({{"over", kinetics.over},
                                  {"over_unit", curve.acrossUnit},
                                  {"over_values", std::move(x)},
                                  {"values", std::move(y)}});
    return json;
}

const Kinetics* kineticsNamed(const std::string& id)
{
    if (const Kinetics* kinetics = model::kineticsOf(id)) return kinetics;
    std::vector<std::string> ids;
    for (const Kinetics& kinetics : model::kineticsLibrary()) ids.push_back(kinetics.id);
    const std::string near = base::nearest(id, ids);
    printError({base::Code::Input, id,
                near.empty() ? say("There are no kinetics of this name. “titer-cli kinetics list” lists them.")
                             : say("There are no kinetics of this name. Did you mean “{1}”?", near)});
    return nullptr;
}

int listKinetics(const Arguments& arguments)
{
    Json all = Json::array();
    Table table;
    for (const Kinetics& kinetics : model::kineticsLibrary()) {
        all.push(kineticsJson(kinetics, false));
        table.add({kinetics.id, kinetics.term + " = " + kinetics.text, kinetics.source});
    }
    arguments.json() ? printJson(all) : print(table.text());
    return exitDone;
}

int showKinetics(const Arguments& arguments)
{
    const Kinetics* kinetics = kineticsNamed(arguments.positional(0));
    if (!kinetics) return exitError;
    if (arguments.json()) {
        printJson(kineticsJson(*kinetics, true));
        return exitDone;
    }
    Table table;
    for (const model::KineticsRole& role : kinetics->roles)
        table.add({"  " + role.name, role.label, "[" + role.unit + "]", ""});
    for (const auto& [name, entry] : kinetics->params.members()) {
        const std::vector<Json>& range = entry.find("range")->items();
        table.add({"  " + name, entry.find("label")->string(), entry.find("value")->string(),
                   range.front().string() + " to " + range.back().string()});
    }
    print(kinetics->label + " (" + kinetics->id + ")\n" + wrapped(kinetics->note) + "\n" + kinetics->term + " = " +
          kinetics->text + "   [" + kinetics->unit + "]\n\n" + table.text() + "\nSource: " + kinetics->source + "\n");
    return exitDone;
}

// "S=glucose" changes one of these.
base::Done nameAs(std::vector<app::KineticsPlace::Name>& names, const std::string& setting)
{
    const std::size_t equals = setting.find('=');
    const auto found = std::ranges::find(names, setting.substr(0, equals), &app::KineticsPlace::Name::first);
    if (equals == std::string::npos || found == names.end()) {
        std::vector<std::string> known;
        for (const app::KineticsPlace::Name& name : names) known.push_back(name.first);
        return base::inputError(say("“{1}” names nothing of these kinetics; say NAME=NAME IN THE LAW, with {2}.",
                                    setting, model::listed(known)));
    }
    found->second = setting.substr(equals + 1);
    return base::done();
}

int failed(const Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

int insertInto(const Arguments& arguments)
{
    const std::string path = arguments.positional(0), unit = arguments.positional(1),
                      to = arguments.value("--output").value_or("-");
    const Kinetics* kinetics = kineticsNamed(arguments.positional(2));
    if (!kinetics) return exitError;
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet before = readFlowsheet(path, errors, notices);
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    const std::string record = app::equationRecordOf(before, unit);
    if (!record.ends_with("/kinetics"))
        return failed(
            {base::Code::Input, "units/" + unit,
             say("This unit has no rate law of its own. “titer-cli laws --as-equations LAW” prints a built-in "
                 "one as equations.")},
            path);
    app::KineticsPlace place = app::guessedPlace(before, record, *kinetics);
    place.term = arguments.value("--term").value_or(place.term);
    for (const std::string& setting : arguments.values("--role"))
        if (const base::Done done = nameAs(place.roles, setting); !done) return failed(done.error(), "--role");
    for (const std::string& setting : arguments.values("--name"))
        if (const base::Done done = nameAs(place.params, setting); !done) return failed(done.error(), "--name");
    const app::Edited after = app::insertKinetics(before, record, *kinetics, place);
    if (!after) return failed(after.error(), path);
    if (const base::Done written = writeOutput(arguments, to, model::writePlant(*after)); !written)
        return failed(written.error(), to);
    if (to == "-") return exitDone;
    if (arguments.json()) {
        const auto named = [](const std::vector<app::KineticsPlace::Name>& names) {
            Json json = Json::object();
            for (const auto& [own, inLaw] : names) json[own] = inLaw;
            return json;
        };
        printJson(Json::object(
            {{"file", to}, {"term", place.term}, {"roles", named(place.roles)}, {"params", named(place.params)}}));
        return exitDone;
    }
    Table table;
    table.add({"  " + place.term, kinetics->label});
    for (const auto* names : {&place.roles, &place.params})
        for (const auto& [own, inLaw] : *names) table.add({"  " + own, inLaw});
    print(table.text() + "Wrote " + to + "\n");
    return exitDone;
}

constexpr Positional showPositionals[] = {{.name = "ID", .help = "its name, as “kinetics list” has it"}};
constexpr Positional insertPositionals[] = {{.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"},
                                            {.name = "UNIT", .help = "a vessel with a rate law of its own"},
                                            {.name = "ID", .help = "its name, as “kinetics list” has it"}};
constexpr Option insertOptions[] = {
    {.name = "--term", .value = "NAME", .help = "the term of the law that it becomes; one that is there is replaced"},
    {.name = "--role",
     .value = "NAME=SPECIES",
     .help = "what a concentration or rate of it is in the law",
     .many = true},
    {.name = "--name", .value = "NAME=PARAMETER", .help = "what a parameter of it is called in the law", .many = true},
    {.name = "--output",
     .value = "FILE.plant.json",
     .help = "the plant file to write; default: standard output",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command kineticsList{.name = "kinetics list",
                           .summary = "List the library of kinetics with expression and source",
                           .example = "titer-cli kinetics list",
                           .run = listKinetics};

const Command kineticsShow{.name = "kinetics show",
                           .summary = "Describe kinetics: expression, names, usual values with their range, source",
                           .positionals = showPositionals,
                           .about = "--json prints the curve over its variable as well.",
                           .example = "titer-cli kinetics show haldane_andrews",
                           .run = showKinetics};

const Command kineticsInsert{
    .name = "kinetics insert",
    .summary = "Put kinetics into the rate law of a vessel's own equations",
    .positionals = insertPositionals,
    .options = insertOptions,
    .about = "Names are guessed: species by their name and component, the specific growth rate by the law's output, a "
             "parameter of the same name\nand unit serves again and keeps its value. A species that is missing is "
             "added with a rate of 0.",
    .example = "titer-cli kinetics insert ferment.plant.json vessel haldane_andrews -o inhibited.plant.json",
    .run = insertInto};

namespace {

constexpr const Command* kineticsParts[] = {&kineticsList, &kineticsShow, &kineticsInsert};

} // namespace

const Command kineticsCommands{.name = "kinetics",
                               .summary = "Monod, Haldane, Luedeking-Piret and others, for a rate law of one's own",
                               .about = "Each has its --help.",
                               .example =
                                   "  titer-cli kinetics list\n  titer-cli kinetics insert ferment.plant.json vessel "
                                   "haldane_andrews -o inhibited.plant.json",
                               .parts = kineticsParts};

} // namespace titer::cli
