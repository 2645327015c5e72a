// Tabs of the inspector.
#include "ui/form/tab_strip.h"

#include "ui/shell/theme.h"

#include <QResizeEvent>

#include <algorithm>

namespace titer::form {

using shell::Theme;

TabStrip::TabStrip(QWidget* parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

// The current tab is bold; all have room for it.
int TabStrip::wordWidth(int index) const
{
    return QFontMetrics(Theme::current().font(shell::Type::Strong)).horizontalAdvance(tabText(index));
}

QSize TabStrip::tabSizeHint(int index) const
{
    const int u = Theme::current().u();
    int words = 0, shown = 0;
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i)) {
            words += wordWidth(i);
            ++shown;
        }
    const int gap = shown ? std::clamp((m_room - words) / shown, 2 * u, 5 * u) : 5 * u;
    return {wordWidth(index) + gap, QTabBar::tabSizeHint(index).height()};
}

void TabStrip::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != m_room) {
        m_room = event->size().width();
        // Asks for all sizes again.
        setIconSize(iconSize() == QSize(1, 1) ? QSize(2, 2) : QSize(1, 1));
    }
    QTabBar::resizeEvent(event);
}

} // namespace titer::form
