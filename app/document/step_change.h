// A chromatography step by mechanism or by performance, one instead of the other. [any]
#pragma once

#include "app/document/edits.h"
#include "core/runs/run.h"

namespace titer::app {

// Units that performanceStep() and modelStep() change.
bool isModelledStep(std::string_view unitType);
bool isPerformanceStep(std::string_view unitType);

// Yield, log reductions and capacity instead of a column's mechanism: bed, product and streams stay, and the recipe says when it
// elutes and strips: the first solution after the load that did not flow before it elutes, further ones strip. Figures are those of
// `last`, a run of the plant with the mechanism, where it has them; without it the usual ones.
Edited performanceStep(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit,
                       const figures::RunResult* last);

// A column instead of a step by performance, with `mechanism`, the parameters that it had before, where they are known;
// without them nothing binds until a binding model is chosen.
Edited modelStep(const model::Flowsheet& before, const model::Catalogue& catalogue, std::string_view unit,
                 const base::Json& mechanism = {});

} // namespace titer::app
