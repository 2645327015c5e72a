// What a preparation did, as people read it.
#pragma once

#include "core/prepare/prepare.h"

#include <string>

namespace titer::cli {

// What each step did to all batches, and how many cells have no value at the end.
std::string prepareReport(const prepare::Prepared& prepared, const prepare::Recipe& recipe);

} // namespace titer::cli
