// Figures of lessons in the window: how long one takes until it can be worked on, restarted, and checked after a
// run. [gui]
#pragma once

#include "ui/bench/bench.h"

#include <vector>

namespace titer::bench {

std::vector<base::Json> lessonFigures();

} // namespace titer::bench
