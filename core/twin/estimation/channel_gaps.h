// Gaps of a channel from a filter that never saw it, and whether they go once its samples are read otherwise.
#pragma once

#include "core/twin/filter/filter.h"

#include <span>
#include <string>
#include <vector>

namespace titer::twin {

// What could be compared of a channel.
std::vector<Innovation> comparedOf(std::span<const Innovation> log, int channel);

// Medians, with the deviations that they have where the channel is sound. What the filter has for an error may be the
// same in all of them.
struct ChannelGaps {
    double offset = 0.0, offsetDeviation = 0.0;
    double first = 0.0, last = 0.0;             // of the first third and the last
    double change = 0.0, changeDeviation = 0.0; // from the one to the other
    double ownDeviation = 0.0;                  // of the change, by the noise of the channel alone
    double perSecond = 0.0;
    double noise = 0.0; // usual deviation of the channel's own

    bool isOff() const;
    bool isDrifting() const;
    // Of what is next to the others in any case: it went there, and did not lie there from the start.
    bool wentThere() const;
    // Deviations by which it is off or drifts; 0 where it does neither.
    double size() const;
};
ChannelGaps gapsOf(std::span<const Innovation> own);

// Values of a channel in another way of reading them: y factor + shift.
struct OtherReading {
    double factor = 1.0, shift = 0.0;
    std::string unit = {}; // in which they would be; empty: a usual factor
};
std::vector<OtherReading> otherReadings(const std::string& unit);

// Median gap in deviations.
double misfitOf(std::span<const Innovation> own, const OtherReading& reading = {});
// Of the samples of one channel where another is read, at the nearest time.
double misfitAt(std::span<const Innovation> samples, std::span<const Innovation> readings);

} // namespace titer::twin
