// The peaks of a measured signal: those that stand out of its noise, above its baseline.
#pragma once

#include "core/figures/measured/baseline.h"
#include "core/figures/peaks.h"

#include <optional>
#include <vector>

namespace titer::figures {

struct MeasuredPeakSearch {
    Baseline baseline;
    // A peak rises above its valleys, and above the baseline, by so many standard deviations of the noise: ten is the
    // limit of quantification (ICH Q2), three that of detection.
    double threshold = 10.0;
};

struct MeasuredPeaks {
    double noise = 0.0;           // of the signal, and of the average that was searched
    std::vector<double> baseline; // one value per point
    std::vector<double> above;    // the signal above it
    std::vector<Peak> peaks;      // retention counts from 0 of the axis, the run's zero
};

// Moments are those of the signal itself. Places, heights and widths are read off its average over 1/2000 of the run
// where it has more points than that. What noise hides (an asymmetry at 10 % of a low peak) is left empty.
MeasuredPeaks measuredPeaksOf(const Trace& trace, const MeasuredPeakSearch& search);

// Where the signal stands at its largest value and nothing moves, though it came there steeply: the detector was at its
// end. Of several places the longest.
std::optional<Span> saturationOf(const Trace& trace, double noise);

} // namespace titer::figures
