// titer-cli export: the plant of a project becomes a plant file.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "core/model/library/law_source.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

int exportFile(const Arguments& arguments)
{
    const std::string from = arguments.positional(0);
    std::string to = arguments.value("--output").value_or(arguments.positional(1));
    if (arguments.has("--output") && !arguments.positional(1).empty())
        return usageError(arguments.command(), "the plant file is named twice");
    if (to.empty()) to = "-";
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(from, errors, notices);
    printNotices(notices, from);
    if (!errors.empty()) {
        printErrors(errors, from);
        return exitError;
    }
    if (const base::Done written =
            writeOutput(arguments, to, model::writePlant(model::withLawSources(flowsheet, solve::catalogue())));
        !written) {
        printError(written.error(), to);
        return exitError;
    }
    if (to == "-") return exitDone;
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["file"] = to;
        printJson(json);
    } else {
        print("Wrote " + to + "\n");
    }
    return exitDone;
}

constexpr Positional exportPositionals[] = {{.name = "FILE.titer", .help = "project to read"},
                                            {.name = "FILE.plant.json",
                                             .help = "plant file to write; default: standard output",
                                             .required = false,
                                             .output = true}};
constexpr Option exportOptions[] = {
    {.name = "--output",
     .value = "FILE.plant.json",
     .help = "the plant file, named by an option",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command exportPlant{.name = "export",
                          .summary = "Write the plant of a project as a plant file",
                          .positionals = exportPositionals,
                          .options = exportOptions,
                          .about = "Importing an export gives the same plant. An existing plant file is replaced.",
                          .example = "titer-cli export seed.titer seed.plant.json",
                          .run = exportFile};

} // namespace titer::cli
