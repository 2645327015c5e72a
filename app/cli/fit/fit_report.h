// What titer-cli fit reports in the end.
#pragma once

#include "core/base/json.h"
#include "core/studies/calibration/plant_fit.h"

#include <string>

namespace titer::cli {

std::string fitText(const studies::PlantFitRequest& request, const studies::PlantFit& fit);
base::Json fitJson(const studies::PlantFitRequest& request, const studies::PlantFit& fit);

} // namespace titer::cli
