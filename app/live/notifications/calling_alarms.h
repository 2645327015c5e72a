// The alarms that call for a person, since when, and who was told of each. What is shelved, suppressed, out of service or acknowledged
// calls nobody; where it calls again, all are told again.
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/live/notifications/notification_rule.h"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace titer::app {

class CallingAlarms {
public:
    // All alarms as they are now; whether something changed of what is kept.
    bool see(std::span<const AlarmRow> rows);
    // What a rule has to say now, those of the highest priority first. [now: µs, UTC]
    std::vector<AlarmRow> due(const NotificationRule& rule, std::span<const AlarmRow> rows, std::int64_t now,
                              const base::Zone& zone) const;
    void told(const NotificationRule& rule, std::span<const AlarmRow> rows);

    // So that a recorder that starts again tells nobody twice.
    base::Json json() const;
    void read(const base::Json& json);

private:
    struct Call {
        std::int64_t since = 0;     // [µs, UTC]
        std::set<std::string> told; // rules
    };
    std::map<std::string, Call> m_calls; // by alarm
};

} // namespace titer::app
