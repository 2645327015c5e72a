// A wall in a process of its own: it has a look of its own next to the window, and continues when the window ends. [gui]
#pragma once

#include "core/base/result.h"

#include <QString>

namespace titer::app {

// Shows one board of a project, or all for an empty one, on the screen of this name.
base::Done startWall(const QString& project, const QString& board, const QString& screen);

} // namespace titer::app
