// titer-cli connectors: which sources there are, and whether one can be reached.
#include "app/live/connectors.h"
#include "app/cli/common/core_application.h"
#include "app/plugins/plugin_host.h"
#include "app/plugins/plugin_list.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/live/access/secrets.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

namespace {

using app::FoundPlugin;
using connect::Finding;

const char* kindWord(connect::SettingSpec::Kind kind)
{
    using Kind = connect::SettingSpec::Kind;
    switch (kind) {
    case Kind::Text:
        return "text";
    case Kind::Quantity:
        return "quantity";
    case Kind::Choice:
        return "choice";
    case Kind::File:
        return "file";
    case Kind::Secret:
        return "secret";
    case Kind::Table:
        break;
    }
    return "table";
}

base::Json settingsJson(std::span<const connect::SettingSpec> specs)
{
    base::Json list = base::Json::array();
    for (const connect::SettingSpec& spec : specs) {
        base::Json json = base::Json::object();
        json["id"] = spec.key;
        json["label"] = spec.label;
        json["kind"] = kindWord(spec.kind);
        json["default"] = spec.defaultValue;
        addFormerly(json, "default", "preset");
        json["required"] = spec.required;
        json["many"] = spec.many;
        json["help"] = spec.help;
        if (spec.kind == connect::SettingSpec::Kind::Quantity) {
            json["unit"] = spec.unit;
            json["min"] = spec.min; // infinity is written as null
            json["max"] = spec.max;
        }
        if (spec.kind == connect::SettingSpec::Kind::Choice) {
            json["choices"] = base::Json::array();
            for (const char* choice : spec.choices) json["choices"].push(choice);
        }
        if (spec.kind == connect::SettingSpec::Kind::Table) json["columns"] = settingsJson(spec.columns);
        list.push(std::move(json));
    }
    return list;
}

base::Json pluginJson(app::PluginHost& host, const FoundPlugin& plugin)
{
    base::Json json = base::Json::object();
    json["id"] = plugin.id;
    json["label"] = plugin.label;
    json["version"] = plugin.version;
    json["licence"] = plugin.licence;
    json["path"] = plugin.path;
    const bool refused = plugin.state == FoundPlugin::State::Refused;
    json["state"] = refused ? "refused" : "available";
    if (refused) json["reason"] = plugin.reason.text();
    json["capabilities"] = base::Json::array();
    for (const std::string& capability : plugin.capabilities) json["capabilities"].push(capability);
    if (refused) return json;
    if (const auto info = host.info(plugin.id)) {
        json["browse_setting"] = (*info)->browseSetting;
        json["settings"] = settingsJson((*info)->settings);
    }
    return json;
}

constexpr const char* notBuilt = "not built, library missing";

base::Json notBuiltJson(const app::NotBuilt& plugin)
{
    base::Json json = base::Json::object();
    json["id"] = plugin.id;
    json["label"] = plugin.label;
    json["state"] = "not built";
    json["reason"] = std::string(notBuilt) + " (" + plugin.library + ")";
    return json;
}

int list(const Arguments& arguments, app::PluginHost& host)
{
    const std::vector<FoundPlugin> found = host.found();
    if (arguments.json()) {
        base::Json json = base::Json::array();
        for (const FoundPlugin& plugin : found) json.push(pluginJson(host, plugin));
        for (const app::NotBuilt& plugin : host.notBuilt()) json.push(notBuiltJson(plugin));
        printJson(json);
        return exitDone;
    }
    Table table;
    for (const FoundPlugin& plugin : found) {
        const bool refused = plugin.state == FoundPlugin::State::Refused;
        table.add(
            {plugin.id, plugin.label, plugin.version, refused ? "refused: " + plugin.reason.text() : "available"});
    }
    print(table.empty() ? "no connectors\n" : table.text());
    for (const app::NotBuilt& plugin : host.notBuilt())
        print(plugin.id + ": " + notBuilt + " (" + plugin.library + ")\n");
    return exitDone;
}

const char* word(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Good:
        return "good";
    case Finding::Kind::Notice:
        return "notice";
    case Finding::Kind::Fault:
        break;
    }
    return "fault";
}

int test(const Arguments& arguments, app::PluginHost& host, const std::string& id, const connect::Settings& settings)
{
    const auto connector = host.create(id);
    if (!connector) {
        printError(connector.error(), id);
        return exitError;
    }
    base::Errors errors = app::checkSecrets((*connector)->info().settings, settings);
    const auto resolved = app::resolve(settings, (*connector)->info().settings);
    if (!resolved) errors.push_back(resolved.error());
    if (!errors.empty()) {
        printErrors(errors, id);
        return exitError;
    }
    LongWork work(id);
    const std::vector<Finding> findings = (*connector)->test(*resolved, {work.progress(), work.token()});
    work.clear();
    base::Json json = base::Json::array();
    bool good = true;
    for (const Finding& finding : findings) {
        if (finding.kind == Finding::Kind::Fault) {
            good = false;
            printError({base::Code::Device, finding.where, finding.what}, id);
        } else if (!arguments.json()) {
            print(std::string(word(finding.kind)) + ": " + finding.what.text() + "\n");
        }
        base::Json item = base::Json::object();
        item["kind"] = word(finding.kind);
        item["where"] = finding.where;
        item["what"] = finding.what.text();
        json.push(std::move(item));
    }
    if (arguments.json()) printJson(json);
    return good ? exitDone : exitError;
}

base::Json nodeJson(const connect::BrowseNode& node)
{
    base::Json json = base::Json::object();
    json["node"] = node.id;
    json["label"] = node.label;
    json["branch"] = node.branch;
    json["setting"] = node.setting ? base::Json(*node.setting) : base::Json();
    json["unit"] = node.tag.unit;
    json["detail"] = node.detail;
    return json;
}

// What lies beneath a node; of tags what to add to the settings in order to read them.
int browse(const Arguments& arguments, app::PluginHost& host, const std::string& id, const connect::Settings& settings)
{
    const auto connector = host.create(id);
    if (!connector) {
        printError(connector.error(), id);
        return exitError;
    }
    const connect::ConnectorInfo& info = (*connector)->info();
    base::Errors errors = app::checkSecrets(info.settings, settings);
    const auto resolved = app::resolve(settings, info.settings);
    if (!resolved) errors.push_back(resolved.error());
    LongWork work(id);
    const auto nodes = errors.empty()
                           ? (*connector)->browse(*resolved, arguments.positional(2), {work.progress(), work.token()})
                           : base::Result<std::vector<connect::BrowseNode>>(errors.front());
    work.clear();
    (*connector)->stop();
    if (!nodes) {
        printErrors(errors.empty() ? base::Errors{nodes.error()} : errors, id);
        return exitError;
    }
    base::Json json = base::Json::array();
    Table table;
    for (const connect::BrowseNode& node : *nodes) {
        json.push(nodeJson(node));
        table.add({node.id, node.branch ? "branch" : "tag", node.label, node.tag.unit, node.detail,
                   node.setting ? std::string(info.browseSetting) + "=" + *node.setting : std::string()});
    }
    if (arguments.json())
        printJson(json);
    else
        print(table.empty() ? "this node is empty\n" : table.text());
    return exitDone;
}

int addOrRemove(const Arguments& arguments, bool adds, const std::string& word)
{
    base::Json json = base::Json::object();
    if (!adds) {
        const base::Done removed = app::removePlugin(word);
        if (!removed) {
            printError(removed.error(), word);
            return exitError;
        }
    } else {
        const auto added = app::addPlugin(word);
        if (!added) {
            printError(added.error(), word);
            return exitError;
        }
        json["id"] = added->id;
        json["path"] = added->path;
        json["sha256"] = added->sha256;
        if (!arguments.json()) print(added->id + " lies in " + added->path + "\nSHA-256 " + added->sha256 + "\n");
    }
    if (arguments.json()) printJson(json);
    return exitDone;
}

int runConnectors(const Arguments& arguments)
{
    const std::string act = arguments.positional(0), id = arguments.positional(1);
    connect::Settings settings;
    for (const std::string& text : arguments.values("--set")) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos || at == 0)
            return usageError(arguments.command(), "--set wants KEY=VALUE, such as file=run.csv, not “" + text + "”");
        settings.add(text.substr(0, at), text.substr(at + 1));
    }
    const bool reaches = act == "test" || act == "browse";
    if (act != "list" && !reaches && act != "add" && act != "remove")
        return usageError(arguments.command(), "say list, test, browse, add or remove, not “" + act + "”");
    if (act == "add" && id.empty()) return usageError(arguments.command(), "add wants the FILE of a plugin");
    if (act != "list" && id.empty()) return usageError(arguments.command(), act + " wants the ID of a connector");
    if (act == "list" && !id.empty()) return usageError(arguments.command(), "list takes no arguments");
    if (act != "browse" && !arguments.positional(2).empty())
        return usageError(arguments.command(), "“" + arguments.positional(2) + "” is one too many");
    if (!reaches && !settings.entries().empty()) return usageError(arguments.command(), act + " takes no --set");
    const CoreApplication application;
    if (act == "add" || act == "remove") return addOrRemove(arguments, act == "add", id);
    app::PluginHost host;
    app::addBuiltInConnectors(host);
    if (act == "list") return list(arguments, host);
    return act == "test" ? test(arguments, host, id, settings) : browse(arguments, host, id, settings);
}

constexpr Positional connectorsPositionals[] = {
    {.name = "ACT", .help = "list, test to try a source, browse to look through it, add or remove a plugin"},
    {.name = "ID",
     .help = "of the connector to test, browse or remove; the FILE of a plugin to add",
     .required = false},
    {.name = "NODE", .help = "browse: the contents of this node; without it the top level", .required = false}};
constexpr Option connectorsOptions[] = {{.name = "--set",
                                         .value = "KEY=VALUE",
                                         .help = "a setting of the connector; connectors list --json lists them",
                                         .many = true}};

} // namespace

const Command connectors{.name = "connectors",
                         .summary = "List the connectors, test or browse one, or add a plugin",
                         .positionals = connectorsPositionals,
                         .options = connectorsOptions,
                         .about =
                             "A plugin that cannot be used is listed with the reason. test leaves with exit status 1 "
                             "where the source cannot be\nread. browse lists the contents of a node, and for each tag "
                             "the setting that reads it. A plugin that did not come\nwith Titer is loaded only after "
                             "it was added: it is copied, and that copy is identified by its SHA-256.",
                         .example = "titer-cli connectors test replay --set file=run.csv --set time=\"Clock=min\"",
                         .run = runConnectors};

} // namespace titer::cli
