// Alarms on the socket between a recorder and its windows. [any]
#pragma once

#include "app/live/alarms/alarm_watch.h"
#include "app/live/recorder/recorder_protocol.h"

#include <string>

namespace titer::app {

// Messages that say "alarms". Where the report holds all alarms, the definitions go along; they come in pieces, the last of which
// says so.
std::string writeAlarms(const AlarmReport& report);

// Puts such messages together.
class AlarmReader {
public:
    // True where `rows()` changed; of a report in pieces with the last one.
    bool take(const base::Json& message);
    const std::vector<AlarmRow>& rows() const { return m_rows; }
    int raisedToday() const { return m_raisedToday; }
    void clear() { *this = {}; }

private:
    std::vector<AlarmRow> m_rows, m_coming;
    std::map<std::string, std::size_t> m_places;
    int m_raisedToday = 0;
};

// What a person asks of an alarm; nothing where the message is not that.
base::Json actJson(const alarm::Act& act);
std::optional<alarm::Act> readAct(const base::Json& message);

} // namespace titer::app
