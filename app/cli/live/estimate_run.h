// Recordings of one run taken through the estimators of a plant, in the order in which their samples became known.
#pragma once

#include "app/cli/common/alignment.h"
#include "core/connect/recording.h"
#include "core/connect/settings.h"
#include "core/model/flowsheet.h"
#include "core/twin/recorded/recorded_estimate.h"

#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::cli {

struct EstimateRequest {
    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant;
    std::vector<std::string> recordings; // files
    base::CsvOptions options;
    connect::Settings settings = {}; // of which the options are
    std::vector<model::TagEntry> map;
    std::string only; // id of an estimator; empty: all
    twin::AlignRule align = {};
    double until = std::numeric_limits<double>::infinity(); // [s] of the run
    double every = 0.0;                                     // [s], 0 = at samples alone
    double tolerance = 1e-6;                                // of the plant's run
    bool proposesNoise = false;
    std::function<void(double)> progress = {};
};

struct EstimateRun : twin::EstimatedRun {
    std::vector<std::shared_ptr<const connect::Recording>> recordings; // of one alone the tags are those of the run
    FileAlignment alignment;
};

// As twin::estimateRecorded().
EstimateRun runEstimators(const EstimateRequest& request,
                          const std::function<void(double time, twin::EstimatedRun& run)>& row, base::Errors& errors,
                          std::stop_token stop);

} // namespace titer::cli
