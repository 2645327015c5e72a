// Samples of a laboratory as a plain table: a row for each, a column "tag [unit]" for each tag, and when it became known.
#pragma once

#include "core/formats/lab_reading.h"

namespace titer::formats {

// CSV as every reader of recordings takes it. Samples without a time get that one [µs, UTC], or are left out where there is none.
std::string plainTable(const LabReading& reading, std::optional<std::int64_t> otherwise = {});

} // namespace titer::formats
