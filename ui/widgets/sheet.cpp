#include "ui/widgets/sheet.h"

#include "ui/look/theme.h"
#include "ui/widgets/focus_regions.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace titer::widgets {

using look::Theme;
using look::Token;

Sheet::Sheet(Cover cover, QWidget* page)
    : QFrame(page)
    , m_cover(cover)
{
    page->installEventFilter(this);
}

void Sheet::arrange()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(6 * u, 4 * u, 6 * u, 4 * u);
    layout()->setSpacing(3 * u);
    const QSize page = parentWidget()->size();
    const int height =
        m_cover == Cover::Page ? page.height() : std::max(page.height() / 2, std::min(page.height(), 90 * u));
    setGeometry(0, page.height() - height, page.width(), height);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden()) arrange();
    return QFrame::eventFilter(watched, event);
}

// Tab does not lead to what lies under it, F6 leads to the parts next to it.
bool Sheet::focusNextPrevChild(bool next)
{
    return focusWithin(*this, next) || QFrame::focusNextPrevChild(next);
}

void Sheet::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous()) m_returnTo = window()->focusWidget();
}

void Sheet::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    const QWidget* focus = window()->focusWidget();
    if (isHidden() && (!focus || isAncestorOf(focus))) giveFocus(m_returnTo);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

void Sheet::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    if (m_cover == Cover::LowerHalf) painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Control));
}

} // namespace titer::widgets

#include "ui/widgets/moc_sheet.cpp"
