// Writes pictures and values that the window has drawn. [any]
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace titer::app {

// The first bytes of a file, enough to report what it is; fewer, or none, where it has no more or cannot be read.
std::string headOf(const std::string& path);

// An error for a project or recorded data, over which no result is written, whatever name it is given.
base::Done sparesProjects(const std::string& path);

// What lies at `path` is replaced only by a whole file, and a project never.
base::Done writeExport(const QString& path, const QByteArray& bytes);

} // namespace titer::app
