// titer-cli import: a plant file, a published model, or one with its data, becomes a project or a plant file.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/project_output.h"
#include "core/exchange/petab.h"
#include "core/exchange/sbml.h"
#include "core/solve/catalogue.h"

#include <filesystem>

namespace titer::cli {

namespace {

app::PlantWithFits readProblem(const Arguments& arguments, const std::string& path, const std::string& text,
                               base::Errors& errors, base::Notices& notices)
{
    const auto beside = [&](const std::string& name) {
        base::Result<std::string> read =
            readText((std::filesystem::path(path).parent_path() / name).string(), "a file");
        return read;
    };
    exchange::PetabImport import = exchange::readPetab(text, beside, errors, notices);
    const std::optional<std::string> simulated = arguments.value("--simulated");
    if (errors.empty() && simulated) {
        const base::Result<std::string> table = readText(*simulated, "a table of simulated values");
        if (table)
            exchange::readPetabSimulations(*simulated, *table, import.fit, errors, notices);
        else
            errors.push_back(table.error());
    }
    const std::string name = import.plant.name;
    return {std::move(import.plant), {{name, import.fit.write(false)}}};
}

// What a file holds, by its own format: SBML, PEtab, a plant file or a project.
app::PlantWithFits readAny(const Arguments& arguments, const std::string& path, base::Errors& errors,
                           base::Notices& notices)
{
    const base::Result<std::string> text = readText(path, "a plant file, an SBML model or a PEtab problem");
    if (text && exchange::isSbml(*text)) return {exchange::readSbml(*text, errors, notices).plant, {}};
    if (text && !isProject(*text) && exchange::isPetab(*text))
        return readProblem(arguments, path, *text, errors, notices);
    return {readFlowsheet(path, errors, notices), {}};
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
    const app::PlantWithFits imported = readAny(arguments, from, errors, notices);
    printNotices(notices, from);
    if (!errors.empty()) {
        printErrors(errors, from);
        return exitError;
    }
    // A plant that is not finished is worth keeping: what it lacks is said, no more.
    base::Errors unfinished;
    const model::Plant plant = model::check(imported.plant, solve::catalogue(), unfinished);
    for (const base::Error& error : unfinished) printNotices({{error.where, error.what}}, from);
    printNotices(plant.notices, from);
    return writeProject(arguments, to, model::writePlant(imported.plant), {}, imported.fits);
}

constexpr Positional importPositionals[] = {
    {.name = "FILE", .help = "plant file, SBML model of level 2 or 3, or PEtab problem (problem.yaml), to read"},
    {.name = "FILE.titer", .help = "project to create", .required = false, .output = true}};
constexpr Option importCommandOptions[] = {
    {.name = "--output",
     .value = "FILE.titer",
     .help = "the project, or a plant file (.plant.json), named by an option",
     .brief = "-o",
     .output = true},
    {.name = "--replace", .help = "replace an existing project"},
    {.name = "--simulated",
     .value = "FILE.tsv",
     .help = "of a PEtab problem: a table of values simulated elsewhere, with which fit --evaluate compares"},
};

} // namespace

const Command importPlant{.name = "import",
                          .summary = "Create a project from a plant file, an SBML model or a PEtab problem",
                          .positionals = importPositionals,
                          .options = importCommandOptions,
                          .about = "Nothing of the plant is lost: export gives it back. A plant that cannot run yet is "
                                   "imported too, with notices. An SBML model becomes one unit of type equations, "
                                   "named “model”, whose states and parameters have the ids of the file. A PEtab "
                                   "problem becomes such a plant and a fit with its conditions, observables and "
                                   "measurements.",
                          .example = "titer-cli import seed.plant.json seed.titer",
                          .run = importFile};

} // namespace titer::cli
