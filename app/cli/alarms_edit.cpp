// Definitions of alarms: changed in the project, with an entry in its audit trail, then told to its recorder.
#include "app/cli/alarms.h"
#include "app/cli/console.h"
#include "app/live/alarm_defaults.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace titer::cli {

namespace {

using alarm::Definition;
using base::Code;
using base::Error;
using base::Errors;
using base::Json;
using base::Result;
using base::say;
using store::Item;

constexpr std::string_view times[] = {"onDelay", "offDelay", "timeToRespond", "longestShelving"}; // [s]
constexpr std::string_view numbers[] = {"limit", "deadband"};
constexpr std::string_view switches[] = {"latch", "enabled"};

// What the text of --set stands for under its key.
Json valueOf(std::string_view key, const std::string& text)
{
    if (std::ranges::find(switches, key) != std::end(switches)) {
        if (text == "true" || text == "yes" || text == "on") return Json(true);
        if (text == "false" || text == "no" || text == "off") return Json(false);
    }
    if (std::ranges::find(times, key) != std::end(times))
        if (const Result<double> time = base::readQuantity(text, "s", "s")) return Json(*time);
    if (std::ranges::find(numbers, key) != std::end(numbers))
        if (const std::optional<double> number = base::readNumber(text)) return Json(*number);
    return Json(text);
}

// The definition of `before` (JSON) with what the options say.
std::string changed(const Arguments& arguments, const std::string& before, Errors& errors)
{
    Json json = before.empty() ? Json::object() : base::readJson(before, errors);
    for (const std::string& key : arguments.values("--unset")) json.erase(key);
    for (const std::string& text : arguments.values("--set")) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos || at == 0)
            errors.push_back({Code::Input, "--set", say("It wants KEY=VALUE, such as limit=30, not “{1}”.", text)});
        else
            json[text.substr(0, at)] = valueOf(text.substr(0, at), text.substr(at + 1));
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

Error noAlarm(const std::string& id, const std::vector<Item>& items)
{
    std::vector<std::string> ids;
    for (const Item& item : items) ids.push_back(item.id);
    return {Code::Input, "alarms/" + id,
            ids.empty() ? say("The project has no alarms of its own.")
                        : say("The project has no alarm of this id; it has {1}.", base::join(ids, ", "))};
}

// Changes the list; the id of the alarm.
Result<std::string> apply(const Arguments& arguments, store::ProjectFile& project, std::vector<Item>& items,
                          Errors& errors)
{
    const std::string act = arguments.positional(1);
    std::string id = arguments.positional(2);
    if (act == "add") {
        const Result<std::string> fresh = project.newItemId(store::ItemKind::Alarm);
        if (!fresh) return fresh;
        id = *fresh;
        items.push_back({id, {}});
    }
    auto item = std::ranges::find(items, id, &Item::id);
    if (item == items.end() && act == "change") {
        const std::string own = ownText(project, id);
        if (!own.empty()) item = items.insert(items.end(), {id, own});
    }
    if (item == items.end()) return noAlarm(id, items);
    if (act == "remove") {
        items.erase(item);
        return id;
    }
    item->text = changed(arguments, item->text, errors);
    if (!errors.empty()) return id;
    const Result<Definition> read = alarm::readDefinition(id, item->text);
    errors = read ? alarm::check(*read) : Errors{read.error()};
    if (read) item->text = alarm::definitionJson(*read).write(false);
    return id;
}

} // namespace

int editAlarms(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), reason = arguments.value("--reason").value_or("");
    Errors errors;
    std::string id, text;
    {
        Result<store::ProjectFile> project = store::ProjectFile::open(file);
        Result<std::vector<Item>> items = project ? project->items(store::ItemKind::Alarm) : project.error();
        const Result<std::string> edited = items ? apply(arguments, *project, *items, errors) : items.error();
        if (!edited) errors.push_back(edited.error());
        if (errors.empty())
            if (const base::Done saved = project->saveItems(store::ItemKind::Alarm, *items, reason); !saved)
                errors.push_back(saved.error());
        if (errors.empty()) {
            id = *edited;
            const auto item = std::ranges::find(*items, id, &Item::id);
            if (item != items->end()) text = item->text;
        }
    }
    if (!errors.empty()) {
        printErrors(errors, file);
        return exitFault;
    }
    // It is saved; a recorder that does not take it says so.
    if (const base::Done told = reloadAlarms(file, reason); !told)
        printNotices({{told.error().where, told.error().what}}, file);
    if (arguments.json()) {
        Json json = Json::object();
        json["id"] = id;
        if (!text.empty()) json["definition"] = base::readJson(text, errors);
        printJson(json);
    } else if (arguments.positional(1) == "add") {
        print(id + "\n");
    }
    return exitDone;
}

} // namespace titer::cli
