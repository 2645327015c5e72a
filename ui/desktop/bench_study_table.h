// The figure of the run sheet: how long it takes to paint while it scrolls over thousands of runs. [gui]
#pragma once

#include "ui/desktop/bench.h"

namespace titer::desktop {

base::Json studyTableFigure();

} // namespace titer::desktop
