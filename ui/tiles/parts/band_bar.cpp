// Bars, pointers and numbers.
#include "ui/tiles/parts/band_bar.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

using look::Look;
using look::Theme;
using look::Token;
using look::Type;

namespace {

QFont nameFont(bool bold)
{
    return Theme::current().font(bold ? Type::Strong : Type::Body);
}

void paintPointers(QPainter* painter, const BandBar& bar, const BarPlaces& places)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), size = std::min(2.0 * u, 0.2 * places.column.width());
    const QRectF& box = places.bar;
    if (std::isfinite(bar.value)) {
        const qreal y = places.yOf(bar.range, bar.value);
        const QColor ink = theme.color(bar.alarm ? tokenOf(bar.alarm->definition.priority) : bar.look.token());
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(QPolygonF{{box.left() - 0.5 * u, y},
                                       {box.left() - 0.5 * u - size, y - 0.8 * size},
                                       {box.left() - 0.5 * u - size, y + 0.8 * size}});
        painter->fillRect(QRectF(box.left(), y - 0.375 * u, box.width(), 0.75 * u), ink);
    }
    if (std::isfinite(bar.setpoint)) {
        const qreal y = places.yOf(bar.range, bar.setpoint);
        painter->setPen(QPen(theme.color(Token::Text), theme.look() == Look::Wall ? 2.5 : 1.25, Qt::SolidLine,
                             Qt::FlatCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(QPolygonF{{box.right() + 0.75 * u, y},
                                       {box.right() + 0.75 * u + size, y - 0.8 * size},
                                       {box.right() + 0.75 * u + size, y + 0.8 * size}});
    }
}

void paintNumber(QPainter* painter, const BandBar& bar, const BarPlaces& places)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    ValueLook look = bar.look;
    look.unit.clear(); // it stands above
    const QRectF inner = places.number.adjusted(u, 0, -u, 0);
    const qreal pixels = inner.height() / 1.36;
    // A sign stands next to the number, which is written smaller where both have no room, and above it where that is not enough.
    const qreal sign = bar.look.sign == ValueLook::Sign::None ? 0.0 : 0.5 * inner.height();
    const qreal min = valueWidth(look, theme.font(Type::Caption).pixelSize());
    const bool above = sign > 0 && min + 0.5 * u + sign > inner.width();
    const qreal size = above ? 0.0 : sign, gap = size > 0 ? 0.5 * u : 0;
    const qreal wide = std::min(valueWidth(look, pixels), inner.width() - size - gap);
    const QRectF box(inner.center().x() - (wide + gap + size) / 2, inner.top(), wide, inner.height());
    const QRectF took = paintValue(painter, box, look, pixels);
    const QPointF corner = above ? QPointF(places.column.center().x() - sign / 2, places.number.top() - sign + 0.5 * u)
                                 : QPointF(took.right() + gap, took.center().y() - size / 2);
    paintSign(painter, bar.look.sign, {corner, QSizeF(sign, sign)});
    if (!bar.alarm) return;
    const alarm::Priority priority = bar.alarm->definition.priority;
    const QRectF frame =
        took.adjusted(-2 * u, -0.5 * u, 2 * u, 0.5 * u).intersected(places.column.adjusted(0.5 * u, 0, -0.5 * u, 0));
    painter->setPen(QPen(theme.color(tokenOf(priority)), 0.5 * u));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame, u, u);
    const qreal glyph = 3.5 * u;
    look::paintGlyph(painter, glyphOf(priority),
                     {std::min(frame.right(), places.column.right() - glyph / 2), frame.top()}, glyph);
}

} // namespace

BarPlaces::BarPlaces(const QRectF& rect, int index, int count)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), each = rect.width() / std::max(1, count);
    const qreal nameHeight = QFontMetricsF(nameFont(true)).height(),
                unitHeight = QFontMetricsF(theme.font(Type::Caption)).height();
    const qreal body = QFontInfo(nameFont(false)).pixelSize();
    const qreal numberHeight = 1.36 * std::clamp(0.12 * rect.height(), 1.15 * body, 1.75 * body);
    column = QRectF(rect.left() + index * each, rect.top(), each, rect.height());
    name = QRectF(column.left(), column.top(), each, nameHeight);
    unit = QRectF(column.left(), name.bottom(), each, unitHeight);
    number = QRectF(column.left(), column.bottom() - numberHeight - 1.5 * u, each, numberHeight);
    const qreal wide = std::clamp(0.3 * each, 3 * u, 6 * u), top = unit.bottom() + 1.5 * u;
    bar = QRectF(column.center().x() - wide / 2, top, wide, std::max(4.0 * u, number.top() - 2.5 * u - top));
}

double BarPlaces::yOf(const plot::Range& range, double value) const
{
    const double share = range.isValid() ? (value - range.from) / range.span() : 0.5;
    return bar.bottom() - std::clamp(share, 0.0, 1.0) * bar.height();
}

void paintBandBar(QPainter* painter, const BandBar& bar, const BarPlaces& places)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const auto text = [&](const QRectF& rect, const QFont& font, Token token, const QString& words) {
        painter->setFont(font);
        painter->setPen(theme.color(token));
        painter->drawText(rect, Qt::AlignCenter,
                          QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width() - u));
    };
    // A long name is written smaller before it is cut.
    QFont font = nameFont(bar.alarm.has_value());
    if (QFontMetricsF(font).horizontalAdvance(bar.name) > places.name.width() - u)
        font.setPixelSize(theme.font(Type::Caption).pixelSize());
    text(places.name, font, Token::Text, bar.name);
    text(places.unit, theme.font(Type::Caption), Token::Muted, bar.look.unit);
    painter->setPen(QPen(theme.color(Token::Border), 1));
    painter->setBrush(theme.color(Token::Grid));
    painter->drawRoundedRect(places.bar, 0.5 * u, 0.5 * u);
    if (!bar.look.isKnown()) paintUnknown(painter, places.bar);
    const bool open = std::isnan(bar.normal.from) && std::isnan(bar.normal.to);
    if (bar.look.isKnown() && !open) {
        const qreal top = std::isnan(bar.normal.to) ? places.bar.top() : places.yOf(bar.range, bar.normal.to);
        const qreal bottom = std::isnan(bar.normal.from) ? places.bar.bottom() : places.yOf(bar.range, bar.normal.from);
        const Token light = theme.look() == Look::Wall ? Token::Band : theme.isDark() ? Token::Border : Token::Base;
        painter->fillRect(QRectF(QPointF(places.bar.left() + 1, top), QPointF(places.bar.right() - 1, bottom)),
                          theme.color(light));
        // The ends stick out, since light on grey alone is too faint.
        painter->setPen(QPen(theme.color(Token::Control), theme.look() == Look::Wall ? 3 : 1.5));
        for (const auto& [value, y] : {std::pair{bar.normal.to, top}, std::pair{bar.normal.from, bottom}})
            if (std::isfinite(value))
                painter->drawLine(QPointF(places.bar.left() - u, y), QPointF(places.bar.right() + u, y));
    }
    paintPointers(painter, bar, places);
    paintNumber(painter, bar, places);
}

} // namespace titer::tiles
