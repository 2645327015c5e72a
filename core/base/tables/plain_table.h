// A text that is a table as it stands; what a file is that must be rewritten first says made_table.h.
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"

#include <istream>
#include <string>
#include <string_view>

namespace titer::base {

// A part of a text that is a table by itself.
struct TablePlace {
    std::size_t begin = 0;                    // [bytes]
    std::size_t end = std::string_view::npos; // behind its last line
    int above = 0;                            // lines before it
    std::int64_t lastLine = 0;                // its last one, from 1 on; 0: the last of the text
};

// How the table there is understood; `text` is as CsvHead takes it, and in `encoding`.
CsvLayout sniffAt(std::string_view text, bool wholeFile, const CsvOptions& options, Encoding encoding,
                  const TablePlace& place);
// The layout of the table in a text, by its first part; as foundTable() where other things stand there too. `wholeFile`
// says that nothing follows.
CsvLayout sniffPlain(std::string_view head, bool wholeFile, const CsvOptions& options);
// The order of day and month by all rows, where the first ones do not determine it.
void settleDates(std::istream& input, CsvLayout& layout);
// The rows of a text in UTF-8; `name` stands in what is said of it.
Result<CsvSummary> streamPlain(std::string_view text, const std::string& name, const CsvLayout& layout,
                               const CsvPlace& from, const CsvCallbacks& callbacks, Notices& notices);

} // namespace titer::base
