// Figures of boards: how long a frame takes while samples come, how old a sample is when it is drawn, and whether a query of a large store
// holds the window up. [gui]
#pragma once

#include "ui/desktop/bench.h"

#include <vector>

namespace titer::desktop {

std::vector<base::Json> boardFigures();

} // namespace titer::desktop
