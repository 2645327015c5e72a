// titer-cli sources: the sources of live data that a project holds, and what they may reach on this computer.
#include "app/cli/common/core_application.h"
#include "app/plugins/plugin_host.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/live/source_edits.h"
#include "app/cli/live/source_secrets.h"
#include "app/cli/live/source_state.h"
#include "app/live/access/machine_commands.h"
#include "app/live/access/trust.h"
#include "app/live/connectors.h"
#include "core/base/text.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Code;
using base::say;
using connect::Source;
using store::ProjectFile;

base::Json accessJson(const std::vector<connect::AccessScope>& list)
{
    base::Json json = base::Json::array();
    for (const connect::AccessScope& accessScope : list) json.push(app::textOf(accessScope).text());
    return json;
}

base::Json permissionJson(const app::Permission& permission)
{
    base::Json json = base::Json::object();
    json["allowed"] = permission.allowed;
    json["reach"] = accessJson(permission.accessScope);
    json["added"] = accessJson(permission.added);
    json["secrets"] = base::Json::array();
    for (const std::string& name : permission.secrets) json["secrets"].push(name);
    json["errors"] = errorsJson(permission.errors);
    json["digest"] = permission.digest;
    return json;
}

void printPermission(const app::Permission& permission, const std::string& file)
{
    std::string text = permission.allowed ? "allowed on this computer:\n" : "not allowed on this computer:\n";
    for (const connect::AccessScope& accessScope : permission.accessScope) {
        const bool isNew = permission.before && std::find(permission.added.begin(), permission.added.end(),
                                                          accessScope) != permission.added.end();
        text += "  " + app::textOf(accessScope).text() + (isNew ? " (new)" : "") + "\n";
    }
    for (const app::Permission::Sending& sending : permission.sendings)
        text += "  " + app::textOf(sending).text() + "\n";
    if (permission.before && !permission.allowed) text += "  Something of this changed since it was allowed.\n";
    if (!permission.allowed) text += "Allow it with: titer-cli sources " + shellWord(file) + " allow\n";
    print(text);
}

// Programs of the sources that were confirmed on this computer and are others now: they will not be started.
base::Errors changedPrograms(const std::vector<Source>& sources)
{
    base::Errors errors;
    const auto commands = app::machineCommands();
    if (!commands) return errors; // a source that runs one says so
    for (const Source& source : sources)
        for (const app::MachineCommand& command : *commands) {
            if (command.name != source.settings.value("command")) continue;
            for (const std::string& path : app::changedFiles(command))
                errors.push_back({Code::Input, "sources/" + source.id,
                                  say("“{1}” has changed since the program “{2}” was confirmed, so the source will not "
                                      "start it. Check what changed, then confirm it again: titer-cli sources commands "
                                      "add",
                                      path, command.name)});
        }
    return errors;
}

int list(const Arguments& arguments, ProjectFile& project, app::PluginHost& plugins)
{
    const std::string file = arguments.positional(0);
    const auto sources = project.sources();
    if (!sources) {
        printError(sources.error(), file);
        return exitError;
    }
    app::Permission permission = app::permission(file, *sources, plugins);
    for (base::Error& error : changedPrograms(*sources)) permission.errors.push_back(std::move(error));
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["sources"] = base::Json::array();
        for (const Source& source : *sources) json["sources"].push(sourceJson(source));
        json["permission"] = permissionJson(permission);
        printJson(json);
        return exitDone;
    }
    if (sources->empty()) {
        print("no sources\n");
        return exitDone;
    }
    Table table;
    for (const Source& source : *sources)
        table.add({source.id, source.connector, source.enabled ? "on" : "off", source.label,
                   connect::writeRow(source.settings)});
    print(table.text());
    printErrors(permission.errors, file);
    printPermission(permission, file);
    return exitDone;
}

int allowOrForbid(const Arguments& arguments, bool allowed, app::PluginHost& plugins)
{
    const std::string file = arguments.positional(0);
    base::Result<ProjectFile> project = ProjectFile::open(file, store::Access::Read);
    const auto sources = project ? project->sources() : project.error();
    const base::Done done = !sources  ? base::Done(sources.error())
                            : allowed ? app::allow(file, *sources, plugins)
                                      : app::forbid(file);
    if (!done) {
        printError(done.error(), file);
        return exitError;
    }
    const app::Permission permission = app::permission(file, *sources, plugins);
    if (arguments.json()) {
        printJson(permissionJson(permission));
    } else {
        printErrors(permission.errors, file);
        printPermission(permission, file);
    }
    return exitDone;
}

int withProject(const Arguments& arguments, app::PluginHost& plugins)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    const bool reading = act.empty() || act == "list";
    base::Result<ProjectFile> project = ProjectFile::open(file, reading ? store::Access::Read : store::Access::Write);
    if (!project) {
        printError(project.error(), file);
        return exitError;
    }
    printNotices(project->notices(), file);
    return reading ? list(arguments, *project, plugins) : editSources(arguments, *project, plugins);
}

int runSources(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    if (!checkSourceWords(arguments)) return exitUsage;
    const CoreApplication application;
    if (file == "commands") return runMachineCommands(arguments);
    if (act == "state") return reportSourceStates(arguments);
    if (act == "secret" || act == "forget") return keepSecret(arguments, act == "secret");
    app::PluginHost plugins;
    app::addBuiltInConnectors(plugins);
    if (act == "allow" || act == "forbid") return allowOrForbid(arguments, act == "allow", plugins);
    return withProject(arguments, plugins);
}

constexpr Positional sourcesPositionals[] = {
    {.name = "FILE.titer", .help = "project, or the word commands for the programs that sources may start"},
    {.name = "ACT",
     .help =
         "list, state, add CONNECTOR, change ID, remove ID, enable ID, disable ID, allow, forbid, secret NAME, forget "
         "NAME",
     .required = false},
    {.name = "WORD", .help = "arguments of the action", .required = false, .many = true}};
constexpr Option sourcesOptions[] = {
    {.name = "--label", .value = "TEXT", .help = "display name of the source"},
    {.name = "--set",
     .value = "KEY=VALUE",
     .help = "a setting; connectors list --json lists them. What was there under the key goes",
     .many = true},
    {.name = "--unset", .value = "KEY", .help = "removes a setting", .many = true},
    {.name = "--reason", .value = "TEXT", .help = "why, for the audit trail"}};

} // namespace

const Command dataSources{
    .name = "sources",
    .summary = "List and change the sources of live data of a project",
    .positionals = sourcesPositionals,
    .options = sourcesOptions,
    .about =
        "Nothing of a project is connected to or started before it is allowed on this computer; a host, path or "
        "command that\nchanges must be allowed again. A password is read from standard input and kept by this "
        "computer: “sources FILE secret NAME”;\nthe project holds secret:NAME. The programs that sources may start: "
        "“sources commands list”, “sources commands add NAME\n-- /PATH ARGUMENTS”, “sources commands remove NAME”.",
    .example = "titer-cli sources my.titer add mqtt --label Broker --set host=broker --set password=secret:broker",
    .run = runSources};

} // namespace titer::cli
