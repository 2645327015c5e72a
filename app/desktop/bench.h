// Figures of the window, as JSON for `titer-cli bench ui-*`.
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::desktop {

// In seconds; it is met where it is not above the target.
base::Json figure(const std::string& name, double value, double target, const std::string& note);
int runBench(const char* program);
// Opens a window on the example plant, says so on standard output when it can be used, and ends.
int benchStart();

} // namespace titer::desktop
