// Definitions of alarms as a table: all of a project out, and those of a table in.
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/live/alarms.h"
#include "app/live/alarms/alarm_edits.h"
#include "app/live/alarms/alarm_table.h"
#include "core/store/project_file.h"

#include <algorithm>
#include <filesystem>

namespace titer::cli {

namespace {

using alarm::Definition;
using base::Code;
using base::Error;
using base::Errors;
using base::Result;
using base::say;

// Those of the project and Titer's own.
Result<std::vector<Definition>> allDefinitions(store::ProjectFile& project)
{
    const auto items = project.items(store::ItemKind::Alarm);
    const auto sources = project.sources();
    if (!items || !sources) return !items ? items.error() : sources.error();
    std::vector<Definition> all;
    for (app::DefinedAlarm& defined : app::definedAlarms(*items, *sources))
        all.push_back(std::move(defined.definition));
    return all;
}

struct TakenTable {
    std::vector<std::string> added, changed;
    std::size_t same = 0;
};

// What differs from what is there; an id that is not there is an error.
std::vector<Definition> differing(const std::vector<Definition>& table, const std::vector<Definition>& there,
                                  TakenTable& taken, Errors& errors)
{
    std::vector<Definition> list;
    for (const Definition& one : table) {
        const auto known = std::ranges::find(there, one.id, &Definition::id);
        if (!one.id.empty() && known == there.end())
            errors.push_back({Code::Input, "alarms/" + one.id,
                              say("The project has no alarm of this id. Leave the id empty to add the alarm.")});
        else if (std::ranges::count(table, one.id, &Definition::id) > 1 && !one.id.empty())
            errors.push_back({Code::Input, "alarms/" + one.id, say("This id occurs twice in the table.")});
        else if (known != there.end() && *known == one)
            ++taken.same;
        else
            list.push_back(one);
    }
    return list;
}

Result<TakenTable> takeTable(const std::string& file, const std::vector<Definition>& table, const std::string& reason,
                             Errors& errors)
{
    TakenTable taken;
    Result<store::ProjectFile> project = store::ProjectFile::open(file);
    if (!project) return project.error();
    const Result<std::vector<Definition>> there = allDefinitions(*project);
    if (!there) return there.error();
    const std::vector<Definition> list = differing(table, *there, taken, errors);
    if (!errors.empty()) return errors.front();
    if (list.empty()) return taken;
    const Result<std::vector<std::string>> ids = app::keepAlarms(*project, list, reason);
    if (!ids) return ids.error();
    for (std::size_t i = 0; i < list.size(); ++i)
        (list[i].id.empty() ? taken.added : taken.changed).push_back((*ids)[i]);
    return taken;
}

base::Json jsonOf(const std::vector<std::string>& ids)
{
    base::Json json = base::Json::array();
    for (const std::string& id : ids) json.push(id);
    return json;
}

} // namespace

int exportAlarms(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), to = arguments.value("--output").value_or("-");
    Result<store::ProjectFile> project = store::ProjectFile::open(file, store::Access::Read);
    const Result<std::vector<Definition>> all = project ? allDefinitions(*project) : project.error();
    const base::Done written = all ? writeOutput(arguments, to, app::alarmTable(*all)) : base::Done(all.error());
    if (written) return exitDone;
    printError(written.error(), all ? to : file);
    return exitError;
}

int importAlarms(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), from = arguments.positional(2);
    const std::string reason = arguments.value("--reason").value_or("");
    Errors errors;
    base::Notices notices;
    const Result<std::string> text = readText(from, "a table of alarms");
    if (!text) errors.push_back(text.error());
    std::vector<Definition> table;
    if (text) table = app::readAlarmTable(*text, std::filesystem::path(from).filename().string(), errors, notices);
    printNotices(notices, from);
    const Result<TakenTable> taken = errors.empty() ? takeTable(file, table, reason, errors) : errors.front();
    if (!taken && errors.empty()) errors.push_back(taken.error());
    if (!errors.empty()) {
        printErrors(errors, from);
        return exitError;
    }
    if (const base::Done reported = reloadAlarms(file, reason); !reported)
        printNotices({{reported.error().where, reported.error().what}}, file);
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["added"] = jsonOf(taken->added);
        json["changed"] = jsonOf(taken->changed);
        json["unchanged"] = std::int64_t(taken->same);
        printJson(json);
    } else {
        print(std::to_string(taken->added.size()) + " added, " + std::to_string(taken->changed.size()) + " changed, " +
              std::to_string(taken->same) + " as they were\n");
    }
    return exitDone;
}

} // namespace titer::cli
