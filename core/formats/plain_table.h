// Samples of a laboratory as a plain table: a row for each, a column "tag [unit]" for each tag, and when it became known.
#pragma once

#include "core/formats/lab_reading.h"

namespace titer::formats {

// CSV as every reader of recordings takes it. Samples without a time are left out.
std::string plainTable(const LabReading& reading);

} // namespace titer::formats
