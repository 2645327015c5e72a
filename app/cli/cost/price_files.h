// The tables of prices that --prices names.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/model/flowsheet.h"

#include <vector>

namespace titer::cli {

// Each as titer.prices/1; false, with what is wrong printed, where one cannot be read.
bool readPriceFiles(const Arguments& arguments, std::vector<base::Json>& tables);
// Over what a plant states of money, one after the other.
void layPrices(const std::vector<base::Json>& tables, model::Flowsheet& flowsheet);

} // namespace titer::cli
