// The caption keeps its size on the screen, as labels do.
#include "ui/flow/items/unit_caption.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal beside = 6;   // between arrow and caption [px]
constexpr qreal maxName = 34; // of the caption [u]
constexpr qreal reach = 7;    // to both sides of the arrow [px]

} // namespace

QString UnitCaption::text() const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, maxName * Theme::current().u());
    if (m_arrow->value.isEmpty() || !m_look.values) return name;
    //: An inlet or outlet and what went through it.
    return QCoreApplication::translate("Flow", "%1 %2").arg(name, m_arrow->value);
}

QRectF UnitCaption::rect() const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal k = m_look.text, w = metrics.horizontalAdvance(text()) * k + 2, h = metrics.height() * k;
    // Beneath a symbol the caption ends with its arrow, before the label begins.
    const qreal y = m_arrow->above ? -h / 2 : 2 - h;
    switch (m_arrow->caption) {
    case FoldArrow::Caption::Over:
        return {-w / 2, -h - 2, w, h};
    case FoldArrow::Caption::Left:
        return {-w - beside, y, w, h};
    case FoldArrow::Caption::Right:
        return {beside, y, w, h};
    }
    return {};
}

QRectF UnitCaption::arrowRect() const
{
    return QRectF(QPointF(0, 0), m_arrow->port).normalized().adjusted(-reach, 0, reach, 0);
}

QRectF UnitCaption::wholeRect() const
{
    if (m_look.detail == Detail::Overview) return arrowRect();
    return arrowRect() | rect();
}

void UnitCaption::paint(QPainter* painter, bool strong) const
{
    const QRectF place = rect();
    painter->save();
    painter->translate(place.center());
    painter->scale(m_look.text, m_look.text);
    const Theme& theme = Theme::current();
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(strong ? Token::Text : Token::Muted));
    painter->drawText(QRectF(-place.width(), -place.height(), 2 * place.width(), 2 * place.height()), Qt::AlignCenter,
                      text());
    painter->restore();
}

} // namespace titer::flow
