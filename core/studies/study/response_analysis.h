// The analysis of one response of a study: which runs count, and the model of its values.
#pragma once

#include "core/studies/study/study_analysis.h"

namespace titer::studies {

// Of a study that is sound by itself. Errors and notices are at "responses/NAME", "factors/NAME" and "runs/ID". [any]
ResponseAnalysis analyseResponse(const Study& study, std::size_t response);

} // namespace titer::studies
