// titer-cli historian zone: the zone of dates that state none, for all files of a project.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/historian/history_window.h"
#include "core/base/zone.h"

namespace titer::cli {

namespace {

base::Result<std::string> setOrRead(const std::string& project, const std::string& name)
{
    if (name.empty()) return projectZone(project);
    if (const base::Result<base::Zone> zone = base::Zone::named(name); !zone)
        return base::Error{base::Code::Input, "ZONE", zone.error().what};
    if (const base::Done kept = keepProjectZone(project, name); !kept) return kept.error();
    return name;
}

int runZone(const Arguments& arguments)
{
    const std::string project = storeProject(arguments);
    if (project.empty())
        return usageError(arguments.command(), "name the project with --store; a folder alone has no time zone");
    const base::Result<std::string> zone = setOrRead(project, arguments.positional(0));
    if (!zone) {
        printError(zone.error(), project);
        return exitError;
    }
    if (arguments.json())
        printJson(base::Json::object({{"zone", zone->empty() ? base::Json() : base::Json(*zone)}}));
    else
        print(zone->empty() ? "none; dates without a zone are those of this computer\n" : *zone + "\n");
    return exitDone;
}

constexpr Positional historianZonePositionals[] = {
    {.name = "ZONE", .help = "Europe/Berlin, UTC, +01:00; default: show the present one", .required = false}};
constexpr Option historianZoneOptions[] = {storeOption};

} // namespace

const Command historianZone{
    .name = "historian zone",
    .summary = "The time zone of dates without one, for all files of a project",
    .positionals = historianZonePositionals,
    .options = historianZoneOptions,
    .about =
        "Imports that say no --zone take it, and so do watched folders that are set up from then on. The first zone "
        "that an\n"
        "import into a project states becomes that of the project, where it has none.",
    .example = "titer-cli historian zone Europe/Berlin --store plant.titer",
    .run = runZone};

} // namespace titer::cli
