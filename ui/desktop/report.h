// Writes the report of a run or of a study without a window.
#pragma once

#include "ui/desktop/options.h"

namespace titer::desktop {

// The exit status.
int writeReport(const Options& options);

} // namespace titer::desktop
