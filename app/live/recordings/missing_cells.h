// Cells of a recording that hold no number: how many, and what stands there instead. [any]
#pragma once

#include "core/connect/recording.h"

#include <QString>

namespace titer::app {

// Of all its tags together.
base::CsvMissing missingOf(const connect::Recording& recording);

// Whether something stands in a cell that is no number: one that is left empty is often meant so.
bool isAnyWritten(const base::CsvMissing& missing);
// "12 empty, 3 not available, 2 beyond what can be measured"; empty where each cell holds a number.
QString missingWords(const base::CsvMissing& missing);

} // namespace titer::app
