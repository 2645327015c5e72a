// Definitions of alarms: changed in the project, with an entry in its audit trail, then reported to its recorder.
#include "app/cli/common/console.h"
#include "app/cli/live/alarms.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/alarm_edits.h"
#include "app/live/alarms/alarm_table.h"
#include "core/base/text.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace titer::cli {

namespace {

using alarm::Definition;
using base::Code;
using base::Errors;
using base::Json;
using base::Result;
using base::say;
using store::Item;

// The definition of `before` (JSON) with what the options say.
std::string changed(const Arguments& arguments, const std::string& before, Errors& errors)
{
    Json json = before.empty() ? Json::object() : base::readJson(alarm::presentText(before), errors);
    for (const std::string& key : arguments.values("--unset")) json.erase(std::string(alarm::presentKey(key)));
    for (const std::string& text : arguments.values("--set")) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos || at == 0)
            errors.push_back({Code::Input, "--set", say("It wants KEY=VALUE, such as limit=30, not “{1}”.", text)});
        else
            json[std::string(alarm::presentKey(text.substr(0, at)))] =
                app::alarmValue(text.substr(0, at), text.substr(at + 1));
    }
    return json.write(false);
}

// Titer's own stand in no project until they are changed.
std::string ownText(store::ProjectFile& project, const std::string& id)
{
    const auto sources = project.sources();
    if (!sources) return {};
    for (const Definition& own : app::ownDefinitions(*sources))
        if (own.id == id) return alarm::definitionJson(own).write(false);
    return {};
}

// The definition of an alarm as the project or Titer has it (JSON).
Result<std::string> textOf(store::ProjectFile& project, const std::string& id)
{
    const Result<std::vector<Item>> items = project.items(store::ItemKind::Alarm);
    if (!items) return items.error();
    const auto item = std::ranges::find(*items, id, &Item::id);
    return item != items->end() ? item->text : ownText(project, id);
}

// Changes the project; the alarm as it is now, without an id where it was removed.
Result<Definition> apply(const Arguments& arguments, store::ProjectFile& project, Errors& errors)
{
    const std::string act = arguments.positional(1), id = arguments.positional(2);
    const std::string reason = arguments.value("--reason").value_or("");
    const Result<std::string> before = act == "change" ? textOf(project, id) : std::string();
    if (!before) return before.error();
    // What is not there cannot be changed either, and the removal says so.
    if (act == "remove" || (act == "change" && before->empty())) {
        const base::Done removed = app::removeAlarm(project, id, reason);
        return removed ? Result<Definition>(Definition()) : removed.error();
    }
    const std::string text = changed(arguments, *before, errors);
    if (!errors.empty()) return errors.front();
    Result<Definition> read = alarm::readDefinition(id, text);
    if (!read) return read;
    errors = alarm::check(*read);
    if (!errors.empty()) return errors.front();
    const Result<std::string> kept = app::keepAlarm(project, *read, reason);
    if (!kept) return kept.error();
    read->id = *kept;
    return read;
}

} // namespace

int editAlarms(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), reason = arguments.value("--reason").value_or("");
    Errors errors;
    Definition edited;
    {
        Result<store::ProjectFile> project = store::ProjectFile::open(file);
        Result<Definition> done = project ? apply(arguments, *project, errors) : project.error();
        if (done)
            edited = std::move(*done);
        else if (errors.empty())
            errors.push_back(done.error());
    }
    if (!errors.empty()) {
        printErrors(errors, file);
        return exitError;
    }
    // It is saved; a recorder that does not take it says so.
    if (const base::Done reported = reloadAlarms(file, reason); !reported)
        printNotices({{reported.error().where, reported.error().what}}, file);
    if (arguments.json()) {
        Json json = Json::object();
        json["id"] = edited.id.empty() ? arguments.positional(2) : edited.id;
        if (!edited.id.empty()) json["definition"] = alarm::definitionJson(edited);
        printJson(json);
    } else if (arguments.positional(1) == "add") {
        print(edited.id + "\n");
    }
    return exitDone;
}

} // namespace titer::cli
