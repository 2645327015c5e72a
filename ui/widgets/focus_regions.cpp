#include "ui/widgets/focus_regions.h"

#include <QApplication>
#include <QWidget>

namespace titer::widgets {

void focusNextRegion(const QList<QWidget*>& regions, int step)
{
    const QWidget* focus = QApplication::focusWidget();
    int current = 0;
    for (int i = 0; i < regions.size(); ++i)
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus))) current = i;
    for (int tried = 0; tried < regions.size(); ++tried) {
        current = (current + step + int(regions.size())) % int(regions.size());
        QWidget* region = regions[current];
        if (!region->isVisible()) continue;
        if (region->focusPolicy() & Qt::TabFocus) return region->setFocus(Qt::ShortcutFocusReason);
        for (QWidget* widget = region->nextInFocusChain(); widget != region; widget = widget->nextInFocusChain())
            if (region->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus))
                return widget->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace titer::widgets
