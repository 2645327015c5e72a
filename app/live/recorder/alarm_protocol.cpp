#include "app/live/recorder/alarm_protocol.h"

#include <array>

namespace titer::app {

using alarm::Transition;
using base::Json;

namespace {

constexpr std::size_t perMessage = 500; // alarms
constexpr std::array asked = {Transition::Act::Acknowledged, Transition::Act::Reset,
                              Transition::Act::Shelved,      Transition::Act::Unshelved,
                              Transition::Act::TakenOut,     Transition::Act::ReturnedToService};

std::optional<AlarmRow> readRow(const Json& json)
{
    AlarmRow row;
    const std::string id = textOf(json, "id");
    const Json* definition = json.find("definition");
    const std::optional<alarm::AlarmStatus> read = alarm::statusIn(json);
    if (id.empty() || !read) return std::nullopt;
    row.alarmStatus = *read;
    row.alarmStatus.id = row.definition.id = id;
    if (!definition) return row;
    const base::Result<alarm::Definition> known = alarm::readDefinition(id, definition->write(false));
    if (!known) return std::nullopt;
    row.definition = *known;
    return row;
}

} // namespace

std::string writeAlarms(const AlarmReport& report)
{
    std::string frames;
    std::size_t at = 0;
    do {
        Json message = Json::object();
        message["say"] = "alarms";
        message["all"] = report.all;
        message["first"] = at == 0;
        message["raised_today"] = report.raisedToday;
        message["rows"] = Json::array();
        for (const std::size_t end = std::min(report.rows.size(), at + perMessage); at < end; ++at) {
            Json row = Json::object();
            row["id"] = report.rows[at].definition.id;
            alarm::putStatus(row, report.rows[at].alarmStatus);
            if (report.all) row["definition"] = alarm::definitionJson(report.rows[at].definition);
            message["rows"].push(std::move(row));
        }
        message["last"] = at == report.rows.size();
        frames += writeMessage(message);
    } while (at < report.rows.size());
    return frames;
}

bool AlarmReader::take(const Json& message)
{
    const auto isSet = [&](const char* key) {
        const Json* member = message.find(key);
        return member && member->boolean();
    };
    const Json* rows = message.find("rows");
    if (!rows) return false;
    m_raisedToday = int(integerOf(message, "raised_today"));
    const bool all = isSet("all");
    if (all && isSet("first")) m_coming.clear();
    for (const Json& item : rows->items()) {
        std::optional<AlarmRow> row = readRow(item);
        if (!row) continue;
        if (all) {
            m_coming.push_back(std::move(*row));
        } else if (const auto found = m_places.find(row->definition.id); found != m_places.end()) {
            m_rows[found->second].alarmStatus = std::move(row->alarmStatus);
        }
    }
    if (!isSet("last")) return !all;
    if (!all) return true;
    m_rows = std::move(m_coming);
    m_coming.clear();
    m_places.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_places[m_rows[i].definition.id] = i;
    return true;
}

Json actJson(const alarm::Act& act)
{
    Json json = Json::object();
    json["alarm"] = act.alarm;
    json["act"] = alarm::nameOf(act.act);
    json["reason"] = act.reason;
    json["until"] = act.until;
    return json;
}

std::optional<alarm::Act> readAct(const Json& message)
{
    alarm::Act act;
    const std::string name = textOf(message, "act");
    for (const Transition::Act one : asked) {
        if (name != alarm::nameOf(one)) continue;
        act.act = one;
        act.alarm = textOf(message, "alarm");
        act.reason = textOf(message, "reason");
        act.until = integerOf(message, "until");
        return act;
    }
    return std::nullopt;
}

} // namespace titer::app
