// Where a window stands, as something to come back to: the screen by its name, the place on it. [gui]
#pragma once

#include "app/session/session_record.h"

class QWidget;

namespace titer::window {

app::ScreenPlace placeOf(const QWidget& window);
// Onto its screen where that is there, else onto the one where the window is; never out of sight.
void putInto(QWidget& window, const app::ScreenPlace& place);

// Fills the screen where it would reach beyond it, as at the first start on a small one.
void fitToScreen(QWidget& window);

} // namespace titer::window
