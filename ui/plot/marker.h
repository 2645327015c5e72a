// Hollow sample markers, one shape per series. [gui]
#pragma once

#include "ui/look/theme.h"

#include <QPointF>

class QColor;
class QPainter;

namespace titer::plot {

// `size` is the edge of the square that holds the shape (8 px on a plot). `fill` is the ground, so that lines do not show through.
void paintMarker(QPainter* painter, look::Marker marker, QPointF centre, qreal size, const QColor& edge,
                 const QColor& fill);

} // namespace titer::plot
