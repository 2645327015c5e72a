// A study of how a column is used: its load, the slope of its gradient and the cuts of its pool as factors, purity, yield and
// productivity as responses, each where the plant has it. [any]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/study/study.h"

#include <string>

namespace titer::app {

// Factors go from a fifth below to a fifth above what the plant has; numbers of fractions a few to both sides. Errors, at the unit: the
// plant is at fault, the unit is no column, or nothing of this is found around it.
base::Result<studies::Study> poolStudy(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                       const std::string& unit);

} // namespace titer::app
