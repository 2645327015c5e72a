// The conductivity of both buffers, read from a run that was pumped from them. [any]
#pragma once

#include "core/base/result.h"
#include "core/figures/measured/measured_run.h"

namespace titer::app {

struct BufferLevels {
    double a = 0.0, b = 0.0; // at 0 and at 100 % of buffer B [S/m]
};

// Where the share of buffer B has stood at 0 and at 100 % for so long that the conductivity follows no more. Errors are sentences for
// the run: no share, no conductivity, a buffer that was not reached or not held.
base::Result<BufferLevels> bufferLevelsOf(const figures::MeasuredRun& run);

} // namespace titer::app
