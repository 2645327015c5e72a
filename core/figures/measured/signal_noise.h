// The scatter of a measured signal, found from the signal itself: what a point stands off the line through two others,
// by medians and without what stands out, so that peaks do not count (Rousseeuw and Croux 1993, J Am Stat Assoc
// 88:1273).
#pragma once

#include "core/figures/chromatogram.h"

namespace titer::figures {

// Standard deviation [unit of the values]. It is at least what the digits of the values leave open, and 0 for a smooth
// curve. The largest of several distances between the points, so that a detector that averages does not hide its noise.
double noiseOf(const Trace& trace);

// Averages over windows of this width around each point, as far as the signal goes; the integral of the lines, exactly.
std::vector<double> averaged(const Trace& trace, double width);

} // namespace titer::figures
