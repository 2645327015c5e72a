// Files that come with the program and are too large to be part of it. [any]
#pragma once

#include <QString>

namespace titer::app {

// A file below share/titer, such as "recordings/cho-fed-batch-run.csv": next to the program. Empty where it is missing.
QString dataFile(const QString& name);
// How the folders of demonstrations begin, each of which goes with the program that made it: "/tmp/titer-demo-".
QString demonstrationStem();
// A path for people: what came with the program by its name below share/titer, what lies in a demonstration by its own, anything else as it
// is.
QString shownPath(const QString& path);

} // namespace titer::app
