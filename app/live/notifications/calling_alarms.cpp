#include "app/live/notifications/calling_alarms.h"

#include <algorithm>

namespace titer::app {

using base::Json;

namespace {

bool calls(const AlarmRow& row)
{
    return row.definition.enabled && alarm::isUnacknowledged(row.alarmStatus.state);
}

// A rule that reaches somebody else is another one.
std::string keyOfRule(const NotificationRule& rule)
{
    return rule.id + " " + targetOf(rule);
}

} // namespace

bool CallingAlarms::see(std::span<const AlarmRow> rows)
{
    bool changed = false;
    std::set<std::string> now;
    for (const AlarmRow& row : rows) {
        if (!calls(row)) continue;
        now.insert(row.definition.id);
        changed = m_calls.try_emplace(row.definition.id, Call{row.alarmStatus.since, {}}).second || changed;
    }
    return std::erase_if(m_calls, [&](const auto& call) { return !now.contains(call.first); }) > 0 || changed;
}

std::vector<AlarmRow> CallingAlarms::due(const NotificationRule& rule, std::span<const AlarmRow> rows, std::int64_t now,
                                         const base::Zone& zone) const
{
    std::vector<AlarmRow> found;
    if (!rule.enabled || !rule.shift.covers(now, zone)) return found;
    for (const AlarmRow& row : rows) {
        const auto call = m_calls.find(row.definition.id);
        if (call == m_calls.end() || call->second.told.contains(keyOfRule(rule))) continue;
        const bool meant = rule.priorities.empty() ||
                           std::ranges::find(rule.priorities, row.definition.priority) != rule.priorities.end();
        if (meant && double(now - call->second.since) * 1e-6 >= rule.after) found.push_back(row);
    }
    std::ranges::stable_sort(found, {}, [](const AlarmRow& row) { return row.definition.priority; });
    return found;
}

void CallingAlarms::told(const NotificationRule& rule, std::span<const AlarmRow> rows)
{
    for (const AlarmRow& row : rows)
        if (const auto call = m_calls.find(row.definition.id); call != m_calls.end())
            call->second.told.insert(keyOfRule(rule));
}

Json CallingAlarms::json() const
{
    Json json = Json::object();
    for (const auto& [id, call] : m_calls) {
        Json& entry = json[id];
        entry["since"] = call.since;
        entry["told"] = Json::array();
        for (const std::string& rule : call.told) entry["told"].push(rule);
    }
    return json;
}

void CallingAlarms::read(const Json& json)
{
    m_calls.clear();
    for (const auto& [id, entry] : json.members()) {
        const Json *since = entry.find("since"), *told = entry.find("told");
        if (!since || !told) continue;
        Call& call = m_calls[id];
        call.since = std::int64_t(since->number());
        for (const Json& rule : told->items()) call.told.insert(rule.string());
    }
}

} // namespace titer::app
