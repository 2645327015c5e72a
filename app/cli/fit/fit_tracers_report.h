// What the fits of tracers report.
#pragma once

#include "app/cli/fit/fit_runs.h"
#include "core/base/json.h"
#include "core/model/flowsheet.h"
#include "core/studies/calibration/columns/tracer_fit.h"

#include <string>
#include <utility>
#include <vector>

namespace titer::cli {

inline constexpr double tracerConfidence = 0.95;

struct TracerOrder {
    std::string step; // "system", "packing"
    std::string plant, unit, curve, zero;
    std::vector<NamedRun> runs;
    std::vector<model::TagEntry> map; // curves to what leaves a unit, "column.out.acetone"
    double injected = 0.0;            // [m3]
    base::CsvOptions reading;         // of runs that do not say all of it
};

struct TracerFindings {
    std::string unit; // that was fitted
    std::vector<std::pair<std::string, studies::TracerTubing>> tubing;
    std::vector<studies::TracerPulse> pulses;
    studies::TracerFit fit;
    std::vector<std::string> taken; // paths of earlier fits whose errors are in the intervals
};

// Where the plant has a parameter, and its SI unit there.
std::string tracerPathOf(const TracerFindings& findings, const studies::TracerParameter& parameter);
const char* tracerUnitOf(const studies::TracerParameter& parameter);

std::string tracerText(const TracerOrder& order, const TracerFindings& findings);
base::Json tracerJson(const TracerOrder& order, const TracerFindings& findings);

} // namespace titer::cli
