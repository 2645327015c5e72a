#include "app/live/alarms/alarm_edits.h"

#include "app/live/alarms/alarm_defaults.h"
#include "core/alarm/limit_unit.h"
#include "core/base/text.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace titer::app {

using alarm::Definition;
using base::Code;
using base::Error;
using base::Result;
using base::say;
using store::Item;

std::vector<DefinedAlarm> definedAlarms(const std::vector<Item>& items, const std::vector<connect::Source>& sources)
{
    std::vector<Definition> own = ownDefinitions(sources);
    std::vector<DefinedAlarm> list;
    for (const Item& item : items) {
        Result<Definition> read = alarm::readDefinition(item.id, item.text);
        if (!read) continue;
        const bool isOwn = std::erase_if(own, [&](const Definition& one) { return one.id == item.id; }) > 0;
        DefinedAlarm defined;
        defined.faults = alarm::check(*read);
        defined.definition = std::move(*read);
        defined.origin = isOwn ? DefinedAlarm::Origin::OwnChanged : DefinedAlarm::Origin::Project;
        list.push_back(std::move(defined));
    }
    for (Definition& one : own) list.push_back({std::move(one), DefinedAlarm::Origin::Own, {}});
    return list;
}

namespace {

// "al-8" behind "al-7".
std::string following(const std::string& id)
{
    const std::size_t number = id.rfind('-') + 1;
    return id.substr(0, number) + std::to_string(std::stoll(id.substr(number)) + 1);
}

// In which the store of a project has its tags, by their full names.
std::map<std::string, std::string> unitsInStore(const store::ProjectFile& project)
{
    std::map<std::string, std::string> units;
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(store::historyFolder(project.path()));
    const Result<std::vector<store::HistoryTag>> tags = reader ? reader->tags() : reader.error();
    if (!tags) return units; // nothing was recorded yet
    for (const store::HistoryTag& tag : *tags) units[store::fullName(tag)] = tag.unit;
    return units;
}

} // namespace

Result<std::string> keepAlarm(store::ProjectFile& project, Definition definition, std::string_view reason)
{
    const Result<std::vector<std::string>> ids = keepAlarms(project, {std::move(definition)}, reason);
    if (!ids) return ids.error();
    return ids->front();
}

Result<std::vector<std::string>> keepAlarms(store::ProjectFile& project, std::vector<Definition> definitions,
                                            std::string_view reason)
{
    std::map<std::string, std::string> units = unitsInStore(project);
    for (const Definition& definition : definitions)
        if (const auto fits = alarm::inUnitOfTag(definition, units[definition.tag], units[definition.reference]); !fits)
            return fits.error();
    Result<std::vector<Item>> items = project.items(store::ItemKind::Alarm);
    if (!items) return items.error();
    Result<std::string> fresh = project.newItemId(store::ItemKind::Alarm); // the others are those behind it
    if (!fresh) return fresh.error();
    std::vector<std::string> ids;
    for (Definition& definition : definitions) {
        if (definition.id.empty()) definition.id = std::exchange(*fresh, following(*fresh));
        auto item = std::ranges::find(*items, definition.id, &Item::id);
        if (item == items->end()) item = items->insert(items->end(), Item{definition.id, {}});
        item->text = alarm::definitionJson(definition).write(false);
        ids.push_back(definition.id);
    }
    if (const base::Done saved = project.saveItems(store::ItemKind::Alarm, *items, reason); !saved)
        return saved.error();
    return ids;
}

base::Done removeAlarm(store::ProjectFile& project, const std::string& id, std::string_view reason)
{
    Result<std::vector<Item>> items = project.items(store::ItemKind::Alarm);
    if (!items) return items.error();
    if (std::erase_if(*items, [&](const Item& item) { return item.id == id; }) > 0)
        return project.saveItems(store::ItemKind::Alarm, *items, reason);
    std::vector<std::string> ids;
    for (const Item& item : *items) ids.push_back(item.id);
    return Error{Code::Input, "alarms/" + id,
                 ids.empty() ? say(CORE_TR("core", "The project has no alarms of its own."))
                             : say(CORE_TR("core", "The project has no alarm with this id; its alarms are {1}."),
                                   base::join(ids, ", "))};
}

base::Notice strangerNotice(const Definition& definition, const std::string& tag)
{
    return {"alarms/" + definition.id,
            say(CORE_TR("core", "The alarm “{1}” monitors the tag “{2}”, which was never recorded, so it cannot be "
                                "raised; correct the name of the tag, or disable the alarm."),
                definition.name, tag)};
}

} // namespace titer::app
