// Files that come with the program and are too large to be part of it. [any]
#pragma once

#include <QString>

namespace titer::app {

// A file below share/titer, such as "recordings/cho-fed-batch-run.csv": beside the program. Empty where it is missing.
QString dataFile(const QString& name);
// A path for people: what came with the program by its name below share/titer, anything else as it is.
QString shownPath(const QString& path);

} // namespace titer::app
