// The figure of the run sheet: how long it takes to paint while it scrolls over thousands of runs. [gui]
#pragma once

#include "ui/bench/bench.h"

namespace titer::bench {

base::Json studyTableFigure();

} // namespace titer::bench
