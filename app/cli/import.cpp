// titer-cli import: a plant file becomes a project.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/project_output.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

int importFile(const Arguments& arguments)
{
    const std::string from = arguments.positional(0);
    const std::string to = arguments.value("--output").value_or(arguments.positional(1));
    if (to.empty()) return usageError(arguments.command(), "FILE.titer is missing");
    if (arguments.has("--output") && !arguments.positional(1).empty())
        return usageError(arguments.command(), "the project is named twice");
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(from, errors, notices);
    printNotices(notices, from);
    if (!errors.empty()) {
        printErrors(errors, from);
        return exitError;
    }
    // A plant that is not finished is worth keeping: what it lacks is said, no more.
    base::Errors unfinished;
    const model::Plant plant = model::check(flowsheet, solve::catalogue(), unfinished);
    for (const base::Error& error : unfinished) printNotices({{error.where, error.what}}, from);
    printNotices(plant.notices, from);
    return writeProject(arguments, to, model::writePlant(flowsheet));
}

constexpr Positional importPositionals[] = {
    {.name = "FILE.plant.json", .help = "plant file to read"},
    {.name = "FILE.titer", .help = "project to create", .required = false, .output = true}};
constexpr Option importOptions[] = {
    {.name = "--output",
     .value = "FILE.titer",
     .help = "the project, named by an option",
     .brief = "-o",
     .output = true},
    {.name = "--replace", .help = "replace an existing project"},
};

} // namespace

const Command importPlant{.name = "import",
                          .summary = "Create a project from a plant file",
                          .positionals = importPositionals,
                          .options = importOptions,
                          .about = "Nothing of the plant is lost: export gives it back. A plant that cannot run yet is "
                                   "imported too, with notices.",
                          .example = "titer-cli import seed.plant.json seed.titer",
                          .run = importFile};

} // namespace titer::cli
