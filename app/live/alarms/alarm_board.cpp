#include "app/live/alarms/alarm_board.h"

#include <algorithm>

namespace titer::app {

namespace {

bool isSilenced(const alarm::AlarmStatus& alarmStatus)
{
    return alarmStatus.state == alarm::State::Shelved || alarmStatus.state == alarm::State::SuppressedDesign ||
           alarmStatus.state == alarm::State::OutOfService;
}

bool counts(const alarm::AlarmStatus& alarmStatus)
{
    return !isSilenced(alarmStatus) && (alarmStatus.active || alarm::isUnacknowledged(alarmStatus.state));
}

// Whether the first calls louder.
bool isWorse(const AlarmRow& one, const AlarmRow& other)
{
    const bool calls = alarm::isUnacknowledged(one.alarmStatus.state),
               otherCalls = alarm::isUnacknowledged(other.alarmStatus.state);
    if (calls != otherCalls) return calls;
    if (one.definition.priority != other.definition.priority)
        return int(one.definition.priority) < int(other.definition.priority);
    return one.alarmStatus.since > other.alarmStatus.since;
}

} // namespace

int AlarmBoard::count() const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [](const AlarmRow& row) { return counts(row.alarmStatus); }));
}

const AlarmRow* AlarmBoard::worst() const
{
    const AlarmRow* found = nullptr;
    for (const AlarmRow& row : rows())
        if (counts(row.alarmStatus) && (!found || isWorse(row, *found))) found = &row;
    return found;
}

const AlarmRow* AlarmBoard::ofTag(std::string_view tag) const
{
    const AlarmRow* found = nullptr;
    for (const AlarmRow& row : rows())
        if (row.definition.tag == tag && row.alarmStatus.active && !isSilenced(row.alarmStatus) &&
            (!found || isWorse(row, *found)))
            found = &row;
    return found;
}

} // namespace titer::app

#include "app/live/alarms/moc_alarm_board.cpp"
