// What a person does to an alarm.
#pragma once

#include "core/alarm/alarm_status.h"

#include <cstdint>
#include <string>

namespace titer::alarm {

struct Act {
    Transition::Act act =
        Transition::Act::Acknowledged; // Acknowledged, Reset, Shelved, Unshelved, TakenOut, ReturnedToService
    std::string alarm;
    std::string person = {}; // account and display name, as the trail writes them
    std::string reason = {}; // Shelved and TakenOut need one
    std::int64_t until = 0;  // Shelved [µs, UTC]
};

} // namespace titer::alarm
