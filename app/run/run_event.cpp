#include "app/run/run_event.h"

#include "app/form/plant/plant_changes.h"

namespace titer::app {

using base::Json;

namespace {

QString textAt(const Json& json, std::string_view key)
{
    const Json* found = json.find(key);
    return found && found->isString() ? QString::fromStdString(found->string()) : QString();
}

} // namespace

QString textOf(const RunEvent& event)
{
    const bool plain = event.before.isEmpty() && event.after.isEmpty();
    return textOf(PlantChange{event.place, plain ? PlantChange::Kind::Other : PlantChange::Kind::Value, event.before,
                              event.after});
}

Json eventsJson(const std::vector<RunEvent>& events)
{
    Json list = Json::array();
    for (const RunEvent& event : events)
        list.push(Json::object({{"time", event.time},
                                {"at", event.at.toUTC().toString(Qt::ISODateWithMs).toStdString()},
                                {"who", event.who.toStdString()},
                                {"place", event.place.toStdString()},
                                {"before", event.before.toStdString()},
                                {"after", event.after.toStdString()},
                                {"took_effect", event.tookEffect}}));
    return list;
}

std::vector<RunEvent> eventsFrom(const Json& json)
{
    std::vector<RunEvent> events;
    if (!json.isArray()) return events;
    for (const Json& item : json.items()) {
        const Json* time = item.isObject() ? item.find("time") : nullptr;
        if (!time || !time->isNumber()) continue;
        const Json* effect = item.find("took_effect");
        events.push_back({time->number(), QDateTime::fromString(textAt(item, "at"), Qt::ISODateWithMs),
                          textAt(item, "who"), textAt(item, "place"), textAt(item, "before"), textAt(item, "after"),
                          effect && effect->isBool() && effect->boolean()});
    }
    return events;
}

} // namespace titer::app
