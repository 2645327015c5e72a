// What the fit of gradients reports.
#pragma once

#include "app/cli/fit/fit_runs.h"
#include "core/base/json.h"
#include "core/studies/calibration/columns/gradient_fit.h"

#include <string>
#include <vector>

namespace titer::cli {

inline constexpr double gradientConfidence = 0.95;

struct GradientFindings {
    std::string unit;
    std::vector<NamedRun> runs;
    double solid = 0.0; // of the bed [m3]
    studies::GradientFit fit;
    std::vector<std::string> taken; // paths of earlier fits whose errors are in the intervals
};

std::string gradientText(const GradientFindings& findings);
base::Json gradientJson(const GradientFindings& findings);

} // namespace titer::cli
