// titer-cli import: a plant file, or a published model, becomes a project or a plant file.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/project_output.h"
#include "core/exchange/sbml.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

// What a file holds, by its own format: SBML, a plant file or a project.
model::Flowsheet readAny(const std::string& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readText(path, "a plant file or an SBML model");
    if (text && exchange::isSbml(*text)) return exchange::readSbml(*text, errors, notices).plant;
    return readFlowsheet(path, errors, notices);
}

int importFile(const Arguments& arguments)
{
    const std::string from = arguments.positional(0);
    const std::string to = arguments.value("--output").value_or(arguments.positional(1));
    if (to.empty()) return usageError(arguments.command(), "FILE.titer is missing");
    if (arguments.has("--output") && !arguments.positional(1).empty())
        return usageError(arguments.command(), "the project is named twice");
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readAny(from, errors, notices);
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
    {.name = "FILE", .help = "plant file, or SBML model of level 2 or 3, to read"},
    {.name = "FILE.titer", .help = "project to create", .required = false, .output = true}};
constexpr Option importOptions[] = {
    {.name = "--output",
     .value = "FILE.titer",
     .help = "the project, or a plant file (.plant.json), named by an option",
     .brief = "-o",
     .output = true},
    {.name = "--replace", .help = "replace an existing project"},
};

} // namespace

const Command importPlant{.name = "import",
                          .summary = "Create a project from a plant file or an SBML model",
                          .positionals = importPositionals,
                          .options = importOptions,
                          .about = "Nothing of the plant is lost: export gives it back. A plant that cannot run yet is "
                                   "imported too, with notices. An SBML model becomes one unit of type equations, "
                                   "named “model”, whose states and parameters have the ids of the file.",
                          .example = "titer-cli import seed.plant.json seed.titer",
                          .run = importFile};

} // namespace titer::cli
