// Constant, straight and rolling baselines.
#include "core/figures/measured/baseline.h"

#include "core/base/math/median.h"
#include "core/figures/measured/signal_noise.h"

#include <algorithm>
#include <deque>

namespace titer::figures {

namespace {

constexpr std::size_t minPoints = 5; // points of a level

struct EndLevel {
    double at = 0.0, value = 0.0;
};

// The medians of the points first to last - 1.
EndLevel levelOf(const Trace& trace, std::size_t first, std::size_t last)
{
    std::vector<double> values(trace.values.begin() + std::ptrdiff_t(first),
                               trace.values.begin() + std::ptrdiff_t(last));
    return {trace.at[(first + last) / 2], base::upperMedian(values)};
}

// How many points a level at an end of the run is of.
std::size_t pointsOfEnd(const Trace& trace)
{
    return std::min(trace.at.size(), std::max(minPoints, trace.at.size() / 50));
}

// What was measured before the zero; the median lets a dip of the injection, or the end of what came before, go.
EndLevel levelAtBegin(const Trace& trace)
{
    const auto zero = std::size_t(std::lower_bound(trace.at.begin(), trace.at.end(), 0.0) - trace.at.begin());
    return zero >= minPoints ? levelOf(trace, 0, zero) : levelOf(trace, 0, pointsOfEnd(trace));
}

EndLevel levelAtEnd(const Trace& trace)
{
    return levelOf(trace, trace.at.size() - pointsOfEnd(trace), trace.at.size());
}

// In windows of this width around each point, the value that is first by `before`.
template <class Order>
std::vector<double> firstWithin(std::span<const double> at, std::span<const double> values, double width, Order before)
{
    const double half = 0.5 * width * (1.0 + 1e-9); // points at equal distances are in, whatever rounding says
    std::vector<double> found(at.size());
    std::deque<std::size_t> candidates; // each is first among all behind it
    std::size_t next = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
        for (; next < at.size() && at[next] <= at[i] + half; ++next) {
            while (!candidates.empty() && !before(values[candidates.back()], values[next])) candidates.pop_back();
            candidates.push_back(next);
        }
        while (at[candidates.front()] < at[i] - half) candidates.pop_front();
        found[i] = values[candidates.front()];
    }
    return found;
}

// Beyond its ends the signal goes on as its mirror image through each end, so that a drift goes on as it is.
std::vector<double> opened(const Trace& trace, double width)
{
    const auto& [at, values] = trace;
    std::vector<double> places, levels;
    for (std::size_t i = at.size() - 1; i > 0; --i)
        if (at[i] - at.front() <= width) {
            places.push_back(2.0 * at.front() - at[i]);
            levels.push_back(2.0 * values.front() - values[i]);
        }
    const std::size_t first = places.size();
    places.insert(places.end(), at.begin(), at.end());
    levels.insert(levels.end(), values.begin(), values.end());
    for (std::size_t i = at.size() - 1; i-- > 0 && at.back() - at[i] <= width;) {
        places.push_back(2.0 * at.back() - at[i]);
        levels.push_back(2.0 * values.back() - values[i]);
    }
    const std::vector<double> least = firstWithin(places, levels, width, std::less<>());
    const std::vector<double> opening = firstWithin(places, least, width, std::greater<>());
    return {opening.begin() + std::ptrdiff_t(first), opening.begin() + std::ptrdiff_t(first + at.size())};
}

// Of an average over a twentieth of the window, so that its least values lie near the middle of the noise.
std::vector<double> rolling(const Trace& trace, double width, double noise)
{
    const std::vector<double> smooth = averaged(trace, noise > 0.0 ? width / 20.0 : 0.0);
    std::vector<double> line = opened({trace.at, smooth}, width);
    std::vector<double> above;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (smooth[i] - line[i] < 3.0 * noise) above.push_back(smooth[i] - line[i]);
    if (above.empty()) return line;
    const double middle = base::upperMedian(above);
    for (double& value : line) value += middle;
    return line;
}

} // namespace

std::vector<double> baselineOf(const Trace& trace, const Baseline& baseline, double noise)
{
    const auto& at = trace.at;
    if (at.empty() || baseline.kind == Baseline::Kind::None) return std::vector<double>(at.size(), 0.0);
    if (baseline.kind == Baseline::Kind::Window) return rolling(trace, baseline.window, noise);
    const EndLevel begin = levelAtBegin(trace);
    if (baseline.kind == Baseline::Kind::Constant) return std::vector<double>(at.size(), begin.value);
    const EndLevel end = levelAtEnd(trace);
    std::vector<double> line(at.size());
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double share = end.at > begin.at ? std::clamp((at[i] - begin.at) / (end.at - begin.at), 0.0, 1.0) : 0.0;
        line[i] = begin.value + share * (end.value - begin.value);
    }
    return line;
}

} // namespace titer::figures
