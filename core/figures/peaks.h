// The peaks of a chromatogram and what separation scientists ask of them.
// Plates N = 8 ln 2 (t / w)^2 from the width at half height, N = mean^2 / variance from the moments; asymmetry b/a at
// 10 % of the height; resolution Rs = sqrt(2 ln 2) (t2 - t1) / (w1 + w2) (Ettre 1993, Pure Appl. Chem. 65:819).
#pragma once

#include "core/figures/chromatogram.h"

namespace titer::figures {

// What is left empty could not be read off: the next peak stands too near. Places are on the axis of the signal: times
// [s], or volumes [m3] of a measured run.
struct Peak {
    double start = 0.0, end = 0.0; // where it leaves and reaches the ground, or the valley to its neighbour
    double time = 0.0;             // of its apex, on the axis
    double height = 0.0;
    Moments moments;                 // over [start, end]; mean on the axis of the run
    std::optional<double> width;     // at half height
    std::optional<double> asymmetry; // back over front half-width at 10 % of the height
    std::optional<double> tailing;   // width over twice the front half-width, at 5 % of the height (USP <621>)
    std::optional<double> plates;    // from the width
    std::optional<double> platesByMoments;
    std::optional<double> resolution; // to the next peak
};

// HETP in a bed of this height [m], by the plates from the width; nothing where one of them is missing.
std::optional<double> plateHeight(const Peak& peak, double bedHeight);

struct PeakSearch {
    std::optional<Span> within; // the whole course without
    double injected = 0.0;      // from where retention counts, on the axis
    // A peak rises above its valleys by this share of what the signal spans; less is a ripple.
    double prominence = 0.01;
    double ground = 1e-4; // below this share of its height a peak has reached the ground
};

// The ground of a simulated peak: beneath it lies what the run's tolerance leaves open.
double groundOf(double tolerance);

// Between which samples a peak stands: valley, apex, valley.
struct PeakExtent {
    std::size_t first = 0, apex = 0, last = 0;
};
// In their order, of the samples begin to end: a maximum counts once the signal has risen by `rise` to it and fallen by
// as much from it, so that a front that never falls again is none.
std::vector<PeakExtent> peakExtents(std::span<const double> values, std::size_t begin, std::size_t end, double rise);
// What a peak within these valleys measures; the signal counts from 0.
Peak measuredPeak(const Trace& trace, const PeakExtent& extent, double injected, double ground);
// Of each to the one behind it, where both have a width.
void addResolutions(std::vector<Peak>& peaks);

// In the order of the axis. A front that never falls again is no peak; there may be none.
std::vector<Peak> findPeaks(const Trace& trace, const PeakSearch& search);
inline std::vector<Peak> findPeaks(const Chromatogram& chromatogram, std::span<const double> values,
                                   const PeakSearch& search)
{
    return findPeaks(Trace{chromatogram.course().times, values}, search);
}
// The highest of them, or nothing.
std::optional<Peak> highestPeak(const std::vector<Peak>& peaks);

} // namespace titer::figures
