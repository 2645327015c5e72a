// Measures and paints pills and value badges.
#include "ui/flow/items/badges.h"

#include "app/common/long_words.h"
#include "ui/look/glyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal namesFrom = 0.3, overviewBelow = 0.45, fullAbove = 1.4;
// Text grows with the drawing between these zooms only.
constexpr qreal minText = 0.86, maxText = 1.2;

qreal u()
{
    return Theme::current().u();
}

void paintOrigin(QPainter* painter, Origin origin, QPointF centre, const QColor& color)
{
    const qreal r = 0.9 * u();
    painter->setPen(QPen(color, 0.4 * u()));
    painter->setBrush(origin == Origin::Measured ? QBrush(color) : QBrush(Qt::NoBrush));
    if (origin == Origin::Setpoint)
        painter->drawPolygon(
            QPolygonF({centre + QPointF(-0.7 * r, -r), centre + QPointF(r, 0), centre + QPointF(-0.7 * r, r)}));
    else if (origin == Origin::Lab)
        painter->drawPolygon(QPolygonF(
            {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r), centre + QPointF(-r, 0)}));
    else
        painter->drawEllipse(centre, r * 0.85, r * 0.85);
}

QString noteOf(const ValueBadge& badge)
{
    QStringList notes;
    if (!badge.age.isEmpty()) notes << badge.age;
    if (badge.off && !badge.setpoint.isEmpty())
        notes << QCoreApplication::translate("Flow", "set-point %1").arg(badge.setpoint);
    return notes.join(QStringLiteral(" · "));
}

qreal widthOf(const QString& text, Type type)
{
    return text.isEmpty() ? 0 : QFontMetricsF(Theme::current().font(type)).horizontalAdvance(text);
}

// Up to which hyphen a word that is wider than its line still fits; 0 where there is none.
qsizetype partThatFits(const QString& word, const QFontMetricsF& metrics, qreal width, LineWidths& widths)
{
    qsizetype part = 0;
    for (qsizetype at = word.indexOf(u'-'); at >= 0 && at + 1 < word.size(); at = word.indexOf(u'-', at + 1)) {
        const qreal length = metrics.horizontalAdvance(word.left(at + 1));
        if (length > width) {
            widths.max = std::min(widths.max, length);
            break;
        }
        part = at + 1;
    }
    return part;
}

// Up to which syllable it fits with a hyphen behind it; 0 where there is none.
qsizetype syllablesThatFit(const QString& word, const QFontMetricsF& metrics, qreal width, LineWidths& widths)
{
    qsizetype part = 0;
    for (const qsizetype at : app::breaksOf(word)) {
        const qreal length = metrics.horizontalAdvance(word.left(at) + u'-');
        if (length > width) {
            widths.max = std::min(widths.max, length);
            break;
        }
        part = at;
    }
    return part;
}

} // namespace

FlowLook lookAt(FlowLook look, qreal zoom)
{
    look.zoom = zoom;
    look.detail = zoom < overviewBelow ? Detail::Overview : zoom <= fullAbove ? Detail::Normal : Detail::Full;
    look.names = zoom >= namesFrom;
    look.text = std::clamp(zoom, minText, maxText) / zoom;
    return look;
}

QStringList wrapped(const QString& text, const QFont& font, qreal width, int max, LineWidths* alike)
{
    if (text.isEmpty()) return {};
    const QFontMetricsF metrics(font);
    LineWidths same;
    LineWidths& widths = alike ? *alike : same;
    const auto fitted = [&](const QString& line, qreal length) {
        widths.min = std::max(widths.min, std::min(length, width));
        if (length <= width) return line;
        widths.max = std::nextafter(width, std::numeric_limits<qreal>::infinity());
        return metrics.elidedText(line, Qt::ElideRight, width);
    };
    qreal length = metrics.horizontalAdvance(text);
    if (length <= width || max < 2) return {fitted(text, length)};
    widths.max = std::min(widths.max, length);
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString line;
    while (!words.isEmpty()) {
        const QString longer = line.isEmpty() ? words.first() : line + QLatin1Char(' ') + words.first();
        const qreal reach = metrics.horizontalAdvance(longer);
        if (!line.isEmpty() && reach > width) {
            widths.max = std::min(widths.max, reach);
            break;
        }
        const qsizetype hyphen = reach > width ? partThatFits(longer, metrics, width, widths) : 0;
        const qsizetype part = reach > width && hyphen == 0 ? syllablesThatFit(longer, metrics, width, widths) : hyphen;
        if (part > 0) {
            widths.max = std::min(widths.max, reach);
            line = longer.left(part);
            if (hyphen == 0) line += u'-';
            length = metrics.horizontalAdvance(line);
            words.first() = longer.mid(part);
            break;
        }
        line = longer;
        length = reach;
        words.removeFirst();
    }
    QStringList lines{fitted(line, length)};
    if (!words.isEmpty()) lines += wrapped(words.join(QLatin1Char(' ')), font, width, max - 1, &widths);
    return lines;
}

void countInText(QPainter* painter, QPointF at, const FlowLook& look)
{
    constexpr qreal steps = 1e4; // of a scale of 1
    const QTransform map = painter->worldTransform();
    if (map.type() > QTransform::TxScale || map.m11() != map.m22()) {
        painter->translate(at);
        painter->scale(look.text, look.text);
        return;
    }
    const QPointF origin = map.map(at);
    const qreal scale = std::max(1.0, std::round(map.m11() * look.text * steps)) / steps;
    painter->setWorldTransform(QTransform(scale, 0, 0, scale, origin.x(), origin.y()));
}

QSizeF pillSize(const QString& text)
{
    return {widthOf(text, Type::Caption) * 1.08 + 4 * u(), 5 * u()};
}

void paintPill(QPainter* painter, const QRectF& rect, const QString& text, bool muted)
{
    const Theme& theme = Theme::current();
    painter->setPen(QPen(theme.color(Token::Border), 1));
    painter->setBrush(theme.color(Token::Base));
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QFont font = theme.font(Type::Caption);
    font.setBold(!muted);
    painter->setFont(font);
    painter->setPen(theme.color(muted ? Token::Muted : Token::Text));
    painter->drawText(rect, Qt::AlignCenter, text);
}

QSizeF badgeSize(const ValueBadge& badge)
{
    const qreal line =
        widthOf(badge.label, Type::Body) + widthOf(badge.value, Type::Strong) + widthOf(badge.unit, Type::Caption);
    const QString note = noteOf(badge);
    return {std::max(line + 11 * u(), widthOf(note, Type::Caption) + 8 * u()), (note.isEmpty() ? 6.5 : 10) * u()};
}

void paintBadge(QPainter* painter, const QRectF& rect, const ValueBadge& badge)
{
    const Theme& theme = Theme::current();
    painter->setPen(QPen(theme.color(badge.off ? Token::Warn : Token::Border), 1));
    painter->setBrush(theme.color(Token::Base));
    painter->drawRoundedRect(rect, theme.radius(look::Radius::Field), theme.radius(look::Radius::Field));
    const QRectF line(rect.left() + 2 * u(), rect.top(), rect.width() - 4 * u(), 6.5 * u());
    paintOrigin(painter, badge.origin, {line.left() + u(), line.center().y()},
                theme.color(badge.stale ? Token::Muted : Token::Accent));
    painter->setFont(theme.font(Type::Body));
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(line.adjusted(3.5 * u(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, badge.label);
    painter->setFont(theme.font(Type::Caption));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, badge.unit);
    const qreal unitWidth = badge.unit.isEmpty() ? 0 : widthOf(badge.unit, Type::Caption) + u();
    painter->setFont(theme.font(Type::Strong));
    painter->setPen(theme.color(badge.stale ? Token::Muted : Token::Text));
    painter->drawText(line.adjusted(0, 0, -unitWidth, 0), Qt::AlignRight | Qt::AlignVCenter, badge.value);
    if (const QString note = noteOf(badge); !note.isEmpty()) {
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(badge.off || badge.stale ? Token::Warn : Token::Muted));
        painter->drawText(QRectF(rect.left() + 5.5 * u(), line.bottom() - u(), rect.width() - 6 * u(), 4 * u()),
                          Qt::AlignLeft | Qt::AlignVCenter, note);
    }
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return QCoreApplication::translate("Flow", "measured");
    case Origin::Model:
        return QCoreApplication::translate("Flow", "model");
    case Origin::Estimated:
        return QCoreApplication::translate("Flow", "estimated");
    case Origin::Lab:
        return QCoreApplication::translate("Flow", "laboratory");
    case Origin::Setpoint:
        return QCoreApplication::translate("Flow", "set-point");
    }
    return {};
}

QString stateName(State state)
{
    switch (state) {
    case State::None:
        return {};
    case State::Idle:
        return look::glyphName(look::Glyph::Idle);
    case State::Running:
        return look::glyphName(look::Glyph::Running);
    case State::Held:
        return look::glyphName(look::Glyph::Held);
    case State::Done:
        return look::glyphName(look::Glyph::Done);
    case State::Fault:
        return look::glyphName(look::Glyph::Fault);
    }
    return {};
}

} // namespace titer::flow
