// Paints a unit: symbol, ports, signs and values.
#include "ui/flow/items/unit_item.h"

#include "app/common/sentence.h"
#include "ui/flow/items/symbol_cache.h"

#include <QPainter>

namespace titer::flow {

using look::Detail;
using look::SymbolStyle;

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;

namespace {

Glyph glyphOf(State state)
{
    switch (state) {
    case State::Running:
        return Glyph::Running;
    case State::Held:
        return Glyph::Held;
    case State::Done:
        return Glyph::Done;
    case State::Fault:
        return Glyph::Fault;
    default:
        return Glyph::Idle;
    }
}

} // namespace

void UnitItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (fold()) return paintFold(painter);
    paintBody(painter);
    paintPorts(painter);
    if (m_look.names) m_label.paint(painter, QPointF(symbolSize / 2, labelTop()), isPillShown(), m_overlay.stale);
    if (m_look.detail == Detail::Overview) return;
    paintSigns(painter);
    if (m_look.detail == Detail::Full && m_look.values) paintValues(painter);
}

void UnitItem::paintBody(QPainter* painter) const
{
    const QRectF box(0, 0, symbolSize, symbolSize);
    if (!m_face.shape || m_face.shape->symbol.isEmpty()) {
        // A type that the catalogue lacks.
        painter->setPen(QPen(Theme::current().color(Token::Ink), m_look.screen(2.25), Qt::DashLine));
        painter->setBrush(Theme::current().color(Token::Symbol));
        painter->drawRoundedRect(box.adjusted(16, 16, -16, -16), 4, 4);
        return;
    }
    SymbolStyle style;
    style.detail = m_look.detail;
    style.level = m_look.detail == Detail::Overview ? -1 : m_overlay.level;
    style.levelFill = m_face.fill;
    style.connected = m_face.connected;
    paintKeptSymbol(painter, m_face.shape->symbol, box, style);
}

void UnitItem::paintPorts(QPainter* painter) const
{
    if (!m_face.shape) return;
    const bool all = m_look.ports || m_hovered;
    if ((!all && m_marks.isEmpty()) || m_look.detail == Detail::Overview) return;
    const Theme& theme = Theme::current();
    for (const PortShape& port : m_face.shape->ports) {
        const PortMark mark = m_marks.value(port.key, all && m_marks.isEmpty() ? PortMark::Plain : PortMark::None);
        if (mark == PortMark::None) continue;
        for (const Anchor& anchor : port.anchors) {
            const bool main = anchor.side == Side::Left || anchor.side == Side::Right;
            const bool strong = mark == PortMark::Fits || mark == PortMark::Chosen;
            const qreal r = m_look.screen(mark == PortMark::Chosen ? 8 : strong ? 6 : 3.5);
            if (!anchor.stub.isEmpty() && anchor.stubName.isEmpty() && !m_face.connected.contains(port.key)) {
                painter->setPen(QPen(theme.color(Token::Ink), m_look.screen(1.6)));
                painter->drawPolyline(anchor.stub);
            }
            painter->setPen(QPen(theme.color(Token::Accent), m_look.screen(1.5)));
            painter->setBrush(theme.color(strong || main ? Token::Accent : Token::Base));
            painter->drawEllipse(anchor.at, r, r);
        }
    }
    if (m_look.detail != Detail::Full) return;
    painter->save();
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(Token::Muted));
    for (const PortShape& port : m_face.shape->ports) {
        const Anchor& anchor = port.anchors.first();
        const QString name = app::label(port.spec->label);
        painter->save();
        painter->translate(anchor.at);
        painter->scale(m_look.text, m_look.text);
        const qreal w = QFontMetricsF(painter->font()).horizontalAdvance(name);
        switch (anchor.side) {
        case Side::Left:
            painter->drawText(QPointF(-w - 8, -8), name);
            break;
        case Side::Right:
            painter->drawText(QPointF(8, -8), name);
            break;
        case Side::Top:
            painter->drawText(QPointF(anchor.at.x() < symbolSize / 2 ? -w - 6 : 6, -6), name);
            break;
        case Side::Bottom:
            painter->drawText(QPointF(anchor.at.x() < symbolSize / 2 ? -w - 6 : 6, 12), name);
            break;
        }
        painter->restore();
    }
    painter->restore();
}

void UnitItem::paintSigns(QPainter* painter) const
{
    const qreal size = 20 * m_look.text, gap = 4 * m_look.text;
    QPointF at(symbolSize + 2, 2);
    if (m_condition.errors || m_condition.notices) {
        look::paintGlyph(painter, m_condition.errors ? Glyph::Alarm : Glyph::Warn, at, size);
        at.rx() -= size + gap;
    }
    if (m_overlay.state != State::None) look::paintGlyph(painter, glyphOf(m_overlay.state), at, 0.9 * size);
}

void UnitItem::paintFold(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    for (const PortMark mark : m_marks) {
        if (mark != PortMark::Fits && mark != PortMark::Chosen) continue;
        const qreal r = m_look.screen(mark == PortMark::Chosen ? 8 : 6);
        painter->setPen(QPen(theme.color(Token::Accent), m_look.screen(1.5)));
        painter->setBrush(theme.color(Token::Accent));
        painter->drawEllipse(QPointF(0, 0), r, r);
    }
    if (m_look.detail == Detail::Overview) return;
    if (isCaptionShown()) m_caption.paint(painter, m_chosen || m_hovered);
    if (!m_condition.errors && !m_condition.notices) return;
    const QRectF place = m_caption.rect();
    const qreal size = captionSign * m_look.text;
    const bool left = fold()->caption == FoldArrow::Caption::Left;
    const QPointF at(left ? place.left() - size / 2 - 2 : place.right() + size / 2 + 2, place.center().y());
    look::paintGlyph(painter, m_condition.errors ? Glyph::Alarm : Glyph::Warn, at, size);
}

void UnitItem::paintValues(QPainter* painter) const
{
    const QVector<QRectF> rects = badgeRects();
    if (rects.isEmpty()) return;
    painter->save();
    painter->translate(symbolSize / 2, symbolSize / 2);
    painter->scale(m_look.text, m_look.text);
    for (int i = 0; i < rects.size(); ++i) paintBadge(painter, rects[i], m_overlay.values[i]);
    painter->restore();
}

} // namespace titer::flow
