// Noise by second differences, and moving averages.
#include "core/figures/measured/signal_noise.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::figures {

namespace {

constexpr std::size_t samplesOfNoise = 20'000; // at most, spread over the signal
constexpr std::size_t spansOfNoise = 400;      // the widest distance is this part of the signal's points
constexpr double quartile = 0.67448975;        // of the normal distribution: median |x| / sigma

// By points that are `distance` apart.
double scatterAt(const Trace& trace, std::size_t distance)
{
    const auto& [at, values] = trace;
    std::vector<double> offsets;
    const std::size_t step = std::max<std::size_t>(1, at.size() / samplesOfNoise);
    offsets.reserve(at.size() / step);
    for (std::size_t i = distance; i + distance < at.size(); i += step) {
        const double before = at[i] - at[i - distance], behind = at[i + distance] - at[i];
        if (!(before > 0.0) || !(behind > 0.0)) continue;
        const double share = before / (before + behind);
        const double line = values[i - distance] + share * (values[i + distance] - values[i - distance]);
        offsets.push_back(std::abs(values[i] - line) / std::sqrt(1.0 + share * share + (1.0 - share) * (1.0 - share)));
    }
    // The median, again without what stands out, which are peaks, until nothing does. What is left out is larger than the median, so
    // that the next one lies among what is not.
    constexpr int maxRounds = 8;
    double scatter = 0.0;
    std::size_t sought = offsets.size();
    for (int round = 0; !offsets.empty(); ++round) {
        const auto begin = offsets.begin(), middle = begin + std::ptrdiff_t(offsets.size() / 2);
        std::nth_element(begin, middle, begin + std::ptrdiff_t(sought));
        scatter = *middle / quartile;
        sought = std::size_t(middle - begin) + 1;
        const auto gone = std::remove_if(middle, offsets.end(), [&](double offset) { return offset > 3.0 * scatter; });
        if (round == maxRounds || gone == offsets.end()) break;
        offsets.erase(gone, offsets.end());
    }
    return scatter;
}

// Half a digit to both sides, of the smallest step between neighbours.
double roundingOf(std::span<const double> values)
{
    double step = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double difference = std::abs(values[i] - values[i - 1]);
        if (difference > 0.0) step = std::min(step, difference);
    }
    return std::isfinite(step) ? step / std::sqrt(12.0) : 0.0;
}

} // namespace

double noiseOf(const Trace& trace)
{
    double noise = roundingOf(trace.values);
    const std::size_t widest = std::max<std::size_t>(1, trace.at.size() / spansOfNoise);
    for (std::size_t distance = 1; distance <= widest; distance *= 2)
        noise = std::max(noise, scatterAt(trace, distance));
    return noise;
}

std::vector<double> averaged(const Trace& trace, double width)
{
    const auto& [at, values] = trace;
    if (at.size() < 3 || !(width > 0.0)) return {values.begin(), values.end()};
    std::vector<double> sum(at.size(), 0.0); // the area up to each point
    for (std::size_t i = 1; i < at.size(); ++i)
        sum[i] = sum[i - 1] + 0.5 * (values[i] + values[i - 1]) * (at[i] - at[i - 1]);
    // Windows move on, and so do the lines in which they begin and end.
    std::size_t left = 0, right = 0;
    const auto areaTo = [&](double place, std::size_t& line) {
        while (line + 2 < at.size() && at[line + 1] < place) ++line;
        const double length = at[line + 1] - at[line], passed = place - at[line];
        if (!(length > 0.0)) return sum[line];
        return sum[line] + passed * (values[line] + 0.5 * passed / length * (values[line + 1] - values[line]));
    };
    std::vector<double> means(at.size());
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double begin = std::max(at[i] - 0.5 * width, at.front()), end = std::min(at[i] + 0.5 * width, at.back());
        means[i] = end > begin ? (areaTo(end, right) - areaTo(begin, left)) / (end - begin) : values[i];
    }
    return means;
}

} // namespace titer::figures
