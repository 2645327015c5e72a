// What titer-cli fit isotherm reports in the end.
#pragma once

#include "core/base/json.h"
#include "core/studies/calibration/isotherms/isotherm_fit.h"

#include <string>

namespace titer::cli {

std::string isothermText(const studies::IsothermRequest& request, const studies::IsothermFit& fit);
base::Json isothermJson(const studies::IsothermRequest& request, const studies::IsothermFit& fit);

} // namespace titer::cli
