#include "core/alarm/reading.h"

#include <cmath>

namespace titer::alarm {

using connect::Quality;
using connect::Sample;

namespace {

constexpr std::int64_t day = 86'400'000'000; // [µs]

// The clock was set back where what comes late keeps coming at about the pace of receipt; a store that is caught up with sends faster.
bool wasSetBack(Reading& reading, const Sample& sample)
{
    if (reading.lateReceived == 0) {
        reading.lateSource = sample.sourceTime;
        reading.lateReceived = sample.receiveTime;
    }
    const std::int64_t received = sample.receiveTime - reading.lateReceived;
    return received >= deaf && sample.sourceTime - reading.lateSource <= 2 * received;
}

} // namespace

bool isBad(const Sample& sample)
{
    return connect::qualityOf(sample.status) == Quality::Bad || std::isnan(sample.value);
}

Arrival arrive(Reading& reading, const Sample& sample)
{
    Arrival arrival;
    if (isKnown(reading)) {
        const std::int64_t passed = sample.sourceTime - reading.sourceTime;
        const std::int64_t received = sample.receiveTime - reading.receiveTime;
        arrival.late = passed < 0 && !wasSetBack(reading, sample);
        if (!arrival.late && (passed < 0 || passed - received > day)) arrival.clockSet = passed - received;
    }
    reading.receiveTime = sample.receiveTime;
    if (arrival.late) return arrival;

    reading.lateSource = reading.lateReceived = 0;
    reading.sourceTime = sample.sourceTime;
    reading.valueTime += arrival.clockSet; // so that a rate goes on over the seconds that passed
    if (isBad(sample)) {
        reading.status = connect::qualityOf(sample.status) == Quality::Bad ? sample.status : connect::status::bad;
        return arrival;
    }
    reading.status = sample.status;
    const double seconds = double(sample.sourceTime - reading.valueTime) * 1e-6;
    if (std::isnan(reading.value))
        reading.valueTime = sample.sourceTime;
    else if (seconds > 0.0)
        reading.rate = (sample.value - reading.value) / seconds;
    reading.value = sample.value;
    reading.valueTime = sample.sourceTime;
    return arrival;
}

} // namespace titer::alarm
