// The limits of a trend: a dotted line each, with its name. [gui]
#pragma once

#include "ui/plot/trend/trend_layout.h"

class QPainter;

namespace titer::plot {

// Beneath the lines of the series. A name stands where no other stands, at its axis or in the middle, where fewer lines pass.
void paintLimits(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);

} // namespace titer::plot
