// Measured peaks as exponentially modified Gaussians, those that overlap together.
#pragma once

#include "core/base/result.h"
#include "core/figures/peaks.h"
#include "core/studies/calibration/modified_gaussian.h"

#include <stop_token>
#include <vector>

namespace titer::studies {

struct FittedPeak {
    ModifiedGaussian shape;
    double areaError = 0.0;   // standard error; 0 where the data do not determine it
    double centreError = 0.0; // the same, of the centre
    double nrmse = 0.0;       // of the group: root of the mean squared residual over its height
    bool converged = false;
    bool isGaussian = false; // tau is at its lower bound, 2 % of sigma: there is no tail
};

// One for each peak, in their order. The signal is what stands above the baseline. Peaks between which it does not
// reach the ground are fitted at once, to what lies between the group's begin and end and half its width alongside, as far
// as the next group leaves room.
std::vector<FittedPeak> fitPeaks(const figures::Trace& trace, const std::vector<figures::Peak>& peaks,
                                 std::stop_token stop = {});

} // namespace titer::studies
