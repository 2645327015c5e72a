// Ground and hair lines of a plate.
#include "ui/widgets/plate.h"

#include <QPainter>

namespace titer::widgets {

using look::Theme;
using look::Token;

Plate::Plate(Token ground, Qt::Edges lines)
    : m_ground(ground)
    , m_lines(lines)
{
}

void Plate::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_ground));
    const QColor line = theme.color(Token::Border);
    if (m_lines & Qt::BottomEdge) painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    if (m_lines & Qt::LeftEdge) painter.fillRect(QRect(0, 0, 1, height()), line);
    if (m_lines & Qt::RightEdge) painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

} // namespace titer::widgets

#include "ui/widgets/moc_plate.cpp"
