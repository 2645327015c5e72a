// Settings are checked by the connector's own description; secrets are never taken from the command line.
#include "app/cli/live/source_edits.h"

#include "app/cli/common/console.h"
#include "app/live/access/secrets.h"
#include "app/live/access/trust.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace titer::cli {

using base::Code;
using base::Done;
using base::Error;
using base::Errors;
using base::Result;
using base::say;
using connect::Source;

namespace {

struct SourceAct {
    std::string_view name;
    std::size_t words; // behind it
    std::string_view wants;
    bool settings = false; // takes --label, --set, --unset
};

constexpr SourceAct sourceActs[] = {{"list", 0, ""},
                                    {"state", 0, ""},
                                    {"add", 1, "a CONNECTOR", true},
                                    {"change", 1, "the ID of a source", true},
                                    {"remove", 1, "the ID of a source"},
                                    {"enable", 1, "the ID of a source"},
                                    {"disable", 1, "the ID of a source"},
                                    {"allow", 0, ""},
                                    {"forbid", 0, ""},
                                    {"secret", 1, "a NAME"},
                                    {"forget", 1, "a NAME"}};

// "KEY=VALUE" texts; a usage fault in `fault`.
connect::Settings readSets(const Arguments& arguments, std::string& fault)
{
    connect::Settings settings;
    for (const std::string& text : arguments.values("--set")) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos || at == 0)
            fault = "--set wants KEY=VALUE, such as host=10.0.0.5, not “" + text + "”";
        else
            settings.add(text.substr(0, at), text.substr(at + 1));
    }
    return settings;
}

// Who types a path means it from where he stands; the project keeps it from where it lies.
connect::Settings fromProject(const connect::Settings& typed, std::span<const connect::SettingSpec> specs,
                              const std::string& project)
{
    namespace fs = std::filesystem;
    std::error_code none;
    const fs::path folder = app::folderOf(project), here = fs::current_path(none);
    connect::Settings settings;
    for (const auto& [key, text] : typed.entries()) {
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const auto& one) { return key == one.key; });
        if (none || here == folder || spec == specs.end() || !isPath(*spec, text) || fs::path(text).is_absolute()) {
            settings.add(key, text);
            continue;
        }
        const fs::path path = (here / text).lexically_normal(), within = path.lexically_relative(folder);
        const bool inside = !within.empty() && *within.begin() != "..";
        settings.add(key, inside ? within.string() : path.string());
    }
    return settings;
}

// Keys that are set or unset lose what they had; those that are set stand where they were first.
connect::Settings changedSettings(const connect::Settings& before, const connect::Settings& set,
                                  const std::vector<std::string>& unset)
{
    connect::Settings after;
    std::set<std::string> written(unset.begin(), unset.end());
    const auto write = [&](const std::string& key) {
        for (const std::string& text : set.values(key)) after.add(key, text);
    };
    for (const auto& [key, text] : before.entries()) {
        if (!set.has(key)) {
            if (!written.contains(key)) after.add(key, text);
        } else if (written.insert(key).second) {
            write(key);
        }
    }
    for (const auto& [key, text] : set.entries())
        if (written.insert(key).second) write(key);
    return after;
}

Errors checkSource(const Source& source, app::PluginHost& plugins)
{
    const auto info = plugins.info(source.connector);
    if (!info) return {info.error()};
    // A text that is refused would stand in the error: secrets go first.
    Errors errors = app::checkSecrets((*info)->settings, source.settings);
    if (errors.empty()) errors = connect::checkSettings((*info)->settings, source.settings);
    if (errors.empty()) {
        const app::Secrets secrets;
        for (const std::string& name : app::secretNames((*info)->settings, source.settings))
            if (const auto secret = secrets.value(name); !secret)
                printNotices({{secret.error().where, secret.error().what}});
    }
    return errors;
}

Error noSource(const std::string& id, const std::vector<Source>& sources)
{
    std::vector<std::string> ids;
    for (const Source& source : sources) ids.push_back(source.id);
    return {Code::Input, "sources/" + id,
            ids.empty() ? say("The project has no sources; add one with “add CONNECTOR”.")
                        : say("The project has no source of this id; give one of {1}.", base::join(ids, ", "))};
}

bool takesZone(std::span<const connect::SettingSpec> specs)
{
    return std::any_of(specs.begin(), specs.end(),
                       [](const auto& spec) { return std::string_view(spec.key) == "zone"; });
}

// Dates without a zone are those of the project.
Result<Source> newSource(store::ProjectFile& project, app::PluginHost& plugins, const std::string& connector,
                         const std::string& label)
{
    const Result<std::string> id = project.newSourceId();
    if (!id) return id.error();
    Source source{*id, label.empty() ? connector : label, connector, {}, true};
    const auto info = plugins.info(connector);
    const Result<std::optional<std::string>> zone = project.setting(store::zoneSetting);
    if (!zone) return zone.error();
    if (info && *zone && takesZone((*info)->settings)) source.settings.set("zone", **zone);
    return source;
}

// Makes the change in the list; the place of the source in it, or of where it was.
Result<std::size_t> applyToSources(const Arguments& arguments, store::ProjectFile& project, app::PluginHost& plugins,
                                   std::vector<Source>& sources, Errors& errors)
{
    const std::string act = arguments.positional(1), word = arguments.positional(2);
    if (act == "add") {
        const Result<Source> made = newSource(project, plugins, word, arguments.value("--label").value_or(""));
        if (!made) return made.error();
        sources.push_back(*made);
    }
    const std::string id = act == "add" ? sources.back().id : word;
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.id == id; });
    if (found == sources.end()) return noSource(id, sources);
    const std::size_t place = std::size_t(found - sources.begin());
    if (act == "enable" || act == "disable") found->enabled = act == "enable";
    if (act == "add" || act == "change") {
        std::string ignored;
        found->label = arguments.value("--label").value_or(found->label);
        connect::Settings sets = readSets(arguments, ignored);
        std::vector<std::string> unset = arguments.values("--unset");
        if (const auto info = plugins.info(found->connector)) {
            const auto specs = (*info)->settings;
            sets = fromProject(connect::presentSettings(specs, sets), specs, project.path());
            found->settings = connect::presentSettings(specs, found->settings);
            for (std::string& key : unset) key = connect::presentKey(specs, key);
        }
        found->settings = changedSettings(found->settings, sets, unset);
        errors = checkSource(*found, plugins);
    }
    if (act == "remove") sources.erase(found);
    return place;
}

} // namespace

bool checkSourceWords(const Arguments& arguments)
{
    const auto wrong = [&](const std::string& what) {
        usageError(arguments.command(), what);
        return false;
    };
    const std::size_t count = arguments.positionals().size();
    if (arguments.positional(0) == "commands") return true;
    const std::string name = count < 2 ? "list" : arguments.positional(1);
    const auto act =
        std::find_if(std::begin(sourceActs), std::end(sourceActs), [&](const SourceAct& a) { return a.name == name; });
    if (act == std::end(sourceActs)) {
        std::vector<std::string> names;
        for (const SourceAct& other : sourceActs) names.emplace_back(other.name);
        return wrong("say " + base::join(names, ", ") + ", not “" + name + "”");
    }
    if (count >= 2 && count - 2 < act->words) return wrong(name + " wants " + std::string(act->wants));
    if (count >= 2 && count - 2 > act->words) return wrong("“" + arguments.positionals().back() + "” is one too many");
    for (const char* option : {"--label", "--set", "--unset"})
        if (arguments.has(option) && !act->settings) return wrong(name + " takes no " + option);
    if (name == "add" && arguments.has("--unset")) return wrong("add takes no --unset");
    std::string fault;
    (void)readSets(arguments, fault);
    return fault.empty() || wrong(fault);
}

int editSources(const Arguments& arguments, store::ProjectFile& project, app::PluginHost& plugins)
{
    const std::string file = arguments.positional(0), act = arguments.positional(1);
    Result<std::vector<Source>> sources = project.sources();
    if (!sources) {
        printError(sources.error(), file);
        return exitError;
    }
    Errors errors;
    const Result<std::size_t> place = applyToSources(arguments, project, plugins, *sources, errors);
    if (!place) errors.push_back(place.error());
    if (errors.empty()) {
        const Done saved = project.saveSources(*sources, arguments.value("--reason").value_or(""));
        if (!saved) errors.push_back(saved.error());
    }
    if (!errors.empty()) {
        printErrors(errors, file);
        return exitError;
    }
    if (act == "remove") {
        if (arguments.json()) printJson(base::Json::object());
        return exitDone;
    }
    const Source& source = sources->at(*place);
    if (arguments.json())
        printJson(sourceJson(source));
    else if (act == "add")
        print(source.id + "\n");
    return exitDone;
}

base::Json sourceJson(const Source& source)
{
    base::Json json = base::Json::object();
    json["id"] = source.id;
    json["label"] = source.label;
    json["connector"] = source.connector;
    json["settings"] = connect::settingsJson(source.settings);
    json["enabled"] = source.enabled;
    return json;
}

} // namespace titer::cli
