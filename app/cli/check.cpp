// titer-cli check: all that is wrong with a plant, at once.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "core/economics/stated.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

int checkFile(const Arguments& arguments)
{
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readEstimatedFlowsheet(path, errors, notices);
    // What could be read is checked as well, so that a fault in the file's structure does not hide others. A file that could not be
    // read at all has nothing to check.
    if (errors.empty() || !flowsheet.units.empty()) {
        const model::Plant plant = model::check(flowsheet, solve::catalogue(), errors);
        notices.insert(notices.end(), plant.notices.begin(), plant.notices.end());
        if (errors.empty()) economics::checkStated(plant, errors);
    }
    printErrors(errors, path);
    printNotices(notices, path);
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["format"] = "titer.check/1";
        json["plant"] = flowsheet.name;
        json["ok"] = errors.empty();
        json["errors"] = errorsJson(errors);
        json["notices"] = noticesJson(notices);
        printJson(json);
    } else if (errors.empty()) {
        print("ok: " + (flowsheet.name.empty() ? path : flowsheet.name) + ", " +
              std::to_string(flowsheet.units.size()) + " units, " + std::to_string(flowsheet.streams.size()) +
              " streams, " + std::to_string(flowsheet.components.size()) + " components\n");
    }
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional checkPositionals[] = {
    {.name = "FILE",
     .help = "plant file (*.plant.json) or project (*.titer); - reads a plant file from standard input"}};

} // namespace

const Command check{.name = "check",
                    .summary = "Check a plant and report every error with its path",
                    .positionals = checkPositionals,
                    .example = "titer-cli check seed.plant.json",
                    .run = checkFile};

} // namespace titer::cli
