// The table that a file is opened for, where other tables, sections or facts about the run stand around it.
#pragma once

#include "core/base/tables/csv_layout.h"

#include <optional>
#include <string_view>

namespace titer::base {

constexpr std::size_t maxFoundSize = 64'000'000; // [bytes] of a file that is looked at whole

// The layout of the longest table with a time, or of the one that the options name; nothing where `plain`, which is how
// the text is understood without looking for tables, is right. `text` is UTF-8, or Windows-1252 where `plain` says so.
std::optional<CsvLayout> foundTable(std::string_view text, bool wholeFile, const CsvOptions& options,
                                    const CsvLayout& plain);
// Whether the first part of a file shows that more than this part must be known to say which table is read.
bool mayHoldTables(std::string_view head, const CsvOptions& options, const CsvLayout& plain);

} // namespace titer::base
