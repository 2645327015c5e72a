// titer-cli fit --evaluate: the likelihood of the fits that a project keeps, at their own values.
#pragma once

#include "app/cli/common/arguments.h"

#include <optional>

namespace titer::cli {

// The exit status. `tolerance` is that of the courses, as of the end of a fit where there is none.
int evaluateFits(const Arguments& arguments, std::optional<double> tolerance);

} // namespace titer::cli
