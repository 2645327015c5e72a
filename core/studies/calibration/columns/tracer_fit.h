// What pulses of tracers that do not bind say of the tubing around a column and of its packing (tracer_curve.h).
#pragma once

#include "core/base/result.h"
#include "core/studies/calibration/columns/tracer_curve.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct TracerParameter {
    std::string key; // as the unit names it: "mixed_volume", "bed_porosity"
    double start = 0.0, value = 0.0;
    std::optional<double> error; // standard error; absent at a bound and where parameters cannot be determined apart
    double takenError = 0.0;     // what errors of earlier fits add, where a caller has put them into the interval
    double low = 0.0, high = 0.0;
    bool atBound = false;
};

// A pulse as it was fitted, averaged where it has very many points.
struct TracerCourseFit {
    std::vector<double> volumes, measured, modelled; // [m3], [unit of the values]
    std::vector<double> start;                       // the model as it was given, with the area and level found
};

struct TracerFit {
    std::vector<TracerParameter> parameters;
    std::vector<double> nrmse;            // by pulse, over its largest value
    std::vector<TracerCourseFit> courses; // by pulse
    double squares = 0.0;                 // sum of the residuals' squares, each over its noise
    TracerModel model;                    // with these values
    bool converged = false;
    int degreesOfFreedom = 0;
    base::Sentence message;
};

// Each pulse has an area, a level and a drift of its own. Errors: no pulse, one without values.
// The mixed volume and the tube of the tubing at this place, the bed and other tubing being as the model says.
base::Result<TracerFit> fitTubing(const TracerModel& model, std::size_t tubing, const std::vector<TracerPulse>& pulses,
                                  double confidence, std::stop_token stop = {});
// Porosities and dispersion of the bed; the particle porosity only where a pulse enters the pores.
base::Result<TracerFit> fitPacking(const TracerModel& model, const std::vector<TracerPulse>& pulses, double confidence,
                                   std::stop_token stop = {});

} // namespace titer::studies
