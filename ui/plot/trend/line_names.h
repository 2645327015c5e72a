// The names at the ends of lines: which of several runs each is. [gui]
#pragma once

#include "ui/plot/trend/trend_layout.h"

class QPainter;

namespace titer::plot {

// In the margin that the layout keeps, where lines of several runs have names, each led to from its last value that is shown; above its
// line where one alone has a name. Of those that find no room beneath each other the first stay.
void paintLineNames(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);

} // namespace titer::plot
