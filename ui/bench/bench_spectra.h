// The figure of spectra on the page Analyse: how long their picture takes, and that of those that are selected. [gui]
#pragma once

#include "ui/bench/bench.h"

namespace titer::bench {

base::Json spectraFigure();

} // namespace titer::bench
