// Finds the way of a stream: orthogonal, at most four bends, 16 px from foreign symbols, rather through the gutters between zones.
// A pure function, so that a stream that did not move keeps its way. [any]
//
//   Route way = route({at, Side::Right}, {to, Side::Left}, field);     way.points runs from port to port
//   roundedPath(points, 8)                                            corners rounded, shorter where a segment is short
//   crossings(later, earlier)                                         where two ways cross, for the gap in the later one
#pragma once

#include "ui/flow/layout/ports.h"

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace titer::flow {

inline constexpr qreal clearance = 16;   // from foreign symbols [px]
inline constexpr qreal cornerRadius = 8; // [px]
inline constexpr int maxBends = 4;

struct RouteEnd {
    QPointF at;
    Side side = Side::Right; // that the stream leaves or enters by
    QRectF body;             // of the own symbol
};

// What lies on the sheet, without the two ends.
struct RouteField {
    QList<QRectF> symbols; // foreign ones
    QList<QRectF> labels;  // better not crossed
    QList<QRectF> zones;
    QList<QLineF> lines; // segments of other streams: better not covered
};

struct Route {
    QPolygonF points;
    bool clear = true; // keeps its distance
    bool operator==(const Route&) const = default;
};

Route route(const RouteEnd& from, const RouteEnd& to, const RouteField& field);

int bends(const QPolygonF& points);
// Without doubled points and without points on a straight line.
QPolygonF simplified(const QPolygonF& points);
QPainterPath roundedPath(const QPolygonF& points, qreal radius);
QList<QPointF> crossings(const QPolygonF& later, const QPolygonF& earlier);
// The path of `points` with `half` px left out on both sides of each place.
QPainterPath gappedPath(const QPolygonF& points, qreal radius, const QList<std::pair<QPointF, qreal>>& gaps);

} // namespace titer::flow
