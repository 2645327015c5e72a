// Writes the report of a continued process verification without a window.
#pragma once

#include "ui/desktop/options.h"

namespace titer::desktop {

// The exit status.
int writeProcessReport(const Options& options);

} // namespace titer::desktop
