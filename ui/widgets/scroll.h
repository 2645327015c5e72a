// Scroll areas without a look of their own: no frame, no ground, no bar beneath, no stop for the Tab key. [gui]
#pragma once

class QScrollArea;
class QWidget;

namespace titer::widgets {

void makePlain(QScrollArea* scroll);
// One around `content`.
QScrollArea* plainScroll(QWidget* content);

} // namespace titer::widgets
