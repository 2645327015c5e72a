// The part of an XY plot that Qt Charts draws. [gui]
#pragma once

#include "ui/plot/xy/xy_layout.h"

class QPainter;

namespace titer::plot {

// Grid, bands, lines, bars and boxes.
void paintChart(QPainter* painter, const XyLayout& layout, const XyModel& model);

} // namespace titer::plot
