// Figures of the window, as JSON for `titer-cli bench ui-*`.
#pragma once

#include "core/base/json.h"

#include <string>

namespace titer::bench {

// In seconds; it is met where it is not above the target.
base::Json figure(const std::string& name, double value, double target, const std::string& note);
// True for `--quick`: each figure once and at its smallest size. It reports that a figure can still be measured, not how fast it is.
bool isQuick();
void beQuick(bool quick);

} // namespace titer::bench
