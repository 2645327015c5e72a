// titer-cli fit --evaluate: the likelihood of the fits that a project keeps, at their own values.
#pragma once

#include "app/cli/common/arguments.h"

namespace titer::cli {

// The exit status.
int evaluateFits(const Arguments& arguments);

} // namespace titer::cli
