// Paints the plate and the frames of a unit.
#include "ui/flow/items/unit_plate.h"

#include <QPainter>

namespace titer::flow {

using look::Theme;
using look::Token;

namespace {

constexpr qreal plateRadius = 10;

} // namespace

QRectF UnitPlate::aroundSymbol()
{
    return {-sideRoom, -topRoom, symbolSize + 2 * sideRoom, symbolSize + 2 * topRoom};
}

void UnitPlate::setFrame(const QRectF& frame)
{
    if (frame == m_frame) return;
    m_frame = frame;
    lookChanged();
}

UnitPlate::UnitPlate(const FlowLook& look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(-5);
    setVisible(false);
}

void UnitPlate::setSoft(bool errors, bool notices)
{
    if (errors == m_errors && notices == m_notices) return;
    m_errors = errors;
    m_notices = notices;
    lookChanged();
}

void UnitPlate::setChosen(bool chosen)
{
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    lookChanged();
}

void UnitPlate::setFocusShown(bool shown)
{
    if (shown == m_focus) return;
    m_focus = shown;
    lookChanged();
}

void UnitPlate::setAway(bool away)
{
    m_away = away;
    lookChanged();
}

void UnitPlate::lookChanged()
{
    prepareGeometryChange();
    setVisible(!m_away && (m_errors || m_notices || m_chosen || m_focus));
    update();
}

QRectF UnitPlate::boundingRect() const
{
    const qreal edge = m_look.screen(8);
    return m_frame.adjusted(-edge, -edge, edge, edge);
}

void UnitPlate::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor fill = theme.color(m_errors ? Token::AlarmSoft : m_notices ? Token::WarnSoft : Token::Selection);
    if (!m_errors && !m_notices) fill.setAlphaF(0.55F);
    painter->setBrush(fill);
    if (m_errors || m_notices || m_chosen) painter->drawRoundedRect(m_frame, plateRadius, plateRadius);
    painter->setBrush(Qt::NoBrush);
    const qreal line = m_look.screen(2);
    painter->setPen(QPen(theme.color(Token::Accent), line));
    if (m_chosen) painter->drawRoundedRect(m_frame, plateRadius, plateRadius);
    if (m_focus) {
        // Two px of gap between the plate's frame and the focus frame.
        const qreal out = m_chosen ? 2 * line : 0;
        painter->drawRoundedRect(m_frame.adjusted(-out, -out, out, out), plateRadius + out, plateRadius + out);
    }
}

} // namespace titer::flow
