// Writes pictures and values that the window has drawn. [any]
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace titer::app {

// What lies at `path` is replaced only by a whole file.
base::Done writeExport(const QString& path, const QByteArray& bytes);

} // namespace titer::app
