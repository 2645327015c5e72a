// What `doe optimize` found, as people and programs read it.
#pragma once

#include "app/cli/doe/doe_models.h"
#include "core/studies/decisions/optimum.h"

#include <string>
#include <vector>

namespace titer::cli {

struct OptimumAnswer {
    studies::ResponseModels models = {};
    std::vector<studies::Goal> goals = {};
    double confidence = 0.95;
    std::uint64_t seed = 1;
    std::vector<double> scatter = {}; // coded
    std::vector<double> steps = {};   // in which factors can be set [their unit]; 0: any
    std::vector<studies::Optimum> optima = {};
    double keptShare = 0.9; // of the desirability, within the tolerances
    studies::Robustness robustness = {};

    // Whether the best settings are predicted less surely than any run of the data was.
    bool extrapolates() const;
};

std::string optimumReport(const OptimumAnswer& answer);
base::Json optimumJson(const OptimumAnswer& answer);

} // namespace titer::cli
