// The program of an inlet as a measured run had it, so that one plant serves runs of several gradients, loads and flows.
#pragma once

#include "core/figures/measured/measured_run.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"

#include <optional>
#include <string>
#include <utility>

namespace titer::studies {

struct RunProgram {
    std::string inlet;                                // has what was injected (below), and what follows
    double injected = 0.0;                            // [m3]; 0: of the run's own phase, else of the plant's step
    std::string salt;                                 // the component that differs between the buffers
    std::optional<std::pair<double, double>> buffers; // salt of A and B [mol/m3]
};

// Of the phase of the log that begins at the zero and applies the sample ("Sample Application", "Load"), as withProgramOf takes it; 0
// without one [m3].
double sampleVolumeOf(const figures::MeasuredRun& run);

// Injected is the step that first holds something which the step behind it does not, else the first; what stands before it is the
// buffer in front of the injection, with which tubing of the plant is filled. The flow is that of the run; after what was injected the
// salt follows the share of buffer B, or, without buffers, come the other steps of the plant with their volumes. The recipe lasts as
// long as the run. Errors are at the path in the plant, or have the name of the curve that is missing.
base::Result<model::Flowsheet> withProgramOf(const figures::MeasuredRun& run, const RunProgram& program,
                                             const model::Flowsheet& flowsheet, const model::Plant& plant);

} // namespace titer::studies
