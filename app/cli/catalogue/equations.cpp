// titer-cli equations: models written as equations, those that come with Titer and those that a project keeps.
#include "app/equations/equation_library.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Error;
using base::Result;
using base::say;
using model::EquationModel;
using store::ProjectFile;

using Models = std::vector<EquationModel>;

int fail(const Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

// Those of the project, or those that come with Titer where none is named.
Result<Models> modelsOf(const std::string& project)
{
    if (project.empty()) return model::equationModels();
    Result<ProjectFile> file = ProjectFile::open(project, store::Access::Read);
    if (!file) return file.error();
    printNotices(file->notices(), project);
    return app::readEquationLibrary(*file);
}

int listEquations(const Arguments& arguments)
{
    const std::string project = arguments.positional(1);
    const Result<Models> models = modelsOf(project);
    if (!models) return fail(models.error(), project);
    if (arguments.json()) {
        base::Json json = base::Json::array();
        for (const EquationModel& model : *models) json.push(equationModelJson(model));
        printJson(base::Json::object({{"models", std::move(json)}}));
        return exitDone;
    }
    if (models->empty()) print("no equations\n");
    Table table;
    for (const EquationModel& model : *models)
        table.add({model.id, model.kind == EquationModel::Kind::Law ? "law" : "unit", model.label, model.source});
    print(table.text());
    return exitDone;
}

Error unknownModel(const Models& models, const std::string& id)
{
    std::vector<std::string> ids;
    for (const EquationModel& model : models) ids.push_back(model.id);
    const std::string near = base::nearest(id, ids);
    return {base::Code::Input, "equations/" + id,
            near.empty() ? say("There are no equations of this id; “list” shows them.")
                         : say("There are no equations of this id; did you mean “{1}”?", near)};
}

// What a plant file takes: the `kinetics` object of a law; `params` and `initial` of a unit.
int show(const Arguments& arguments)
{
    const std::string id = arguments.positional(1), project = arguments.positional(2);
    const Result<Models> models = modelsOf(project);
    if (!models) return fail(models.error(), project);
    const EquationModel* model = model::equationModel(*models, id);
    if (!model) return fail(unknownModel(*models, id), project);
    if (model->kind == EquationModel::Kind::Law)
        printJson(model->record);
    else
        printJson(base::Json::object({{"type", "equations"}, {"params", model->record}, {"initial", model->initial}}));
    return exitDone;
}

int exportModels(const Arguments& arguments)
{
    const std::string project = arguments.positional(1), to = arguments.value("--output").value_or("-");
    const Result<Models> models = modelsOf(project);
    if (!models) return fail(models.error(), project);
    const base::Done written = writeOutput(arguments, to, writeEquationModels(*models));
    if (!written) return fail(written.error(), to);
    if (to != "-") print("Wrote " + to + "\n");
    return exitDone;
}

// Changes what the project keeps.
template <class Change> int changeLibrary(const Arguments& arguments, const std::string& project, Change change)
{
    Result<ProjectFile> file = ProjectFile::open(project);
    if (!file) return fail(file.error(), project);
    printNotices(file->notices(), project);
    const Result<Models> before = app::readEquationLibrary(*file);
    if (!before) return fail(before.error(), project);
    const Result<Models> after = change(*before);
    if (!after) return fail(after.error(), project);
    const base::Done saved = app::saveEquationLibrary(*file, *after, arguments.value("--reason").value_or(""));
    if (!saved) return fail(saved.error(), project);
    if (arguments.json()) printJson(base::Json::object());
    return exitDone;
}

int importModels(const Arguments& arguments)
{
    const std::string project = arguments.positional(1), from = arguments.positional(2);
    const Result<std::string> text = readText(from, "a file of equations");
    if (!text) return fail(text.error(), from);
    base::Errors errors;
    const Models added = model::readEquationModels(*text, errors);
    if (!errors.empty()) {
        printErrors(errors, from);
        return exitError;
    }
    return changeLibrary(arguments, project,
                         [&](const Models& before) -> Result<Models> { return app::mergedModels(before, added); });
}

int keep(const Arguments& arguments)
{
    const std::string project = arguments.positional(1), unit = arguments.positional(2), name = arguments.positional(3);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet plant = readFlowsheet(project, errors, notices);
    if (!errors.empty()) {
        printErrors(errors, project);
        return exitError;
    }
    return changeLibrary(arguments, project, [&](const Models& before) -> Result<Models> {
        const Result<EquationModel> model = app::equationsOf(plant, solve::catalogue(), unit, name);
        if (!model) return model.error();
        return app::mergedModels(before, {&*model, 1});
    });
}

int removeModel(const Arguments& arguments)
{
    const std::string project = arguments.positional(1), id = arguments.positional(2);
    return changeLibrary(arguments, project, [&](Models models) -> Result<Models> {
        if (!model::equationModel(models, id)) return unknownModel(models, id);
        std::erase_if(models, [&](const EquationModel& model) { return model.id == id; });
        return models;
    });
}

struct Act {
    const char* name;
    std::size_t min, max; // words behind it
    const char* words;
    int (*run)(const Arguments&);
};
constexpr Act acts[] = {{"list", 0, 1, "list may have a project", listEquations},
                        {"show", 1, 2, "show wants an ID, and may have a project", show},
                        {"keep", 3, 3, "keep wants a project, a UNIT and a NAME", keep},
                        {"import", 2, 2, "import wants a project and a FILE", importModels},
                        {"export", 1, 1, "export wants a project", exportModels},
                        {"remove", 2, 2, "remove wants a project and an ID", removeModel}};

int runEquations(const Arguments& arguments)
{
    const std::string word = arguments.positional(0);
    if (word.empty()) return listEquations(arguments);
    const Act* act = std::find_if(std::begin(acts), std::end(acts), [&](const Act& a) { return word == a.name; });
    if (act == std::end(acts))
        return usageError(arguments.command(), "say list, show, keep, import, export or remove, not “" + word + "”");
    const std::size_t words = arguments.positionals().size() - 1;
    if (words < act->min || words > act->max) return usageError(arguments.command(), act->words);
    return act->run(arguments);
}

constexpr Positional equationsPositionals[] = {
    {.name = "ACT",
     .help = "list [PROJECT], show ID [PROJECT], keep PROJECT UNIT NAME, import PROJECT FILE, export PROJECT, remove "
             "PROJECT ID",
     .required = false},
    {.name = "WORD", .help = "arguments of the action", .required = false, .many = true}};
constexpr Option equationsOptions[] = {
    {.name = "--output", .value = "FILE", .help = "of export; default: standard output", .brief = "-o", .output = true},
    {.name = "--reason", .value = "TEXT", .help = "why, for the audit trail"}};

} // namespace

const Command equations{
    .name = "equations",
    .summary = "List, show, keep and share models written as equations",
    .positionals = equationsPositionals,
    .options = equationsOptions,
    .about = "Without a project: those that come with Titer. A law is the kinetics of a culture, a unit is a separate "
             "unit of a plant.\nA project has its own; a file of them (titer.equations/1) is shared with others.",
    .example = "titer-cli equations show park_ramirez",
    .run = runEquations};

} // namespace titer::cli
