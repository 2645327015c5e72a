// Pulses of measured runs, and the plant on their way, as fits of tracers take them. [any]
#pragma once

#include "core/figures/measured/measured_run.h"
#include "core/model/plant/plant.h"
#include "core/studies/calibration/columns/tracer_fit.h"
#include "core/studies/calibration/columns/tracer_plant.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// What was measured from the injection to as long behind the highest peak as that is wide. Errors have the name of the curve.
base::Result<studies::TracerPulse> pulseOf(const figures::MeasuredSignal& signal, double injected,
                                           base::Notices& notices);

// What the bed is for the component of this id; without one for the only component that reaches it. `reaching` are all that do.
studies::TracerFault takeTracerOf(const model::Plant& plant, int column, const std::string& component,
                                  studies::TracerPulse& pulse, std::vector<std::string>& reaching);
base::Sentence tracerBinds(const std::string& component);

// All tubing of a plant, and the column where it is one that is fitted.
struct TracerWay {
    studies::TracerModel model;
    std::size_t place = 0; // of the fitted unit among the tubing
    std::vector<std::pair<std::string, studies::TracerTubing>> tubing;
};
// `unit` is a tubing or a column; the dispersion of a column is that at this flow [m3/s]. Errors: a column without a width.
base::Result<TracerWay> tracerWayOf(const model::Plant& plant, int unit, double flow);

// Of a pulse that this plant does not make; nothing where it does.
std::optional<base::Sentence> misfitOfTracer(double nrmse);

} // namespace titer::app
