// How well a design serves its model, as `doe design --evaluate` and `doe evaluate` tell it.
#pragma once

#include "core/base/json.h"
#include "core/studies/power.h"

#include <string>

namespace titer::cli {

struct EvaluationReport {
    std::string text;
    base::Json json;
};

// Criteria with their definitions, standard errors, variance inflation, power, leverage, variance over the space and correlations.
base::Result<EvaluationReport> reportEvaluation(const studies::Design& design, const studies::Terms& terms,
                                                const studies::PowerOptions& options = {});

} // namespace titer::cli
