// Plates of the zones: their size from the units in them, with room for labels and streams.
#include "ui/flow/zones.h"

#include <QFontMetricsF>
#include <QPainter>

namespace titer::flow {

using shell::Theme;
using shell::Token;
using shell::Type;

namespace {

constexpr qreal sideRoom = 40, topRoom = 56, bottomRoom = 92;

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
            zones.append(
                {QString::fromStdString(entry.label), all.adjusted(-sideRoom, -topRoom, sideRoom, bottomRoom)});
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

void paintZone(QPainter* painter, const Zone& zone, const FlowLook& look)
{
    const Theme& theme = Theme::current();
    const qreal radius = theme.radius(shell::Radius::Zone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.color(Token::Zone);
    fill.setAlphaF(0.8F);
    painter->setPen(QPen(theme.color(Token::Border), look.screen(1)));
    painter->setBrush(fill);
    painter->drawRoundedRect(zone.rect, radius, radius);
    const QRectF title = zoneTitle(zone, look);
    painter->translate(title.topLeft());
    painter->scale(look.text, look.text);
    painter->setFont(theme.font(Type::Strong));
    painter->setPen(theme.color(Token::Muted));
    const qreal room = (zone.rect.width() - 2 * (title.left() - zone.rect.left())) / look.text;
    painter->drawText(QRectF(0, 0, room, title.height() / look.text), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(painter->font()).elidedText(zone.label, Qt::ElideRight, room));
    painter->restore();
}

} // namespace titer::flow
