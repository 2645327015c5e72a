// How the newest of a tag goes on with a sample, and what the clock of its source did meanwhile.
#pragma once

#include "core/alarm/alarm_status.h"

namespace titer::alarm {

// Whether no condition on the value can be evaluated with it: by its status, or since it is no number.
bool isBad(const connect::Sample& sample);

struct Arrival {
    bool late = false; // older than the newest: passed over, but for the time of receipt
    // Said of the connection and not by the source: its time is that of the recorder, which moves no clock. What says that there is no
    // connection is no sample to staleness either.
    bool isMark = false, isHeard = true;
    // Stamped ahead of its receipt, which nobody believes: its value counts, at the time of receipt, but its stamp moves no clock and makes
    // nothing late.
    bool isDoubted = false;
    // By how much the clock of the source was set [µs]: by more than a day forward, or back. It is back where samples older than the newest
    // come for longer than `deaf` without any newer one, and no faster than a store that is caught up with would send them. Of the first
    // sample: by how much it differs from receipt.
    std::int64_t clockSet = 0;
};
inline constexpr std::int64_t deaf = 10'000'000; // [µs]

Arrival arrive(Reading& reading, const connect::Sample& sample);

// Whether there ever was a sample.
inline bool isKnown(const Reading& reading)
{
    return reading.reportedAt != 0;
}

} // namespace titer::alarm
