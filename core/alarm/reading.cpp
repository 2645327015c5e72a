#include "core/alarm/reading.h"

#include <algorithm>
#include <cmath>

namespace titer::alarm {

using connect::Quality;
using connect::Sample;

namespace {

constexpr std::int64_t maxDay = 86'400'000'000; // [µs]

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

namespace {

bool saysNoConnection(connect::Status status)
{
    return status == connect::status::badNoCommunication ||
           status == connect::status::uncertainNoCommunicationLastUsable;
}

std::int64_t clockSetBy(Reading& reading, const Sample& sample, bool& late)
{
    if (reading.sourceReceived == 0) return sample.sourceTime - sample.receiveTime;
    const std::int64_t passed = sample.sourceTime - reading.sourceTime;
    const std::int64_t received = sample.receiveTime - reading.sourceReceived;
    late = passed < 0 && !wasSetBack(reading, sample);
    return !late && (passed < 0 || passed - received > maxDay) ? passed - received : 0;
}

// What the clock of the source shows at a time of receipt.
std::int64_t clockAt(const Reading& reading, std::int64_t received)
{
    if (reading.sourceReceived == 0) return received;
    return reading.sourceTime + std::max<std::int64_t>(0, received - reading.sourceReceived);
}

} // namespace

Arrival arrive(Reading& reading, const Sample& sample)
{
    Arrival arrival;
    const bool bad = isBad(sample);
    // After silence the recorder repeats the value once the source is heard again.
    const bool isRepeated =
        reading.status == connect::status::uncertainNoCommunicationLastUsable && sample.value == reading.value;
    arrival.isHeard = !saysNoConnection(sample.status);
    arrival.isMark = !arrival.isHeard || isRepeated;
    arrival.isDoubted = !arrival.isMark && connect::isStampedAhead(sample);
    if (!arrival.isMark && !arrival.isDoubted) arrival.clockSet = clockSetBy(reading, sample, arrival.late);
    reading.reportedAt = sample.receiveTime;
    if (arrival.isHeard) reading.receiveTime = sample.receiveTime;
    if (arrival.late) return arrival;

    const bool isNamed = connect::qualityOf(sample.status) == Quality::Bad || !bad;
    reading.status = isNamed ? sample.status : connect::status::bad;
    if (arrival.isMark) return arrival;
    const std::int64_t time = arrival.isDoubted ? clockAt(reading, sample.receiveTime) : sample.sourceTime;
    if (!arrival.isDoubted) {
        reading.lateSource = reading.lateReceived = 0;
        reading.sourceTime = sample.sourceTime;
        reading.sourceReceived = sample.receiveTime;
    }
    reading.valueTime += arrival.clockSet; // so that a rate goes on over the seconds that passed
    if (bad) return arrival;
    const double seconds = double(time - reading.valueTime) * 1e-6;
    if (!std::isnan(reading.value) && seconds > 0.0) reading.rate = (sample.value - reading.value) / seconds;
    reading.value = sample.value;
    reading.valueTime = time;
    return arrival;
}

} // namespace titer::alarm
