// titer-cli fit PROJECT: the fits that a project keeps, by their likelihood.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/result.h"
#include "core/store/project_file.h"

#include <string>
#include <vector>

namespace titer::cli {

// Those of the project that the arguments name first, or the one of --fit.
base::Result<std::vector<store::Item>> fitsOf(const Arguments& arguments);

// Fits one of them. The exit status.
int fitStored(const Arguments& arguments, int starts, double tolerance);

} // namespace titer::cli
