// Files that come with the program and are too large to be part of it. [any]
#pragma once

#include <QString>

namespace titer::app {

// A file below share/titer, such as "recordings/cho-fed-batch-run.csv": beside the program. Empty where it is missing.
QString dataFile(const QString& name);

} // namespace titer::app
