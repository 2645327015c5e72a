// Salt and peaks of measured runs, as the fit of gradients takes them. [any]
#pragma once

#include "core/figures/measured/measured_run.h"
#include "core/figures/measured/salt_calibration.h"
#include "core/studies/calibration/columns/gradient_fit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// How the salt at the detector is known.
struct SaltOrder {
    std::vector<double> buffers; // of A and B [mol/m3]
    std::optional<figures::SaltCalibration> calibration;
};

// Curves of the run that a person named.
struct SaltCurves {
    const figures::MeasuredSignal *direct = nullptr, *conductivity = nullptr;
};

struct RunSalt {
    enum class Fault {
        None,
        NotSalt,        // the curve that is named as salt is in another unit
        NoConductivity, // for the calibration
        NoShare,        // of buffer B
        NotKnown        // neither calibration nor buffers
    };
    studies::SaltCourse course = {};
    Fault fault = Fault::None;
};

// The first of its unit; nullptr without.
const figures::MeasuredSignal* conductivityOf(const figures::MeasuredRun& run);
// "Conc B", "%B", "B_Inst": a share by its unit; nullptr without.
const figures::MeasuredSignal* shareOfBuffer(const figures::MeasuredRun& run);

// What the run says of its salt: the curve that is named, else by the calibration the conductivity, which is the curve that is named
// or the first of its unit, else the share of buffer B, later by `delay` [m3].
RunSalt saltOfRun(const figures::MeasuredRun& run, const SaltOrder& order, const SaltCurves& curves, double delay);

struct GradientOrder {
    std::string name;                  // for messages
    std::vector<std::string> proteins; // of its peaks, in their order; empty: all
    double injected = 0.0;             // [m3]
    double threshold = 10.0;           // of peaks, over the noise
};

// Errors without a place.
base::Result<studies::MeasuredGradient> gradientOf(const GradientOrder& order,
                                                   const figures::MeasuredSignal& absorbance,
                                                   const studies::SaltCourse& salt,
                                                   const studies::GradientColumn& column, base::Notices& notices);

} // namespace titer::app
