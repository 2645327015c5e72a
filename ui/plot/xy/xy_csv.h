// The numbers of an XY plot, for a table and the clipboard. [any]
#pragma once

#include "ui/plot/xy/xy_model.h"

namespace titer::plot {

// A head, then the columns of each curve; empty without values.
QString xyCsv(const XyModel& model);

} // namespace titer::plot
