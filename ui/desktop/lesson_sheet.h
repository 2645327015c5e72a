// Writes a lesson as a sheet without a window.
#pragma once

#include "ui/desktop/options.h"

namespace titer::desktop {

// The exit status.
int writeLessonSheet(const Options& options);

} // namespace titer::desktop
