#include "app/live/alarms/alarm_board.h"

#include <algorithm>

namespace titer::app {

using alarm::State;

namespace {

bool isSilenced(const alarm::Standing& standing)
{
    return standing.state == State::Shelved || standing.state == State::SuppressedDesign ||
           standing.state == State::OutOfService;
}

bool counts(const alarm::Standing& standing)
{
    return !isSilenced(standing) && (standing.active || alarm::calls(standing.state));
}

// Whether the first calls louder.
bool isWorse(const AlarmRow& one, const AlarmRow& other)
{
    const bool calls = alarm::calls(one.standing.state), otherCalls = alarm::calls(other.standing.state);
    if (calls != otherCalls) return calls;
    if (one.definition.priority != other.definition.priority)
        return int(one.definition.priority) < int(other.definition.priority);
    return one.standing.since > other.standing.since;
}

} // namespace

int AlarmBoard::count() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const AlarmRow& row) { return counts(row.standing); }));
}

const AlarmRow* AlarmBoard::worst() const
{
    const AlarmRow* found = nullptr;
    for (const AlarmRow& row : rows())
        if (counts(row.standing) && (!found || isWorse(row, *found))) found = &row;
    return found;
}

const AlarmRow* AlarmBoard::ofTag(std::string_view tag) const
{
    const AlarmRow* found = nullptr;
    for (const AlarmRow& row : rows())
        if (row.definition.tag == tag && row.standing.active && !isSilenced(row.standing) &&
            (!found || isWorse(row, *found)))
            found = &row;
    return found;
}

} // namespace titer::app
