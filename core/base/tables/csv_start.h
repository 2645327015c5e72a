// When a table begins, as lines above it say; for the CSV reader alone.
#pragma once

#include "core/base/tables/csv_head.h"

#include <optional>
#include <string>

namespace titer::base {

struct CsvStart {
    Instant instant;
    std::string text;     // as it is written
    std::size_t line = 0; // from 1 on
};

// "Start Time: 2026-08-27 22:04", or of times of day "Date: 2026-08-27". A date that can be read both ways determines nothing.
std::optional<CsvStart> startAbove(const CsvHead& head, const CsvOptions& options, bool timeOfDay);

} // namespace titer::base
