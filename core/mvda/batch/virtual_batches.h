// Batches that no plant has made: runs of its twin with values drawn for what is not known for sure, and noise as sensors have it.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/mvda/batch/batches.h"
#include "core/studies/analysis/computer_experiments/uncertainty.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace titer::mvda {

struct VirtualRequest {
    model::Flowsheet flowsheet;
    std::vector<studies::Uncertain> varied; // by the path of what varies, in the plant
    int runs = 40;
    std::uint64_t seed = 1;             // of the draws and the noise
    std::vector<std::string> tags = {}; // "production.glucose"; empty: all that vary over runs or time
    int points = 101;                   // of each run, both ends counted
    double until = 0.0;                 // [s]; 0 = the recipe's duration
    double noise = 0.01; // standard deviation, in parts of the range that a quantity goes through in all runs
    double tolerance = 1e-6;
};

// "PATH=LOW..HIGH" or "PATH=LOW..HIGH UNIT", each value as likely as the other; else as studies::readUncertain().
base::Result<studies::Uncertain> readVaried(std::string_view text);

// Batches "1", "2" and so on, in SI, each from the first instant at which all its quantities are there until one is not: of a culture from its
// inoculation to its harvest. Quantities that are not there throughout are left out unless named. Errors: values that the plant does not
// take, a run that fails, a tag that the runs do not have or that does not vary.
base::Result<BatchTable> virtualBatches(const VirtualRequest& request, const model::Catalogue& catalogue,
                                        std::stop_token stop = {}, const std::function<void(double)>& progress = {});

} // namespace titer::mvda
