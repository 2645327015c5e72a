#include "ui/pages/design/side_handle.h"

#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace titer::pages {

using look::Theme;
using look::Token;

SideHandle::SideHandle()
{
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Width of the inspector"));
    setToolTip(tr("Drag to change the width of the inspector; double-click to collapse it"));
}

void SideHandle::paintEvent(QPaintEvent*)
{
    const qreal u = Theme::current().u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(hasFocus() || underMouse() ? Token::Accent : Token::Control));
    // A grip in the middle, or the whole edge where it is about to be moved.
    const qreal wide = 0.75 * u, high = hasFocus() || underMouse() ? height() : 8 * u;
    painter.drawRoundedRect(QRectF((width() - wide) / 2, (height() - high) / 2, wide, high), wide / 2, wide / 2);
}

void SideHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_grip = int(event->position().x());
}

void SideHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) emit moved(x() + width() / 2 + int(event->position().x()) - m_grip);
}

void SideHandle::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) emit settled();
}

void SideHandle::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) emit foldAsked();
}

void SideHandle::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit stepped(event->key() == Qt::Key_Left ? 4 : -4);
        return emit settled();
    case Qt::Key_Space:
    case Qt::Key_Return:
        return emit foldAsked();
    default:
        QWidget::keyPressEvent(event);
    }
}

void SideHandle::enterEvent(QEnterEvent*)
{
    update();
}

void SideHandle::leaveEvent(QEvent*)
{
    update();
}

} // namespace titer::pages

#include "ui/pages/design/moc_side_handle.cpp"
