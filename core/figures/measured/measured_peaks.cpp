// Peaks by the finder of simulated runs, with a threshold from the signal's noise.
#include "core/figures/measured/measured_peaks.h"

#include "core/figures/measured/signal_noise.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

namespace {

constexpr double windowsOfSearch = 2000.0; // averages over a run: the noise of fewer values has fewer high ones
constexpr double smoothGround = 1e-10;     // share of the height at which a peak without noise has reached the ground

// What noise hides is not reported.
void hideWhatNoiseHides(Peak& peak, double noise)
{
    const auto isHidden = [&](double share) { return share * peak.height < 3.0 * noise; };
    if (isHidden(0.1)) peak.asymmetry.reset();
    if (isHidden(0.05)) peak.tailing.reset();
}

} // namespace

MeasuredPeaks measuredPeaksOf(const Trace& trace, const MeasuredPeakSearch& search)
{
    const auto& [at, values] = trace;
    MeasuredPeaks found;
    found.noise = noiseOf(trace);
    found.baseline = baselineOf(trace, search.baseline, found.noise);
    found.above.resize(at.size());
    for (std::size_t i = 0; i < at.size(); ++i) found.above[i] = values[i] - found.baseline[i];
    if (at.size() < 3) return found;

    std::vector<double> average(values.begin(), values.end());
    double noise = found.noise;
    if (const double width = (at.back() - at.front()) / windowsOfSearch; double(at.size()) > 2.0 * windowsOfSearch) {
        average = averaged(trace, width);
        noise = noiseOf({at, average});
    }
    const auto [min, max] = std::minmax_element(average.begin(), average.end());
    const double rise = std::max(search.threshold * noise, smoothGround * (*max - *min));
    if (!(rise > 0.0)) return found;
    const std::vector<PeakExtent> extents = peakExtents(average, 0, average.size(), rise);
    for (std::size_t i = 0; i < average.size(); ++i) average[i] -= found.baseline[i];
    for (const PeakExtent& extent : extents) {
        const double height = average[extent.apex];
        if (height < rise) continue;
        Peak peak = measuredPeak({at, average}, extent, 0.0, std::max(smoothGround, noise / height));
        peak.moments = momentsOf({at, found.above}, {peak.start, peak.end});
        const double mean = peak.moments.mean, variance = peak.moments.variance;
        peak.platesByMoments = mean > 0.0 && variance > 0.0 ? std::optional(mean * mean / variance) : std::nullopt;
        hideWhatNoiseHides(peak, noise);
        found.peaks.push_back(std::move(peak));
    }
    addResolutions(found.peaks);
    return found;
}

std::optional<Span> saturationOf(const Trace& trace, double noise)
{
    constexpr std::size_t minPoints = 4; // points
    constexpr double steep = 0.005;      // of the largest value, from one point to the next
    const auto& [at, values] = trace;
    if (values.empty()) return std::nullopt;
    const double max = *std::max_element(values.begin(), values.end());
    const double step = std::max(steep * max, 10.0 * noise);
    std::optional<Span> longest;
    for (std::size_t i = 0; i < values.size();) {
        if (values[i] < max) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < values.size() && values[end] == max) ++end;
        // The step before the last one on the way there: the last one may be cut short.
        const bool comes = i > 1 && values[i - 1] - values[i - 2] > step;
        const bool goes = end + 1 < values.size() && values[end] - values[end + 1] > step;
        const Span span{at[i], at[end - 1]};
        if (end - i >= minPoints && (comes || goes) && (!longest || span.to - span.from > longest->to - longest->from))
            longest = span;
        i = end;
    }
    return longest;
}

} // namespace titer::figures
