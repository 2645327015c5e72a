// Where the focus goes: by F6 from one part of a window to the next, by Tab within one, and back. [gui]
#pragma once

#include <QList>

class QWidget;

namespace titer::widgets {

// From the region in which the focus is, `step` places on; what is hidden or takes no focus by Tab is passed over.
void focusNextRegion(const QList<QWidget*>& regions, int step);

// The next widget that Tab reaches within `place`, around its end. False where the focus is not there.
bool focusWithin(const QWidget& place, bool next);

// To a widget that can take it; false where there is none.
bool giveFocus(QWidget* widget);
// What Tab reaches just before `place`, whether or not that takes the focus itself; nullptr where nothing else does. `within`: of what it
// contains, where that was chained elsewhere than it.
QWidget* stopBefore(const QWidget& place, const QWidget* within = nullptr);
// Tab goes on from `before` to what `part` contains, in its order; gives the last of it, or `before` where there is none.
QWidget* chainFocus(QWidget* before, const QWidget& part);

} // namespace titer::widgets
