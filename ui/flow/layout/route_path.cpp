// What is drawn of a way: its bends, rounded corners and gaps at crossings.
#include "ui/flow/layout/router.h"

#include <algorithm>

namespace titer::flow {

namespace {

struct Cut {
    qreal from, to; // along the segment [px]
};

// The stretches of a segment that gaps leave, as distances from its start.
QList<Cut> stretches(QPointF a, QPointF b, const QList<std::pair<QPointF, qreal>>& gaps)
{
    const QLineF line(a, b);
    const qreal length = line.length();
    QList<Cut> kept{{0, length}};
    for (const auto& [at, half] : gaps) {
        const bool onIt =
            std::abs((b.x() - a.x()) * (at.y() - a.y()) - (b.y() - a.y()) * (at.x() - a.x())) < length * 0.5;
        const qreal along = QLineF(a, at).length();
        if (!onIt || along > length || QLineF(b, at).length() > length) continue;
        QList<Cut> next;
        for (const Cut& cut : std::as_const(kept)) {
            if (along - half > cut.from) next.append({cut.from, std::min(cut.to, along - half)});
            if (along + half < cut.to) next.append({std::max(cut.from, along + half), cut.to});
        }
        kept = next;
    }
    return kept;
}

} // namespace

int bends(const QPolygonF& points)
{
    return int(std::max<qsizetype>(0, simplified(points).size() - 2));
}

QPolygonF simplified(const QPolygonF& points)
{
    QPolygonF out;
    for (QPointF p : points) {
        if (!out.isEmpty() && QLineF(out.last(), p).length() < 0.01) continue;
        if (out.size() > 1) {
            const QPointF a = out[out.size() - 2], b = out.last();
            const bool sameX = std::abs(a.x() - b.x()) < 0.01 && std::abs(b.x() - p.x()) < 0.01;
            const bool sameY = std::abs(a.y() - b.y()) < 0.01 && std::abs(b.y() - p.y()) < 0.01;
            if (sameX || sameY) out.removeLast();
        }
        out.append(p);
    }
    return out;
}

QPainterPath roundedPath(const QPolygonF& points, qreal radius)
{
    return gappedPath(points, radius, {});
}

QList<QPointF> crossings(const QPolygonF& later, const QPolygonF& earlier)
{
    QList<QPointF> found;
    if (!later.boundingRect().adjusted(-1, -1, 1, 1).intersects(earlier.boundingRect().adjusted(-1, -1, 1, 1)))
        return found;
    for (qsizetype i = 1; i < later.size(); ++i)
        for (qsizetype j = 1; j < earlier.size(); ++j) {
            const QLineF a(later[i - 1], later[i]), b(earlier[j - 1], earlier[j]);
            QPointF at;
            if (a.intersects(b, &at) == QLineF::BoundedIntersection) {
                // Ways that meet at an end join there; only true crossings count.
                const auto near = [&](QPointF end) { return QLineF(at, end).length() < cornerRadius; };
                if (!near(later.first()) && !near(later.last()) && !near(earlier.first()) && !near(earlier.last()))
                    found.append(at);
            }
        }
    return found;
}

QPainterPath gappedPath(const QPolygonF& points, qreal radius, const QList<std::pair<QPointF, qreal>>& gaps)
{
    QPainterPath path;
    if (points.size() < 2) return path;
    path.moveTo(points.first());
    qreal cornerIn = 0; // taken from the start of the segment by the corner before it
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1], points[i]);
        const qreal length = line.length();
        if (length <= 0) continue;
        qreal cornerOut = 0;
        if (i + 1 < points.size())
            cornerOut = std::min({radius, length / 2, QLineF(points[i], points[i + 1]).length() / 2});
        for (const Cut& cut : stretches(line.p1(), line.p2(), gaps)) {
            const qreal from = std::max(cut.from, cornerIn), to = std::min(cut.to, length - cornerOut);
            if (to < from) continue;
            if (cut.from > 0) path.moveTo(line.pointAt(from / length));
            path.lineTo(line.pointAt(to / length));
        }
        if (cornerOut > 0) {
            const QLineF next(points[i], points[i + 1]);
            path.quadTo(points[i], next.pointAt(cornerOut / next.length()));
        }
        cornerIn = cornerOut;
    }
    return path;
}

} // namespace titer::flow
