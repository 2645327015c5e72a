// Figures of the panes of a study: how long they take to follow a line or a cross that is dragged, and a term that is unticked. [gui]
#pragma once

#include "ui/desktop/bench.h"

#include <vector>

namespace titer::desktop {

std::vector<base::Json> studyFigures();

} // namespace titer::desktop
