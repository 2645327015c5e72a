// Draws an XY plot into a rectangle, on the screen or on paper. [gui]
#pragma once

#include "ui/plot/xy/xy_model.h"

class QPainter;
class QRectF;

namespace titer::plot {

void paintXy(QPainter* painter, const QRectF& rect, const XyModel& model);
// A ring around a point: the one that is selected.
void paintRing(QPainter* painter, QPointF at);

} // namespace titer::plot
