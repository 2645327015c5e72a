// Finds peaks by what they rise above the valleys next to them, and measures them.
#include "core/figures/peaks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::figures {

namespace {

// Where the signal falls to `level` when walking from the apex towards `to`; nothing if it does not get there.
std::optional<double> walkTo(std::span<const double> t, std::span<const double> y, std::size_t apex, std::size_t to,
                             double level)
{
    const bool forward = to > apex;
    for (std::size_t i = apex; i != to;) {
        const std::size_t next = forward ? i + 1 : i - 1;
        if (y[next] <= level) {
            const double fall = y[i] - y[next];
            return t[i] + (fall > 0.0 ? (y[i] - level) / fall : 0.0) * (t[next] - t[i]);
        }
        i = next;
    }
    return std::nullopt;
}

} // namespace

double groundOf(double tolerance)
{
    return std::clamp(100.0 * tolerance, 1e-9, PeakSearch().ground);
}

std::vector<PeakExtent> peakExtents(std::span<const double> values, std::size_t begin, std::size_t end, double rise)
{
    std::vector<PeakExtent> found;
    std::size_t low = begin, high = begin;
    bool climbing = false;
    for (std::size_t i = begin; i < end; ++i) {
        if (climbing) {
            if (values[i] > values[high]) high = i;
            if (values[high] - values[i] < rise) continue;
            found.push_back({low, high, end - 1});
            climbing = false;
            low = i;
        } else {
            if (values[i] < values[low]) low = i;
            if (values[i] - values[low] < rise) continue;
            if (!found.empty()) found.back().last = low;
            climbing = true;
            high = i;
        }
    }
    return found;
}

Peak measuredPeak(const Trace& trace, const PeakExtent& extent, double injected, double ground)
{
    const auto& [t, y] = trace;
    Peak peak;
    peak.time = t[extent.apex];
    peak.height = y[extent.apex];
    const auto front = [&](double share) { return walkTo(t, y, extent.apex, extent.first, share * peak.height); };
    const auto back = [&](double share) { return walkTo(t, y, extent.apex, extent.last, share * peak.height); };
    peak.start = front(ground).value_or(t[extent.first]);
    peak.end = back(ground).value_or(t[extent.last]);
    peak.moments = momentsOf(trace, {peak.start, peak.end});
    if (const auto a = front(0.5), b = back(0.5); a && b) peak.width = *b - *a;
    if (const auto a = front(0.1), b = back(0.1); a && b && *a < peak.time)
        peak.asymmetry = (*b - peak.time) / (peak.time - *a);
    if (const auto a = front(0.05), b = back(0.05); a && b && *a < peak.time)
        peak.tailing = 0.5 * (*b - *a) / (peak.time - *a);
    const double retained = peak.time - injected, mean = peak.moments.mean - injected;
    if (peak.width && *peak.width > 0.0 && retained > 0.0)
        peak.plates = 8.0 * std::numbers::ln2 * std::pow(retained / *peak.width, 2);
    if (peak.moments.variance > 0.0 && mean > 0.0) peak.platesByMoments = mean * mean / peak.moments.variance;
    return peak;
}

std::optional<double> plateHeight(const Peak& peak, double bedHeight)
{
    return peak.plates && bedHeight > 0.0 ? std::optional(bedHeight / *peak.plates) : std::nullopt;
}

void addResolutions(std::vector<Peak>& peaks)
{
    for (std::size_t i = 0; i + 1 < peaks.size(); ++i)
        if (peaks[i].width && peaks[i + 1].width)
            peaks[i].resolution = std::sqrt(2.0 * std::numbers::ln2) * (peaks[i + 1].time - peaks[i].time) /
                                  (*peaks[i].width + *peaks[i + 1].width);
}

std::vector<Peak> findPeaks(const Trace& trace, const PeakSearch& search)
{
    const auto& [at, values] = trace;
    const auto from = search.within ? std::lower_bound(at.begin(), at.end(), search.within->from) : at.begin();
    const auto to = search.within ? std::upper_bound(at.begin(), at.end(), search.within->to) : at.end();
    const auto begin = std::size_t(from - at.begin()), end = std::size_t(to - at.begin());
    std::vector<Peak> peaks;
    if (end < begin + 3) return peaks;
    const auto [min, max] = std::minmax_element(values.begin() + long(begin), values.begin() + long(end));
    const double rise = search.prominence * (*max - *min);
    if (!(rise > 0.0) || !(*max > 0.0)) return peaks;
    for (const PeakExtent& extent : peakExtents(values, begin, end, rise))
        peaks.push_back(measuredPeak(trace, extent, search.injected, search.ground));
    addResolutions(peaks);
    return peaks;
}

std::optional<Peak> highestPeak(const std::vector<Peak>& peaks)
{
    const auto highest =
        std::max_element(peaks.begin(), peaks.end(), [](const Peak& a, const Peak& b) { return a.height < b.height; });
    return highest == peaks.end() ? std::nullopt : std::optional<Peak>(*highest);
}

} // namespace titer::figures
