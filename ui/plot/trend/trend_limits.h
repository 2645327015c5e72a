// The limits of a trend: a dotted line each, with its name. [gui]
#pragma once

#include "ui/plot/trend/trend_layout.h"

class QPainter;

namespace titer::plot {

// Beneath the lines of the series. A name stands where no other stands, as near to its axis as the lines leave it free.
void paintLimits(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);

} // namespace titer::plot
