// What titer-cli fit reports of a fit by its likelihood.
#pragma once

#include "core/base/json.h"
#include "core/studies/calibration/likelihood/likelihood_fit.h"

#include <string>

namespace titer::cli {

std::string storedFitText(const std::string& id, const studies::LikelihoodFitOptions& options,
                          const studies::LikelihoodFit& fit);
base::Json storedFitJson(const std::string& id, const studies::LikelihoodFitOptions& options,
                         const studies::LikelihoodFit& fit);

} // namespace titer::cli
