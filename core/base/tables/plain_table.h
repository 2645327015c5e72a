// A text that is a table as it stands; what a file is that must be rewritten first says made_table.h.
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"

#include <istream>
#include <string>
#include <string_view>

namespace titer::base {

// The layout by the first part of a text. `wholeFile` says that nothing follows.
CsvLayout sniffPlain(std::string_view head, bool wholeFile, const CsvOptions& options);
// The order of day and month by all rows, where the first ones do not determine it.
void settleDates(std::istream& input, CsvLayout& layout);
// The rows of a text in UTF-8; `name` stands in what is said of it.
Result<CsvSummary> streamPlain(std::string_view text, const std::string& name, const CsvLayout& layout,
                               const CsvPlace& from, const CsvCallbacks& callbacks, Notices& notices);

} // namespace titer::base
