// What titer-cli fit reports in the end.
#pragma once

#include "app/cli/common/alignment.h"
#include "core/base/json.h"
#include "core/studies/calibration/next_experiment.h"
#include "core/studies/calibration/plant_prediction.h"
#include "core/studies/calibration/plant_profile.h"

#include <string>
#include <vector>

namespace titer::cli {

struct FitReport {
    const studies::PlantFitRequest& request;
    const studies::PlantFit& fit;
    const FileAlignment& alignment; // of the tables among the data
    // Where they were asked for.
    std::vector<studies::NextExperiment> next = {};
    std::vector<studies::PlantProfile> profiles = {};
    std::vector<std::string> unseen = {}; // names of what is predicted
    std::vector<studies::PredictedCourse> predictions = {};
};

std::string fitText(const FitReport& report);
base::Json fitJson(const FitReport& report);

} // namespace titer::cli
