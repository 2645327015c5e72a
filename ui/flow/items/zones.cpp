// Plates of the zones: their size from the units in them, with room for labels and streams.
#include "ui/flow/items/zones.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::flow {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal sideRoom = 40, topRoom = 56;          // px
constexpr qreal titleRoom = topRoom + symbolSize / 3; // px: a symbol leaves its upper third free
constexpr qreal bottomRoom = 28;                      // in u: two lines of a name, its size and its pill

// Straight parts as plain rectangles: a large path with smooth edges costs more than all the rest of a repaint.
void paintPlate(QPainter* painter, const QRectF& rect, const FlowLook& look, const QRectF& exposed)
{
    const Theme& theme = Theme::current();
    QColor fill = theme.color(Token::Zone);
    fill.setAlphaF(0.8F);
    const QColor edge = theme.color(Token::Border);
    const qreal radius = theme.radius(look::Radius::Zone), line = look.screen(1);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& part :
         {rect.adjusted(radius, 0, -radius, 0), rect.adjusted(0, radius, radius - rect.width(), -radius),
          rect.adjusted(rect.width() - radius, radius, 0, -radius)})
        if (const QRectF seen = part & exposed; !seen.isEmpty()) painter->fillRect(seen, fill);
    const qreal x = rect.left() + radius, y = rect.top() + radius, w = rect.width() - 2 * radius,
                h = rect.height() - 2 * radius;
    for (const QRectF& side : {QRectF(x, rect.top(), w, line), QRectF(x, rect.bottom() - line, w, line),
                               QRectF(rect.left(), y, line, h), QRectF(rect.right() - line, y, line, h)})
        painter->fillRect(side, edge);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QSizeF corner(2 * radius - line, 2 * radius - line);
    const std::pair<QPointF, int> corners[] = {{inner.topLeft(), 90},
                                               {inner.topRight() - QPointF(corner.width(), 0), 0},
                                               {inner.bottomLeft() - QPointF(0, corner.height()), 180},
                                               {inner.bottomRight() - QPointF(corner.width(), corner.height()), 270}};
    for (const auto& [at, angle] : corners) {
        const QRectF box(at, corner);
        if (!box.adjusted(-line, -line, line, line).intersects(exposed)) continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawPie(box, angle * 16, 90 * 16);
        painter->setPen(QPen(edge, line, Qt::SolidLine, Qt::FlatCap));
        painter->drawArc(box, angle * 16, 90 * 16);
    }
}

} // namespace

QList<Zone> zonesOf(const model::Flowsheet& flowsheet,
                    const std::function<std::optional<QRectF>(const std::string&)>& boxOf)
{
    QList<Zone> zones;
    for (const model::ZoneEntry& entry : flowsheet.zones) {
        QRectF all;
        for (const std::string& unit : entry.units)
            if (const std::optional<QRectF> box = boxOf(unit)) all |= *box;
        if (!all.isEmpty())
            zones.append({QString::fromStdString(entry.label),
                          all.adjusted(-sideRoom, -topRoom, sideRoom, bottomRoom * Theme::current().u())});
    }
    return zones;
}

QRectF zoneTitle(const Zone& zone, const FlowLook& look)
{
    const QFontMetricsF metrics(Theme::current().font(Type::Strong));
    const qreal pad = 14 * look.text;
    return {zone.rect.left() + pad, zone.rect.top() + pad * 0.7, metrics.horizontalAdvance(zone.label) * look.text,
            metrics.height() * look.text};
}

bool showsTitle(const Zone& zone, const FlowLook& look)
{
    return zoneTitle(zone, look).bottom() <= zone.rect.top() + titleRoom;
}

QRectF zoneMark(const Zone& zone, const FlowLook& look)
{
    constexpr qreal size = 9, before = 6;
    const QRectF title = zoneTitle(zone, look);
    const qreal max = zone.rect.right() - (size + before) * look.text;
    return {std::min(title.right() + before * look.text, max), title.center().y() - size / 2 * look.text,
            size * look.text, size * look.text};
}

void paintZone(QPainter* painter, const Zone& zone, const FlowLook& look, const QRectF& exposed)
{
    const Theme& theme = Theme::current();
    painter->save();
    paintPlate(painter, zone.rect, look, exposed);
    if (!showsTitle(zone, look)) return painter->restore();
    const QRectF title = zoneTitle(zone, look);
    painter->translate(title.topLeft());
    painter->scale(look.text, look.text);
    painter->setFont(theme.font(Type::Strong));
    painter->setPen(theme.color(Token::Muted));
    const qreal room = (zone.rect.width() - 2 * (title.left() - zone.rect.left())) / look.text;
    painter->drawText(QRectF(0, 0, room, title.height() / look.text), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(painter->font()).elidedText(zone.label, Qt::ElideRight, room));
    painter->restore();
    const QRectF mark = zoneMark(zone, look).adjusted(0, 2 * look.text, 0, -2 * look.text);
    painter->setPen(QPen(theme.color(Token::Muted), look.screen(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({mark.topLeft(), QPointF(mark.center().x(), mark.bottom()), mark.topRight()}));
}

} // namespace titer::flow
