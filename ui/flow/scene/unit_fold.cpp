// A unit that is folded: the caption at the far end of an arrow, which its stream draws.
#include "ui/flow/scene/unit_item.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal beside = 6;    // between arrow and caption [px]
constexpr qreal maxName = 34;  // of the caption [u]
constexpr qreal reach = 7;     // to both sides of the arrow [px]
constexpr qreal frame = 4;     // around caption and arrow [px]
constexpr qreal signSize = 16; // text px

} // namespace

void UnitItem::setFold(const std::optional<FoldArrow>& fold)
{
    if (fold == m_fold) return;
    const bool turned = fold.has_value() != m_fold.has_value();
    m_fold = fold;
    if (turned) setZValue(m_chosen ? 12 : 10);
    layout();
    showTip();
    update();
}

qreal UnitItem::labelTop() const
{
    constexpr qreal room = 8;
    return symbolSize + (m_face.beneath ? std::max(labelGap, m_face.beneath * foldLine() + room) : labelGap);
}

QString UnitItem::caption() const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const QString name = metrics.elidedText(m_face.name, Qt::ElideRight, maxName * Theme::current().u());
    if (m_fold->value.isEmpty() || !m_look.values) return name;
    //: An inlet or outlet and what went through it.
    return QCoreApplication::translate("Flow", "%1 %2").arg(name, m_fold->value);
}

// In the item, which begins at the far end of the arrow.
QRectF UnitItem::captionRect() const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal k = m_look.text, w = metrics.horizontalAdvance(caption()) * k + 2, h = metrics.height() * k;
    // Beneath a symbol the caption ends with its arrow, before the label begins.
    const qreal y = m_fold->above ? -h / 2 : 2 - h;
    switch (m_fold->caption) {
    case FoldArrow::Caption::Over:
        return {-w / 2, -h - 2, w, h};
    case FoldArrow::Caption::Left:
        return {-w - beside, y, w, h};
    case FoldArrow::Caption::Right:
        return {beside, y, w, h};
    }
    return {};
}

QRectF UnitItem::arrowRect() const
{
    return QRectF(QPointF(0, 0), m_fold->port).normalized().adjusted(-reach, 0, reach, 0);
}

QRectF UnitItem::foldRect() const
{
    if (m_look.detail == Detail::Overview) return arrowRect();
    return arrowRect() | captionRect();
}

void UnitItem::layoutFold()
{
    const qreal edge = m_look.screen(8) + signSize * m_look.text;
    m_bounds = foldRect().adjusted(-edge, -edge, edge, edge);
    m_plate->setFrame(foldRect().adjusted(-frame, -frame, frame, frame));
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
    const QRectF place = captionRect();
    if (isCaptionShown()) paintCaption(painter, place);
    if (!m_condition.errors && !m_condition.notices) return;
    const qreal size = signSize * m_look.text;
    const bool left = m_fold->caption == FoldArrow::Caption::Left;
    const QPointF at(left ? place.left() - size / 2 - 2 : place.right() + size / 2 + 2, place.center().y());
    look::paintGlyph(painter, m_condition.errors ? look::Glyph::Alarm : look::Glyph::Warn, at, size);
}

void UnitItem::setCaptionShown(bool shown)
{
    if (shown == m_captionShown) return;
    m_captionShown = shown;
    update();
}

void UnitItem::paintCaption(QPainter* painter, const QRectF& place) const
{
    painter->save();
    painter->translate(place.center());
    painter->scale(m_look.text, m_look.text);
    const Theme& theme = Theme::current();
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(m_chosen || m_hovered ? Token::Text : Token::Muted));
    painter->drawText(QRectF(-place.width(), -place.height(), 2 * place.width(), 2 * place.height()), Qt::AlignCenter,
                      caption());
    painter->restore();
}

} // namespace titer::flow
