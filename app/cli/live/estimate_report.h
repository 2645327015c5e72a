// What titer-cli estimate reports: the course of the estimates, what came of each channel and parameter, and what cannot be known.
#pragma once

#include "app/cli/live/estimate_run.h"
#include "core/base/json.h"

#include <string>

namespace titer::cli {

// The series: a row at a time, in SI.
std::string estimateHeader(const twin::EstimatedRun& run);
std::string estimateRow(double time, twin::EstimatedRun& run);

struct EstimateReport {
    std::string plant;
    std::string path, sha256; // of the recording
    std::string status;       // "ok", "stopped", "failed"
};

std::string estimateText(const EstimateReport& report, EstimateRun& run);
base::Json estimateJson(const EstimateReport& report, EstimateRun& run); // titer.estimate/1

} // namespace titer::cli
