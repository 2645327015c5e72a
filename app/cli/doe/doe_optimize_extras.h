// What `doe optimize` adds where it is asked to: the Pareto front, what each factor causes, and the next runs to make.
#pragma once

#include "app/cli/doe/doe_optimize_report.h"
#include "core/studies/analysis/computer_experiments/sensitivity.h"
#include "core/studies/analysis/computer_experiments/surrogate.h"
#include "core/studies/decisions/pareto.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::cli {

struct OptimumExtras {
    std::vector<studies::ParetoPoint> pareto = {};
    // One per goal.
    std::vector<studies::SobolIndices> sobol = {};
    std::vector<studies::MorrisEffects> morris = {};
    // Of the overall desirability of the runs.
    std::optional<studies::Surrogate> surrogate = {};
    Eigen::MatrixXd nextRuns = {}; // coded
};

// Errors as those of the studies; "next" where the desirability of the runs cannot be modelled.
base::Errors addPareto(const OptimumAnswer& answer, const studies::SearchSpace& space, OptimumExtras& extras);
base::Errors addSensitivity(const OptimumAnswer& answer, std::stop_token stop, OptimumExtras& extras);
base::Errors addNextRuns(const OptimumAnswer& answer, const studies::SearchSpace& space, int count,
                         std::stop_token stop, OptimumExtras& extras);

std::string extrasReport(const OptimumAnswer& answer, const OptimumExtras& extras);
void addExtras(const OptimumAnswer& answer, const OptimumExtras& extras, base::Json& json);

} // namespace titer::cli
