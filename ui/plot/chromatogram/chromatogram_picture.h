// Draws a chromatogram into a rectangle: phases, axes, fractions and lines. Cursor and cuts are not part of it. [gui]
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/chromatogram/chromatogram_layout.h"

class QPainter;

namespace titer::plot {

void paintChromatogram(QPainter* painter, const QRectF& rect, const ChromatogramModel& model, look::Look look);
// The pool between its cuts, over the picture.
void paintPool(QPainter* painter, const ChromatogramLayout& layout, const ChromatogramModel& model, look::Look look);

} // namespace titer::plot
