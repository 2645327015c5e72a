// What the store of a project holds of an alarm on a batch that a source watches.
#pragma once

#include "app/live/alarms/alarm_board.h"

#include <string>

namespace titer::app {

// "SPE beyond its 99 % limit since 34.5 h: feed (12), pH (3)" where the alarm is active and on a tag of such a batch; else empty.
std::string batchWords(const std::string& project, const AlarmRow& row);

} // namespace titer::app
