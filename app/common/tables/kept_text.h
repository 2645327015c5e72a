// Text made of a file that is no table itself (a workbook, an analyser's file), kept where recordings are read from: a project remembers
// it, and its name reports its content, so that the same file gives the same text.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>

namespace titer::app {

// Where they lie: in the user's data folder.
QString keptTextFolder();
// The path of the text; `of` is the file that it was made of.
base::Result<QString> keepText(const QString& of, const std::string& text);

} // namespace titer::app
