// Names of files and folders made of what people write, such as the name of a plant. [any]
#pragma once

#include <QString>

namespace titer::app {

// What file systems or shells take amiss becomes a blank; at most 60 UTF-16 units, whole letters, and no dot at the beginning. Empty where
// nothing is left.
QString plainFileName(const QString& text);

} // namespace titer::app
