// Tubing and columns of a plant as tracers see them (tracer_fit.h).
#pragma once

#include "core/model/plant/plant.h"
#include "core/studies/calibration/columns/tracer_fit.h"

namespace titer::studies {

// Of a unit of type `tubing`.
TracerTubing tracerTubingOf(const model::PlantUnit& unit);

// Of a column (model::columnTypes). Its dispersion is that of the plant at this flow [m3/s]; a cross section
// of 0 is one that the plant does not state.
TracerBed tracerBedOf(const model::PlantUnit& unit, double flow);

enum class TracerFault { None, NotThere, Binds };
// What the bed is for a component of the plant at the flow of the pulse; NotThere where the component does not reach
// it.
TracerFault takeTracer(const model::PlantUnit& unit, int component, TracerPulse& pulse);

} // namespace titer::studies
