// Recorded samples taken through the estimators of a plant, in the order in which they became known.
#pragma once

#include "core/twin/recorded/noise_proposal.h"
#include "core/twin/shadow.h"

#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::twin {

struct RecordedEstimate {
    const model::Flowsheet& flowsheet;
    const model::Plant& plant; // of the flowsheet
    std::vector<EstimatorTag> tags;
    std::vector<ShadowSample> samples; // in the order in which they became known; their tags are places in `tags`
    std::string only = {};             // id of an estimator; empty: all
    double until = std::numeric_limits<double>::infinity(); // [s] of the run
    double every = 0.0;                                     // [s], 0 = at samples alone
    double tolerance = 1e-6;                                // of the plant's run
    bool proposesNoise = false;                             // and goes on with what is proposed (NoiseProposal)
    std::function<void(double)> progress = {};
};

struct EstimatedRun {
    std::vector<EstimatorTag> tags;
    std::vector<std::unique_ptr<Estimator>> estimators;
    std::vector<NoiseProposal> proposals; // of each, where they were asked for
    double time = 0.0;                    // how far it went [s]
    bool stopped = false;
    base::Notices notices;
};

// How each tag scatters by itself, how large its values are, and how often they come.
void surveyTags(const std::vector<ShadowSample>& samples, std::vector<EstimatorTag>& tags);

// Calls `row` after each instant at which something became known, and at each multiple of `every`.
EstimatedRun estimateRecorded(const RecordedEstimate& request,
                              const std::function<void(double time, EstimatedRun& run)>& row, base::Errors& errors,
                              std::stop_token stop);

} // namespace titer::twin
