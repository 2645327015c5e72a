// titer-cli new: a project made from an example plant.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/project_output.h"
#include "core/base/text.h"
#include "generated/examples.h"

namespace titer::cli {

namespace {

int makeProject(const Arguments& arguments)
{
    const std::string id = arguments.positional(0);
    const std::optional<std::string> path = arguments.value("--output");
    if (!path) return usageError(arguments.command(), "-o FILE.titer is missing");
    std::vector<std::string> ids;
    for (const model::Example& example : model::examples()) {
        if (example.id == id) {
            std::vector<TableBeside> tables;
            for (const model::ExampleSheet& sheet : example.sheets) tables.push_back({sheet.name, sheet.text});
            return writeProject(arguments, *path, example.text, tables);
        }
        ids.emplace_back(example.id);
    }
    const std::string meant = base::nearest(id, ids);
    printError({base::Code::Input, id,
                meant.empty() ? base::say("There is no example with this name. “titer-cli examples” lists them.")
                              : base::say("There is no example with this name. Did you mean “{1}”?", meant)});
    return exitError;
}

constexpr Positional newProjectPositionals[] = {
    {.name = "EXAMPLE", .help = "one of those that “titer-cli examples” lists"}};
constexpr Option newProjectOptions[] = {
    {.name = "--output",
     .value = "FILE",
     .help = "project to create (FILE.titer), or a plant file (FILE.plant.json)",
     .brief = "-o",
     .output = true},
    {.name = "--replace", .help = "replace an existing project, and tables"},
};

} // namespace

const Command newProject{.name = "new",
                         .summary = "Create a project from an example plant",
                         .positionals = newProjectPositionals,
                         .options = newProjectOptions,
                         .about = "Tables of data that belong to an example are written next to it.",
                         .example = "titer-cli new cho-fed-batch -o my.titer",
                         .run = makeProject};

} // namespace titer::cli
