// Figures of lessons in the window: how long one takes until it can be worked on, restarted, and checked after a
// run. [gui]
#pragma once

#include "ui/desktop/bench.h"

#include <vector>

namespace titer::desktop {

std::vector<base::Json> lessonFigures();

} // namespace titer::desktop
