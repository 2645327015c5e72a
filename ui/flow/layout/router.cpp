// Candidates with few bends first; the cheapest one wins.
#include "ui/flow/layout/router.h"

#include <algorithm>
#include <cmath>

namespace titer::flow {

namespace {

constexpr qreal bendCost = 48;
constexpr qreal symbolCost = 1e5;
constexpr qreal ownBodyCost = 1e4;
constexpr qreal labelCost = 240;
constexpr qreal coverCost = 6;  // per px on another stream
constexpr qreal zoneCost = 0.2; // per px inside a zone: gutters are preferred
constexpr qreal gutter = 8;

QPointF flipped(QPointF p)
{
    return p.transposed();
}
QRectF flipped(const QRectF& r)
{
    return {r.y(), r.x(), r.height(), r.width()};
}
QLineF flipped(const QLineF& l)
{
    return {flipped(l.p1()), flipped(l.p2())};
}

Side flipped(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Top;
    case Side::Right:
        return Side::Bottom;
    case Side::Top:
        return Side::Left;
    case Side::Bottom:
        return Side::Right;
    }
    return side;
}

bool isHorizontal(Side side)
{
    return side == Side::Left || side == Side::Right;
}
qreal signOf(Side side)
{
    return side == Side::Left || side == Side::Top ? -1 : 1;
}

template <class T> QList<T> flipped(const QList<T>& list)
{
    QList<T> out;
    out.reserve(list.size());
    for (const T& item : list) out.append(flipped(item));
    return out;
}

QRectF spanned(QPointF a, QPointF b)
{
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                  QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
}

// Touching an edge is no overlap; a line has no area, so QRectF::intersects cannot be used.
bool passes(const QRectF& segment, const QRectF& box)
{
    return segment.left() < box.right() - 0.1 && segment.right() > box.left() + 0.1 &&
           segment.top() < box.bottom() - 0.1 && segment.bottom() > box.top() + 0.1;
}

qreal lengthInside(const QRectF& segment, const QRectF& box)
{
    if (!passes(segment, box)) return 0;
    const QRectF both(QPointF(std::max(segment.left(), box.left()), std::max(segment.top(), box.top())),
                      QPointF(std::min(segment.right(), box.right()), std::min(segment.bottom(), box.bottom())));
    return both.width() + both.height();
}

// How deep a segment cuts into a label: a line through its end is better than one through its middle.
qreal depth(const QRectF& segment, const QRectF& label)
{
    if (!passes(segment, label)) return 0;
    if (segment.width() > 0) return 1;
    const qreal x = segment.left(), in = std::min(x - label.left(), label.right() - x);
    return 0.2 + 1.6 * in / label.width();
}

// The search starts at a port on the left or right; for the other sides everything is flipped.
class Search {
public:
    Search(const RouteEnd& from, const RouteEnd& to, const RouteField& field)
        : m_from(from)
        , m_to(to)
        , m_field(field)
    {
        for (QRectF& box : m_field.symbols) box.adjust(-clearance, -clearance, clearance, clearance);
        m_outX = m_from.at.x() + signOf(m_from.side) * reach();
        for (const QRectF& box : std::as_const(m_field.symbols)) {
            m_xs << box.left() << box.right();
            m_ys << box.top() << box.bottom();
        }
        for (const QRectF& zone : std::as_const(m_field.zones)) {
            m_xs << zone.left() - gutter << zone.right() + gutter;
            m_ys << zone.top() - gutter << zone.bottom() + gutter;
        }
        for (const QRectF& body : {m_from.body, m_to.body}) {
            m_xs << body.left() - clearance << body.right() + clearance;
            m_ys << body.top() - clearance << body.bottom() + clearance << body.bottom() + 4 * clearance;
        }
        const QPointF middle = (m_from.at + m_to.at) / 2;
        m_xs << std::round(middle.x() / 8) * 8 << m_outX;
        m_ys << std::round(middle.y() / 8) * 8;
        order(m_xs, middle.x());
        order(m_ys, middle.y());
    }

    Route run()
    {
        if (isHorizontal(m_to.side))
            betweenHorizontals();
        else
            toVertical();
        if (m_best.isEmpty()) lastResort();
        return {m_best, m_hits == 0};
    }

private:
    // Two ports that face each other closely share what room there is.
    qreal reach() const
    {
        const qreal room = signOf(m_from.side) * (m_to.at.x() - m_from.at.x());
        return room > 0 && room < 2 * clearance ? room / 2 : clearance;
    }
    static void order(QList<qreal>& values, qreal middle)
    {
        std::sort(values.begin(), values.end(),
                  [middle](qreal a, qreal b) { return std::abs(a - middle) < std::abs(b - middle); });
        QList<qreal> unique;
        for (qreal v : std::as_const(values))
            if (std::none_of(unique.begin(), unique.end(), [v](qreal u) { return std::abs(u - v) < 1; })) unique << v;
        values = unique;
    }

    bool leaves(qreal x) const { return signOf(m_from.side) * (x - m_from.at.x()) >= reach() - 0.1; }
    bool entersX(qreal x) const { return signOf(m_to.side) * (x - m_to.at.x()) >= reach() - 0.1; }
    bool entersY(qreal y) const { return signOf(m_to.side) * (y - m_to.at.y()) >= clearance - 0.1; }
    bool isGood() const { return !m_best.isEmpty() && m_hits == 0 && m_soft < 1; }

    void betweenHorizontals()
    {
        const QPointF a = m_from.at, b = m_to.at;
        if (a.y() == b.y() && signOf(m_from.side) * (b.x() - a.x()) > 0 && signOf(m_to.side) * (a.x() - b.x()) > 0)
            offer({a, b});
        if (isGood()) return;
        for (qreal x : std::as_const(m_xs))
            if (leaves(x) && entersX(x)) offer({a, {x, a.y()}, {x, b.y()}, b});
        if (isGood()) return;
        const QList<qreal> first = nearest(a.x(), [this](qreal x) { return leaves(x); });
        const QList<qreal> last = nearest(b.x(), [this](qreal x) { return entersX(x); });
        for (qreal y : std::as_const(m_ys))
            for (qreal x1 : first)
                for (qreal x2 : last) offer({a, {x1, a.y()}, {x1, y}, {x2, y}, {x2, b.y()}, b});
    }

    void toVertical()
    {
        const QPointF a = m_from.at, b = m_to.at;
        if (leaves(b.x()) && entersY(a.y())) offer({a, {b.x(), a.y()}, b});
        if (isGood()) return;
        const QList<qreal> first = nearest(a.x(), [this](qreal x) { return leaves(x); });
        for (qreal y : std::as_const(m_ys))
            if (entersY(y))
                for (qreal x : first) offer({a, {x, a.y()}, {x, y}, {b.x(), y}, b});
    }

    template <class Fits> QList<qreal> nearest(qreal to, Fits fits) const
    {
        QList<qreal> values{to + clearance, to - clearance};
        values += m_xs;
        values.removeIf([&](qreal x) { return !fits(x); });
        std::sort(values.begin(), values.end(), [to](qreal p, qreal q) { return std::abs(p - to) < std::abs(q - to); });
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values.mid(0, 6);
    }

    // A way that always exists: out of the one port, round, into the other.
    void lastResort()
    {
        const QPointF a = m_from.at, b = m_to.at;
        if (isHorizontal(m_to.side)) {
            const qreal x1 = m_outX, x2 = b.x() + signOf(m_to.side) * clearance;
            const qreal y = std::max(m_from.body.bottom(), m_to.body.bottom()) + clearance;
            offer({a, {x1, a.y()}, {x1, y}, {x2, y}, {x2, b.y()}, b});
        } else {
            const qreal y = b.y() + signOf(m_to.side) * clearance;
            offer({a, {m_outX, a.y()}, {m_outX, y}, {b.x(), y}, b});
        }
    }

    void offer(const QPolygonF& points)
    {
        qreal cost = 0;
        for (qsizetype i = 1; i < points.size(); ++i) cost += (points[i] - points[i - 1]).manhattanLength();
        cost += bendCost * bends(points);
        if (cannotWin(cost)) return;
        // Segment by segment, and no further than it can still win.
        int hits = 0;
        qreal soft = 0;
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QRectF segment = spanned(points[i - 1], points[i]);
            for (const QRectF& box : std::as_const(m_field.symbols)) {
                if (!passes(segment, box)) continue;
                ++hits;
                if (cannotWin(cost + symbolCost * hits + soft)) return;
            }
            // The first and last segment begin at the own symbol's edge.
            if (i > 1) soft += ownBodyCost * passes(segment, m_from.body);
            if (i + 1 < points.size()) soft += ownBodyCost * passes(segment, m_to.body);
            for (const QRectF& zone : std::as_const(m_field.zones)) cost += zoneCost * lengthInside(segment, zone);
            if (cannotWin(cost + symbolCost * hits + soft)) return;
            for (const QRectF& box : std::as_const(m_field.labels)) soft += labelCost * depth(segment, box);
            soft += coverCost * covered(points[i - 1], points[i]);
            if (cannotWin(cost + symbolCost * hits + soft)) return;
        }
        m_cost = cost + symbolCost * hits + soft;
        m_best = points;
        m_hits = hits;
        m_soft = soft;
    }

    bool cannotWin(qreal cost) const { return !m_best.isEmpty() && cost >= m_cost; }

    qreal covered(QPointF a, QPointF b) const
    {
        qreal length = 0;
        const bool vertical = a.x() == b.x();
        for (const QLineF& line : m_field.lines) {
            if (vertical) {
                if (std::abs(line.x1() - a.x()) > 3 || std::abs(line.x2() - a.x()) > 3) continue;
                length += std::max(0.0, std::min(std::max(a.y(), b.y()), std::max(line.y1(), line.y2())) -
                                            std::max(std::min(a.y(), b.y()), std::min(line.y1(), line.y2())));
            } else {
                if (std::abs(line.y1() - a.y()) > 3 || std::abs(line.y2() - a.y()) > 3) continue;
                length += std::max(0.0, std::min(std::max(a.x(), b.x()), std::max(line.x1(), line.x2())) -
                                            std::max(std::min(a.x(), b.x()), std::min(line.x1(), line.x2())));
            }
        }
        return length;
    }

    RouteEnd m_from, m_to;
    RouteField m_field;
    qreal m_outX = 0;
    QList<qreal> m_xs, m_ys;
    QPolygonF m_best;
    qreal m_cost = 0, m_soft = 0;
    int m_hits = 0;
};

} // namespace

Route route(const RouteEnd& from, const RouteEnd& to, const RouteField& field)
{
    if (isHorizontal(from.side)) {
        Route found = Search(from, to, field).run();
        found.points = simplified(found.points);
        return found;
    }
    const RouteField turned{flipped(field.symbols), flipped(field.labels), flipped(field.zones), flipped(field.lines)};
    Route found = Search({flipped(from.at), flipped(from.side), flipped(from.body)},
                         {flipped(to.at), flipped(to.side), flipped(to.body)}, turned)
                      .run();
    QPolygonF points;
    for (QPointF p : std::as_const(found.points)) points.append(flipped(p));
    return {simplified(points), found.clear};
}

} // namespace titer::flow
