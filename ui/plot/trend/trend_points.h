// What a series has next to its line: samples with their markers, stems, outliers and holds. [gui]
#pragma once

#include "ui/plot/trend/trend_layout.h"

class QPainter;

namespace titer::plot {

// `normal`: of stems.
void paintPoints(QPainter* painter, const Series& series, const Range& normal, const TrendLayout& layout,
                 look::Look look);

} // namespace titer::plot
