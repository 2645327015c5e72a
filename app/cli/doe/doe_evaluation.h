// How well a design serves its model, as `doe design --evaluate` and `doe evaluate` report it.
#pragma once

#include "core/base/json.h"
#include "core/studies/designs/power.h"

#include <optional>
#include <string>

namespace titer::cli {

struct EvaluationReport {
    std::string text;
    base::Json json;
};

// Criteria with their definitions, standard errors, variance inflation, power, leverage, variance over the space and
// correlations; and how often to repeat the design where a power is wanted of every term.
base::Result<EvaluationReport> reportEvaluation(const studies::Design& design, const studies::Terms& terms,
                                                const studies::PowerOptions& options = {},
                                                std::optional<double> wantedPower = {});

} // namespace titer::cli
