// Cards.
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace titer::widgets {

using look::Radius;
using look::Theme;
using look::Token;

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    connect(&Theme::current(), &Theme::changed, this, &Card::refresh);
    refresh();
}

void Card::setBar(std::optional<Token> bar)
{
    m_bar = bar;
    update();
}

void Card::setGround(Token ground)
{
    m_ground = ground;
    update();
}

void Card::setPadding(int units)
{
    m_padding = units;
    refresh();
}

void Card::refresh()
{
    const int padding = m_padding * Theme::current().u();
    m_body->setContentsMargins(padding, padding, padding, padding);
    m_body->setSpacing(2 * Theme::current().u());
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath plate;
    plate.addRoundedRect(box, theme.radius(Radius::Card), theme.radius(Radius::Card));
    painter.fillPath(plate, theme.color(m_ground));
    if (m_bar) {
        painter.save();
        painter.setClipPath(plate);
        painter.fillRect(QRectF(0, 0, 1.25 * theme.u(), height()), theme.color(*m_bar));
        painter.restore();
    }
    painter.strokePath(plate, QPen(theme.color(Token::Border), 1));
}

} // namespace titer::widgets

#include "ui/widgets/moc_card.cpp"
