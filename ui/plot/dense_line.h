// A line that goes up and down in nearly every column of pixels, painted column by column: stroking it costs ten times as much, and its
// corners are not seen. [any]
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace titer::plot {

// Paints with the painter's pen within `area`, both in the painter's coordinates. False, with nothing painted, where that cannot be: the
// pen is dashed, what is painted on is no picture of pixels (an export as SVG or PDF), or it is turned.
bool paintDenseLine(QPainter* painter, const QList<QPointF>& run, const QRectF& area);

} // namespace titer::plot
