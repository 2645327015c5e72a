// What titer-cli fit reports in the end.
#pragma once

#include "core/base/json.h"
#include "core/studies/calibration/next_experiment.h"

#include <string>

namespace titer::cli {

// `next` where proposals were asked for.
std::string fitText(const studies::PlantFitRequest& request, const studies::PlantFit& fit,
                    const std::vector<studies::NextExperiment>& next);
base::Json fitJson(const studies::PlantFitRequest& request, const studies::PlantFit& fit,
                   const std::vector<studies::NextExperiment>& next);

} // namespace titer::cli
