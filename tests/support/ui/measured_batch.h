// A plant of one vessel, and a recording of a batch in it that grows slower than the plant says.
#pragma once

#include "app/fit/fit_run.h"

class QTemporaryDir;

namespace titer::support {

model::Flowsheet batchPlant();
// Writes it. Cells that grow by 0.06 1/h, where the plant has 0.25 1/h, and scatter by 2 % in turn.
app::FitRun measuredBatch(const QTemporaryDir& folder);

} // namespace titer::support
