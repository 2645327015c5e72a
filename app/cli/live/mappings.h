// The option --map of commands that lay a recording over a plant.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/model/flowsheet.h"

#include <string>
#include <vector>

namespace titer::cli {

// TAG=VARIABLE[=FACTOR] of each; what is wrong with one goes into `fault`.
std::vector<model::TagEntry> mappingsOf(const Arguments& arguments, std::string& fault);

} // namespace titer::cli
