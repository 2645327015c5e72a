// The states of ISA-18.2-2016 and what leads from one to another: plain rules on a AlarmStatus, without a clock.
#pragma once

#include "core/alarm/alarm_status.h"

namespace titer::alarm {

enum class Event {
    Raise,  // the condition begins to hold
    Return, // it holds no more
    Acknowledge,
    Reset, // of a latched one whose condition has returned
    Shelve,
    Unshelve,     // by a person, who thereby has seen it: active goes to acknowledged
    ShelvingOver, // by time: active goes to unacknowledged
    Suppress,
    Unsuppress,
    TakeOut,
    ReturnToService
};

// Shelved, suppressed or out of service: evaluated on, but it is not raised. Out of service goes before suppressed, that before shelved.
bool isMasked(State state);

// Brings the state to what comes after the event; false, and no change, where the event is none for it: what is not active cannot return.
// Sets `state`, `active`, `latched`, `acknowledged` and `suppressed`; a Shelve is reported by a `shelvedUntil` of the caller.
bool apply(AlarmStatus& alarmStatus, Event event, bool latches, std::int64_t shelvedUntil = 0);

// Why a person's event is none for it, with a remedy.
base::Sentence refusal(const AlarmStatus& alarmStatus, Event event, const std::string& name);

} // namespace titer::alarm
