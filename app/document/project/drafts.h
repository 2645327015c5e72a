// Drafts: projects that nobody has named yet. A new plant is kept from its first edit on, so that closing loses nothing.
// And demonstrations: projects that go with the program that made them. [any]
#pragma once

#include <QString>

namespace titer::app {

// The folder of drafts in the user's data folder.
QString draftFolder();
// A path in it that is free, after the plant's name. The folder is made; an empty text where that is not possible.
QString freeDraftPath(const QString& plantName);
bool isDraft(const QString& path);

// Whether a project is one that goes with the program that made it (app/common/data_files.h).
bool isDemonstration(const QString& path);

} // namespace titer::app
