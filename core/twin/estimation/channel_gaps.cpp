#include "core/twin/estimation/channel_gaps.h"

#include "core/base/units/units.h"
#include "core/twin/filter/innovation_tests.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

constexpr double clearly = 4.0;        // deviations
constexpr double worthReporting = 0.5; // of the noise of a channel

struct Part {
    double gap, time, left, noise; // medians; `left` and `noise` are variances
};

Part partOf(std::span<const Innovation> own)
{
    std::vector<double> gaps, times, left, noise;
    for (const Innovation& each : own) {
        gaps.push_back(each.gap());
        times.push_back(each.sample.drawn);
        noise.push_back(each.noise * each.noise);
        left.push_back(std::max(0.0, each.deviation * each.deviation - each.noise * each.noise));
    }
    return {medianOf(gaps), medianOf(times), medianOf(left), medianOf(noise)};
}

} // namespace

std::vector<Innovation> comparedOf(std::span<const Innovation> log, int channel)
{
    std::vector<Innovation> own;
    for (const Innovation& each : log)
        if (each.sample.channel == channel && each.compared()) own.push_back(each);
    return own;
}

bool ChannelGaps::isOff() const
{
    return std::abs(offset) > clearly * offsetDeviation && std::abs(offset) > worthReporting * noise;
}

bool ChannelGaps::isDrifting() const
{
    return std::abs(change) > clearly * changeDeviation && std::abs(change) > worthReporting * noise;
}

bool ChannelGaps::wentThere() const
{
    return isDrifting() ||
           (first * last > 0.0 && std::abs(last) > 2.0 * std::abs(first) && std::abs(change) > clearly * ownDeviation);
}

double ChannelGaps::size() const
{
    return std::max(isOff() ? std::abs(offset) / offsetDeviation : 0.0,
                    isDrifting() ? std::abs(change) / changeDeviation : 0.0);
}

ChannelGaps gapsOf(std::span<const Innovation> own)
{
    // The variance of a median, in parts of that of a mean.
    constexpr double ofMedian = 1.57;
    const std::size_t n = own.size(), third = n / 3;
    const auto variance = [&](const Part& part, std::size_t count) {
        return part.left + ofMedian * part.noise / double(count);
    };
    const Part all = partOf(own), first = partOf(own.first(third)), last = partOf(own.last(third));
    ChannelGaps gaps;
    gaps.offset = all.gap;
    gaps.offsetDeviation = std::sqrt(variance(all, n));
    gaps.change = last.gap - first.gap;
    gaps.changeDeviation = std::sqrt(variance(first, third) + variance(last, third));
    gaps.first = first.gap;
    gaps.last = last.gap;
    gaps.ownDeviation = std::sqrt(ofMedian * (first.noise + last.noise) / double(third));
    if (last.time > first.time) gaps.perSecond = gaps.change / (last.time - first.time);
    gaps.noise = std::sqrt(all.noise);
    return gaps;
}

std::vector<OtherReading> otherReadings(const std::string& unit)
{
    std::vector<OtherReading> readings;
    const auto stated = base::findUnit(unit);
    if (stated && !unit.empty())
        for (const std::string& other : base::unitChoices(base::siUnitOf(unit))) {
            const auto found = base::findUnit(other);
            if (!found || found->dimension != stated->dimension) continue;
            const OtherReading reading{found->factor / stated->factor,
                                       (found->offset - stated->offset) / stated->factor, other};
            if (std::abs(reading.factor - 1.0) > 0.01 || reading.shift != 0.0) readings.push_back(reading);
        }
    for (const double factor : {10.0, 24.0, 60.0, 100.0, 1000.0, 3600.0, 1e6}) {
        readings.push_back({factor, 0.0, {}});
        readings.push_back({1.0 / factor, 0.0, {}});
    }
    return readings;
}

double misfitOf(std::span<const Innovation> own, const OtherReading& reading)
{
    std::vector<double> gaps;
    for (const Innovation& each : own)
        gaps.push_back(std::abs(each.sample.value * reading.factor + reading.shift - each.expected) / each.deviation);
    return medianOf(gaps);
}

double misfitAt(std::span<const Innovation> samples, std::span<const Innovation> readings)
{
    std::vector<double> gaps;
    std::size_t at = 0;
    for (const Innovation& each : samples) {
        const auto apart = [&](std::size_t i) { return std::abs(readings[i].sample.drawn - each.sample.drawn); };
        while (at + 1 < readings.size() && apart(at + 1) <= apart(at)) ++at;
        gaps.push_back(std::abs(each.sample.value - readings[at].expected) / readings[at].deviation);
    }
    return medianOf(gaps);
}

} // namespace titer::twin
