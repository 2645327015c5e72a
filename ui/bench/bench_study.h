// Figures of the panes of a study: how long they take to follow a line or a cross that is dragged, and a term that is unticked. [gui]
#pragma once

#include "ui/bench/bench.h"

#include <vector>

namespace titer::bench {

std::vector<base::Json> studyFigures();

} // namespace titer::bench
