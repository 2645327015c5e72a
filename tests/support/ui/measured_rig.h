// A plant of a pump, lines and a column with a measured pulse past the column, as the manual has them.
#pragma once

#include "core/model/flowsheet.h"

#include <QString>

class QTemporaryDir;

namespace titer::support {

model::Flowsheet measuredRig();
// Writes it; its path. The lines behind it are 0.15 mL mixed and 0.4 mL of tube, 100 µL were injected.
QString measuredPulse(const QTemporaryDir& folder);

} // namespace titer::support
