// The eight marker shapes.
#include "ui/plot/marker.h"

#include <QPainter>

namespace titer::plot {

using look::Marker;

namespace {

QPolygonF outline(Marker marker, qreal r)
{
    switch (marker) {
    case Marker::Square:
        return {{-0.8 * r, -0.8 * r}, {0.8 * r, -0.8 * r}, {0.8 * r, 0.8 * r}, {-0.8 * r, 0.8 * r}};
    case Marker::Triangle:
        return {{0, -r}, {r, 0.75 * r}, {-r, 0.75 * r}};
    case Marker::TriangleDown:
        return {{0, r}, {r, -0.75 * r}, {-r, -0.75 * r}};
    case Marker::Diamond:
        return {{0, -r}, {r, 0}, {0, r}, {-r, 0}};
    default:
        return {};
    }
}

QList<QLineF> strokes(Marker marker, qreal r)
{
    const qreal d = 0.75 * r;
    const QLineF upright(0, -r, 0, r), level(-r, 0, r, 0), falling(-d, -d, d, d), rising(-d, d, d, -d);
    switch (marker) {
    case Marker::Cross:
        return {falling, rising};
    case Marker::Plus:
        return {upright, level};
    case Marker::Star:
        return {upright, level, falling, rising};
    default:
        return {};
    }
}

} // namespace

void paintMarker(QPainter* painter, Marker marker, QPointF centre, qreal size, const QColor& edge, const QColor& fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(centre);
    painter->setPen(QPen(edge, size * 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(fill);
    const qreal r = size / 2;
    if (marker == Marker::Circle)
        painter->drawEllipse(QPointF(), 0.9 * r, 0.9 * r);
    else if (const QPolygonF shape = outline(marker, r); !shape.isEmpty())
        painter->drawPolygon(shape);
    painter->drawLines(strokes(marker, r));
    painter->restore();
}

} // namespace titer::plot
