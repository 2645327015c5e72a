#include "app/traces/scaled_trace.h"

namespace titer::app {

void scale(DataTrace& line, const UnitScale& by)
{
    if (by.isSame()) return;
    for (double& value : line.y) value = by.of(value);
    for (TraceHold& hold : line.holds) hold.value = by.of(hold.value);
    for (DataTrace::Point& point : line.outliers) point.value = by.of(point.value);
    if (line.newest) line.newest->value = by.of(line.newest->value);
}

} // namespace titer::app
