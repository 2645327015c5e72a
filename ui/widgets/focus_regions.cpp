#include "ui/widgets/focus_regions.h"

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

#include <utility>

namespace titer::widgets {

namespace {

// What hands the focus on to another one is none itself.
bool isStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

// A place that scrolls follows Tab by itself, and no other way to the focus.
void focusInSight(QWidget& widget, Qt::FocusReason reason)
{
    widget.setFocus(reason);
    for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(&widget);
}

} // namespace

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
        if (region->focusPolicy() & Qt::TabFocus) return focusInSight(*region, Qt::ShortcutFocusReason);
        for (QWidget* widget = region->nextInFocusChain(); widget != region; widget = widget->nextInFocusChain())
            if (region->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus))
                return focusInSight(*widget, Qt::ShortcutFocusReason);
    }
}

bool focusWithin(const QWidget& place, bool next)
{
    QWidget* const from = place.window()->focusWidget();
    if (!from || !place.isVisible() || !place.isAncestorOf(from)) return false;
    const auto step = [next](QWidget* at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget* at = step(from); at != from; at = step(at))
        if (place.isAncestorOf(at) && at->isVisible() && isStop(*at) && at->isEnabled()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    return true;
}

bool giveFocus(QWidget* widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled()) return false;
    widget->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* stopBefore(const QWidget& place, const QWidget* within)
{
    const QWidget* const from = within ? within : &place;
    for (QWidget* at = from->previousInFocusChain(); at != from; at = at->previousInFocusChain())
        if (isStop(*at) && !place.isAncestorOf(at)) return at;
    return nullptr;
}

QWidget* chainFocus(QWidget* before, const QWidget& part)
{
    // The list of a choice is a window of its own.
    for (QWidget* stop : part.findChildren<QWidget*>())
        if (isStop(*stop) && stop->window() == part.window()) QWidget::setTabOrder(std::exchange(before, stop), stop);
    return before;
}

} // namespace titer::widgets
