#include "app/live/notifications/notification_message.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>

namespace titer::app {

using base::Json;
using base::say;

namespace {

constexpr std::size_t maxNamed = 20; // of one message

std::string localTime(std::int64_t time, const base::Zone& zone)
{
    const std::int64_t offset = zone.offsetAt(time), minutes = std::abs(offset) / 60'000'000;
    std::string text = base::writeInstant({(time + offset) / 1'000'000 * 1'000'000});
    text.pop_back(); // Z
    std::replace(text.begin(), text.end(), 'T', ' ');
    const auto two = [](std::int64_t number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    return text + " " + (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60);
}

std::string nameIn(const AlarmRow& row)
{
    return row.definition.name.empty() ? row.definition.id : row.definition.name;
}

std::string batchOf(const NotificationMessage& message, const AlarmRow& row)
{
    const auto found = message.batches.find(row.definition.id);
    return found == message.batches.end() ? std::string() : found->second;
}

std::string paragraphOf(const NotificationMessage& message, const AlarmRow& row, const base::Zone& zone)
{
    const alarm::Definition& definition = row.definition;
    std::string text = nameIn(row) + " (" + definition.id + "), " + alarm::nameOf(definition.priority) + ", " +
                       alarm::nameOf(row.alarmStatus.state) + " " + localTime(row.alarmStatus.since, zone) + "\n";
    const auto line = [&](const base::Sentence& name, const std::string& what) {
        if (!what.empty()) text += "  " + name.text() + ": " + what + "\n";
    };
    line(say(CORE_TR("core", "Tag")), definition.tag);
    if (std::isfinite(row.alarmStatus.value))
        line(say(CORE_TR("core", "Value")), base::writeShort(row.alarmStatus.value, 6));
    line(say(CORE_TR("core", "Batch")), batchOf(message, row));
    line(say(CORE_TR("core", "Cause")), definition.cause);
    line(say(CORE_TR("core", "Consequence")), definition.consequence);
    line(say(CORE_TR("core", "Response")), definition.response);
    return text;
}

Json alarmJson(const NotificationMessage& message, const AlarmRow& row)
{
    Json json = Json::object();
    json["id"] = row.definition.id;
    json["name"] = row.definition.name;
    json["priority"] = alarm::nameOf(row.definition.priority);
    json["state"] = alarm::nameOf(row.alarmStatus.state);
    json["since"] = base::writeInstant({row.alarmStatus.since});
    json["value"] = std::isfinite(row.alarmStatus.value) ? Json(row.alarmStatus.value) : Json();
    json["batch"] = batchOf(message, row);
    json["definition"] = alarm::definitionJson(row.definition);
    return json;
}

} // namespace

NotificationMessage testMessage(const std::string& project)
{
    return {std::filesystem::path(project).stem().string(), base::now().microseconds, true, false, {}};
}

std::string subjectOf(const NotificationMessage& message)
{
    const std::string head = "Titer " + message.project + ": ";
    if (message.test) return head + say(CORE_TR("core", "a test, no alarm")).text();
    if (message.rows.empty()) return head;
    const AlarmRow& first = message.rows.front();
    const std::string priority = alarm::nameOf(first.definition.priority),
                      others = std::to_string(message.rows.size() - 1);
    return head + (message.rows.size() == 1
                       ? say(CORE_TR("core", "{1} alarm “{2}”"), priority, nameIn(first)).text()
                       : say(CORE_TR("core", "{1} alarm “{2}” and {3} more"), priority, nameIn(first), others).text());
}

std::string bodyOf(const NotificationMessage& message, const base::Zone& zone)
{
    if (message.test)
        return say(CORE_TR("core", "This is a test of a notification. No alarm was raised.")).text() + "\n\n" +
               localTime(message.time, zone) + "\n";
    std::string text = message.escalated
                           ? say(CORE_TR("core", "Nobody has acknowledged these alarms in time.")).text() + "\n\n"
                           : std::string();
    for (std::size_t i = 0; i < std::min(message.rows.size(), maxNamed); ++i)
        text += paragraphOf(message, message.rows[i], zone) + "\n";
    if (message.rows.size() > maxNamed)
        text += say(CORE_TR("core", "{1} more alarms are not acknowledged either."),
                    std::to_string(message.rows.size() - maxNamed))
                    .text() +
                "\n\n";
    return text + say(CORE_TR("core", "Acknowledge them in Titer; a reply to this message reaches nobody.")).text() +
           "\n";
}

Json jsonOf(const NotificationMessage& message, const NotificationRule& rule)
{
    Json json = Json::object();
    json["format"] = "titer.notification/1";
    json["project"] = message.project;
    json["rule"] = rule.id;
    json["label"] = rule.label;
    json["time"] = base::writeInstant({message.time});
    json["test"] = message.test;
    json["escalated"] = message.escalated;
    json["subject"] = subjectOf(message);
    json["count"] = double(message.rows.size());
    json["alarms"] = Json::array();
    for (std::size_t i = 0; i < std::min(message.rows.size(), maxNamed); ++i)
        json["alarms"].push(alarmJson(message, message.rows[i]));
    return json;
}

} // namespace titer::app
