// A line in another unit. [any]
#pragma once

#include "app/common/shown_units.h"
#include "app/traces/data_trace.h"

namespace titer::app {

// Values, holds and outliers; times and quality stay.
void scale(DataTrace& line, const UnitScale& by);

} // namespace titer::app
