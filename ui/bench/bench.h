// Figures of the window, as JSON for `titer-cli bench ui-*`.
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::bench {

// In seconds; it is met where it is not above the target.
base::Json figure(const std::string& name, double value, double target, const std::string& note);
// `quick`: each figure once and at its smallest size, as `titer-cli bench --quick` has it.
int runBench(bool quick);
// True for `--quick`. It reports that a figure can still be measured, not how fast it is.
bool isQuick();

} // namespace titer::bench
