// Draws a page into a file, without a window on a screen.
#pragma once

#include "ui/desktop/options.h"

namespace titer::desktop {

// The exit status: 0 drawn, 1 the file or the run is at fault, 2 no such page.
int drawShot(const Options& options);

} // namespace titer::desktop
