// What notifications are about, for tests of their ways.
#pragma once

#include "app/live/notifications/notification_message.h"

#include <string>

namespace titer::support {

inline app::NotificationMessage oneAlarm(const std::string& name)
{
    app::NotificationMessage message{"Culture 7", 1'780'000'000'000'000, false, false, {app::AlarmRow()}};
    app::AlarmRow& row = message.rows.front();
    row.definition.id = "al-1";
    row.definition.name = name;
    row.definition.priority = alarm::Priority::High;
    row.definition.response = "Raise the gas flow.\n.\nThen wait.";
    row.alarmStatus.state = alarm::State::Unacknowledged;
    row.alarmStatus.since = 1'779'999'990'000'000;
    row.alarmStatus.value = 28.5;
    return message;
}

} // namespace titer::support
