// Geometry and painting of loops. Signs and badges keep their size on the screen as texts do.
#include "ui/flow/items/loop_item.h"

#include <QPainter>

#include <algorithm>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Token;
using look::Type;

namespace {

// In text px, as in the pictures.
constexpr qreal radius = 17, between = 18, fromUnit = 24, toBadge = 8, badgeStep = 14, betweenBlocks = 14;
constexpr qreal block = 4 * radius + between + betweenBlocks;
constexpr qreal arrow = 7;

} // namespace

LoopItem::LoopItem(const FlowLook& look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(20);
}

void LoopItem::setPlaces(const QList<LoopPlace>& places)
{
    if (places == m_places) return;
    m_places = places;
    QStringList words;
    for (const LoopPlace& place : places) words << loopWords(place.loop, place.values);
    setToolTip(words.join(u'\n'));
    layout();
}

void LoopItem::lookChanged()
{
    layout();
}

bool LoopItem::isShown() const
{
    return std::ranges::any_of(m_places, [this](const LoopPlace& place) { return isShown(place); });
}

bool LoopItem::isShown(const LoopPlace& place) const
{
    return (m_look.loops && m_look.detail != Detail::Overview) || !place.values.armed.isEmpty();
}

LoopItem::Drawing LoopItem::drawingOf(const LoopPlace& place) const
{
    const qreal k = m_look.text, out = place.left ? -1 : 1;
    const QRectF& host = place.host;
    const qreal x = (place.left ? host.left() : host.right()) + out * (fromUnit + radius * k);
    Drawing drawing;
    drawing.hasSensor = !place.loop.readUnit.isEmpty();
    drawing.armed = !place.values.armed.isEmpty();
    drawing.sensor = {x, host.top() - place.above * block * k};
    drawing.controller = drawing.sensor - QPointF(0, (2 * radius + between) * k);
    drawing.number = place.loop.number;
    drawing.sensorLetters = place.loop.letters + u'I';
    drawing.controllerLetters = place.loop.letters + (drawing.hasSensor ? QStringLiteral("IC") : QStringLiteral("C"));
    const qreal r = radius * k;
    if (drawing.hasSensor) {
        // The lines of upper loops pass the lower ones on the side of the unit.
        const QPointF entry = place.above ? drawing.sensor - QPointF(out * r, 0) : drawing.sensor + QPointF(0, r);
        const qreal down = place.above ? entry.x() - out * 5 * k * place.above : entry.x();
        drawing.tap = {place.tap, {down, place.tap.y()}, {down, entry.y()}, entry};
        drawing.link = {drawing.sensor - QPointF(0, r), drawing.controller + QPointF(0, r)};
    }
    const QPointF leaves = drawing.controller - QPointF(out * r, 0);
    const qreal down = place.sideways ? leaves.x() - out * toBadge * k : place.target.x();
    drawing.signal = {leaves, {down, leaves.y()}};
    if (place.sideways) drawing.signal.append({down, place.target.y()});
    drawing.signal.append(place.target);
    const LoopBadges badges = loopBadges(place.loop, place.values);
    const auto add = [&](const ValueBadge& badge, QPointF beside) {
        const QSizeF size = badgeSize(badge) * k;
        const qreal left = place.left ? x - r - toBadge * k - size.width() : x + r + toBadge * k;
        drawing.badges.append({QRectF(QPointF(left, beside.y() - size.height() / 2), size), badge});
    };
    const qsizetype count = badges.ofController.size();
    for (qsizetype i = 0; i < count; ++i)
        add(badges.ofController[i],
            drawing.controller + QPointF(0, (2.0 * double(i) - double(count) + 1) * badgeStep * k));
    for (const ValueBadge& badge : badges.ofSensor) add(badge, drawing.sensor);
    return drawing;
}

void LoopItem::layout()
{
    prepareGeometryChange();
    m_drawings.clear();
    m_shape = {};
    m_bounds = {};
    setVisible(isShown());
    if (!isShown()) return;
    const qreal r = radius * m_look.text;
    const QRectF sign(-r, -r, 2 * r, 2 * r);
    for (const LoopPlace& place : std::as_const(m_places)) {
        if (!isShown(place)) continue;
        const Drawing drawing = drawingOf(place);
        m_shape.addRect(sign.translated(drawing.controller));
        if (drawing.hasSensor) m_shape.addRect(sign.translated(drawing.sensor));
        for (const auto& [rect, badge] : drawing.badges) m_shape.addRect(rect);
        for (const QPolygonF& line : {drawing.tap, drawing.signal}) m_bounds |= line.boundingRect();
        m_drawings.append(drawing);
    }
    const qreal edge = m_look.screen(arrow);
    m_bounds = (m_bounds | m_shape.boundingRect()).adjusted(-edge, -edge, edge, edge);
    update();
}

void LoopItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Drawing& drawing : std::as_const(m_drawings)) {
        paintLines(painter, drawing);
        paintSign(painter, drawing.controller, drawing.controllerLetters, drawing.number, true, drawing.armed);
        if (drawing.hasSensor) paintSign(painter, drawing.sensor, drawing.sensorLetters, drawing.number, false);
        for (const auto& [rect, badge] : drawing.badges) {
            painter->save();
            painter->translate(rect.topLeft());
            painter->scale(m_look.text, m_look.text);
            paintBadge(painter, QRectF(QPointF(0, 0), rect.size() / m_look.text), badge);
            painter->restore();
        }
    }
}

void LoopItem::paintLines(QPainter* painter, const Drawing& drawing) const
{
    const Theme& theme = Theme::current();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.color(Token::Ink), m_look.screen(1.5)));
    painter->drawPolyline(drawing.tap);
    const qreal width = m_look.screen(1.5);
    QPen signal(theme.color(Token::Accent), width);
    signal.setDashPattern({4 / 1.5, 3 / 1.5});
    signal.setCapStyle(Qt::FlatCap);
    painter->setPen(signal);
    painter->drawPolyline(drawing.link);
    painter->drawPolyline(drawing.signal);
    const QLineF last(drawing.signal[drawing.signal.size() - 2], drawing.signal.last());
    if (last.isNull()) return;
    const QPointF along = (last.p2() - last.p1()) / last.length(), across(-along.y(), along.x());
    const QPointF foot = last.p2() - along * m_look.screen(arrow), half = across * m_look.screen(arrow / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::Accent));
    painter->drawPolygon(QPolygonF({last.p2(), foot + half, foot - half}));
}

// A circle for the sensor, a circle in a square for the controller, its line the sign of a shared display. Of one that drives a device the
// square is filled.
void LoopItem::paintSign(QPainter* painter, QPointF centre, const QString& letters, const QString& number, bool box,
                         bool armed) const
{
    const Theme& theme = Theme::current();
    const QRectF rect(-radius, -radius, 2 * radius, 2 * radius);
    painter->save();
    painter->translate(centre);
    painter->scale(m_look.text, m_look.text);
    painter->setPen(QPen(theme.color(Token::Ink), 1.5));
    painter->setBrush(theme.color(Token::Symbol));
    if (armed) painter->setBrush(theme.color(Token::Accent));
    if (box) painter->drawRect(rect);
    painter->setBrush(theme.color(Token::Symbol));
    painter->drawEllipse(rect);
    if (box) painter->drawLine(QPointF(-radius, 0), QPointF(radius, 0));
    painter->setPen(theme.color(Token::Text));
    QFont font = theme.font(Type::Caption);
    font.setBold(true);
    painter->setFont(font);
    painter->drawText(QRectF(-radius, -radius + 2, 2 * radius, radius - 2), Qt::AlignCenter, letters);
    painter->setFont(theme.font(Type::Caption));
    painter->drawText(QRectF(-radius, 0, 2 * radius, radius - 2), Qt::AlignCenter, number);
    painter->restore();
}

} // namespace titer::flow
