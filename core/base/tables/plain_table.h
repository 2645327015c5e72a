// A text that is a table as it stands; what a file is that must be rewritten first says made_table.h.
#pragma once

#include "core/base/result.h"
#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"

#include <istream>
#include <optional>
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
// A text, or its first part, as all begin with it who look for tables in it: it is decoded and understood once. It keeps the options and
// does not outlive the bytes.
class PlainText {
public:
    PlainText(std::string_view bytes, bool wholeFile, const CsvOptions& options);
    PlainText(const PlainText&) = delete;
    PlainText& operator=(const PlainText&) = delete;

    const CsvOptions& options() const { return m_options; }
    std::string_view bytes() const { return m_bytes; }
    std::string_view text() const { return m_text; } // in UTF-8, or Windows-1252 where alone() says so
    // How it is read if nothing but one table stands in it.
    const CsvLayout& alone() const { return m_alone; }
    // The table that it is opened for: as foundTable() where other things stand there too.
    const CsvLayout& layout();

private:
    CsvOptions m_options;
    bool m_isWhole;
    std::string_view m_bytes, m_text;
    std::string m_narrow; // where letters have two bytes
    CsvLayout m_alone;
    std::optional<CsvLayout> m_layout;
};

// The layout of the table in a text, by its first part; as foundTable() where other things stand there too. `wholeFile`
// says that nothing follows.
CsvLayout sniffPlain(std::string_view head, bool wholeFile, const CsvOptions& options);
// The order of day and month by all rows, where the first ones do not determine it.
void settleDates(std::istream& input, CsvLayout& layout);
// The rows of a text in UTF-8; `name` stands in what is said of it.
Result<CsvSummary> streamPlain(std::string_view text, const std::string& name, const CsvLayout& layout,
                               const CsvPlace& from, const CsvCallbacks& callbacks, Notices& notices);

} // namespace titer::base
