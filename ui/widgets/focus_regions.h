// F6: from one part of a window to the next. [gui]
#pragma once

#include <QList>

class QWidget;

namespace titer::widgets {

// From the region in which the focus is, `step` places on; what is hidden or takes no focus by Tab is passed over.
void focusNextRegion(const QList<QWidget*>& regions, int step);

} // namespace titer::widgets
