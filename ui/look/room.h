// Whether the window is too small for panes side by side, at the text scale of the theme, and where on the screen popups have room.
#pragma once

#include <QRect>

class QWidget;

namespace titer::look {

// In its width alone: heads show icons, panes become tabs.
bool isNarrow(const QWidget* inWindow);
// In its width or its height: what stands next to the page lies over it.
bool isSmall(const QWidget* inWindow);
// A popup that belongs to a part of a window, moved so that all of it is on the screen of that part, and no larger than it.
QRect onScreen(const QWidget* part, QRect popup);

} // namespace titer::look
