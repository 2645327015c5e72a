#include "ui/tiles/parts/alarm_glyph.h"

#include "ui/tiles/parts/quality_look.h"

#include <QPainter>

namespace titer::tiles {

using alarm::Priority;
using look::Glyph;
using look::Theme;
using look::Token;

namespace {

// The shape of ui/look/glyph, `scale` times as large.
QPolygonF shapeOf(Priority priority, QPointF centre, qreal size)
{
    const qreal r = size / 2;
    QList<QPointF> points;
    switch (priority) {
    case Priority::Critical:
        points = {{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}};
        break;
    case Priority::High:
        points = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
        break;
    case Priority::Medium:
    case Priority::Low:
        points = {{0, -1}, {1, 0.75}, {-1, 0.75}};
        break;
    }
    QPolygonF shape;
    for (const QPointF& p : std::as_const(points)) shape << centre + r * p;
    return shape;
}

} // namespace

void paintAlarmGlyph(QPainter* painter, Priority priority, GlyphForm form, bool outlined, QPointF centre, qreal size)
{
    const Glyph glyph = glyphOf(priority);
    const QColor colour = Theme::current().color(look::glyphToken(glyph));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 0.09 * size, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    if (form == GlyphForm::Filled) {
        look::paintGlyph(painter, glyph, centre, size);
    } else {
        painter->drawPolygon(shapeOf(priority, centre, 0.92 * size));
        QFont font = Theme::current().font(look::Type::Strong);
        font.setPixelSize(std::max(1, qRound(0.55 * size)));
        painter->setFont(font);
        const QString number = QString::number(int(priority));
        const qreal width = QFontMetricsF(font).horizontalAdvance(number);
        const qreal baseline = (priority == Priority::Medium || priority == Priority::Low ? 0.27 : 0.21) * size;
        painter->drawText(centre + QPointF(-width / 2, baseline), number);
    }
    if (outlined) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, std::max(1.5, 0.07 * size), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        // The triangle is wider than high: its outline needs more room to stay clear of it.
        painter->drawPolygon(shapeOf(priority, centre, 1.45 * size));
    }
    painter->restore();
}

} // namespace titer::tiles
