// Figures of the window, as JSON for `titer-cli bench ui-*`.
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::desktop {

// In seconds; it is met where it is not above the target.
base::Json figure(const std::string& name, double value, double target, const std::string& note);
// `quick`: each figure once and at its smallest size, as `titer-cli bench --quick` has it.
int runBench(const char* program, bool quick);
// True for `--quick`. It reports that a figure can still be measured, not how fast it is.
bool isQuick();
// Opens a window on the example plant, says so on standard output when it can be used, and ends.
int benchStart();

} // namespace titer::desktop
