// Dates that a spreadsheet wrote as it counts them; for the CSV reader alone.
#pragma once

#include "core/base/tables/csv_head.h"

namespace titer::base {

// Whether the time column is called a date and holds nothing but days since 1900, as "45000.25".
bool holdsDayNumbers(const CsvHead& head, const CsvLayout& layout);

} // namespace titer::base
