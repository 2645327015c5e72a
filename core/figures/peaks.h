// The peaks of a chromatogram and what separation scientists ask of them.
// Plates N = 8 ln 2 (t / w)^2 from the width at half height, N = mean^2 / variance from the moments; asymmetry b/a at
// 10 % of the height; resolution Rs = sqrt(2 ln 2) (t2 - t1) / (w1 + w2) (Ettre 1993, Pure Appl. Chem. 65:819).
#pragma once

#include "core/figures/chromatogram.h"

namespace titer::figures {

// What is left empty could not be read off: the next peak stands too near.
struct Peak {
    double start = 0.0, end = 0.0; // where it leaves and reaches the ground, or the valley to its neighbour [s]
    double time = 0.0;             // of its apex [s]
    double height = 0.0;
    Moments moments;                 // over [start, end]; mean on the time axis of the run
    std::optional<double> width;     // at half height [s]
    std::optional<double> asymmetry; // back over front half-width at 10 % of the height
    std::optional<double> plates;    // from the width
    std::optional<double> platesByMoments;
    std::optional<double> resolution; // to the next peak
};

struct PeakSearch {
    std::optional<Span> within; // the whole course without
    double injected = 0.0;      // from when retention counts [s]
    // A peak rises above its valleys by this share of what the signal spans; less is a ripple.
    double prominence = 0.01;
};

// In the order of time. A front that never falls again is no peak; there may be none.
std::vector<Peak> findPeaks(const Chromatogram& chromatogram, std::span<const double> values, const PeakSearch& search);
// The highest of them, or nothing.
std::optional<Peak> highestPeak(const std::vector<Peak>& peaks);

} // namespace titer::figures
