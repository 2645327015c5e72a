// Pictures and reports go over nothing but an older one of their kind.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace titer::desktop {

// Whether `output` may be written for the plant or project `input` (may be empty): it is no project, not the input, and no file of another
// kind than its name says.
base::Done mayWrite(const QString& output, const QString& input);

} // namespace titer::desktop
