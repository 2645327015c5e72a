// Figures of boards: how long a frame takes while samples come, how old a sample is when it is drawn, and whether a query of a large store
// holds the window up. [gui]
#pragma once

#include "ui/bench/bench.h"

#include <vector>

namespace titer::bench {

std::vector<base::Json> boardFigures();

} // namespace titer::bench
