// The peaks of a measured run that elute while the salt rises, as Yamamoto's plot takes them.
#pragma once

#include "core/figures/measured/measured_run.h"
#include "core/figures/measured/salt_calibration.h"
#include "core/studies/calibration/columns/gradient_elution.h"

#include <string>
#include <vector>

namespace titer::studies {

// Salt at the detector [mol/m3] over the volume since the run's zero [m3].
struct SaltCourse {
    std::vector<double> volumes, values;

    figures::Trace trace() const { return {volumes, values}; }
};

SaltCourse saltOf(const figures::MeasuredSignal& conductivity, const figures::SaltCalibration& calibration);
// Of the share of the second buffer in what was pumped, which comes to the detector by this volume later [m3].
SaltCourse saltOf(const figures::MeasuredSignal& share, double first, double second, double delay);

struct ElutedPeak {
    GradientPeak peak;
    double resolution = 0.0; // to its nearest neighbour; below 1 the shapes of both move their apices
};

// In their order. `begin`: where the salt stands at the detector that entered with the protein [m3]; `threshold` as of
// figures::MeasuredPeakSearch. Errors: no salt, no peak in the gradient.
base::Result<std::vector<ElutedPeak>> elutedPeaks(const figures::Trace& absorbance, const SaltCourse& salt,
                                                  double begin, double threshold);

} // namespace titer::studies
