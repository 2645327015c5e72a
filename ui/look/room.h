// Whether the window is too small for panes side by side, at the text scale of the theme.
#pragma once

class QWidget;

namespace titer::look {

// In its width alone: heads show icons, panes become tabs.
bool isNarrow(const QWidget* inWindow);
// In its width or its height: what stands next to the page lies over it.
bool isSmall(const QWidget* inWindow);

} // namespace titer::look
