// Draws a measured chromatogram into a rectangle; the cursor is not part of it. [gui]
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/chromatogram/measured_layout.h"

class QPainter;

namespace titer::plot {

void paintMeasured(QPainter* painter, const QRectF& rect, const MeasuredModel& model, look::Look look);

} // namespace titer::plot
