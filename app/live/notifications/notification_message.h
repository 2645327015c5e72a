// What is said of alarms: as text for a mail and as JSON for programs.
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/live/notifications/notification_rule.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace titer::app {

struct NotificationMessage {
    std::string project;                             // its name
    std::int64_t time = 0;                           // [µs, UTC]
    bool test = false;                               // sent by a person who tries the rule
    bool escalated = false;                          // nobody acknowledged in time
    std::vector<AlarmRow> rows;                      // those of the highest priority first
    std::map<std::string, std::string> batches = {}; // by alarm: what is out of a batch that it is on (batchWords())
};

// That of a person who tries a rule of the project, now.
NotificationMessage testMessage(const std::string& project);
// "Titer Culture 7: high alarm “Oxygen low” and 2 more"
std::string subjectOf(const NotificationMessage& message);
// Times are those of the zone, each with its offset; of very many alarms the first are named and the others counted.
std::string bodyOf(const NotificationMessage& message, const base::Zone& zone);
// titer.notification/1
base::Json jsonOf(const NotificationMessage& message, const NotificationRule& rule);

} // namespace titer::app
