// The numbers of an XY plot, for a table and the clipboard. [any]
#pragma once

#include "ui/plot/xy_plot.h"

namespace titer::plot {

// A head, then one pair of columns for each curve, and one for what was measured beside it; empty without values.
QString xyCsv(const XyModel& model);

} // namespace titer::plot
