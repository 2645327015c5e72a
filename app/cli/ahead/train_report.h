// What titer-cli advise reports of the steps behind the culture.
#pragma once

#include "app/run/advice/planned_train.h"
#include "core/base/json.h"

#include <string>

namespace titer::cli {

std::string trainText(const app::PlannedTrain& train);
base::Json trainJson(const app::PlannedTrain& train); // `train` of titer.advice/1

} // namespace titer::cli
