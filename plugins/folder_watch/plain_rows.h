// Tables that no format knows, read as an import reads them.
#pragma once

#include "core/base/tables/csv_rows.h"
#include "core/formats/layout.h"

#include <memory>

namespace titer::folder_watch {

// A text of a row, as the state of a valve, is one of a tag too.
struct RowState {
    std::string tag, text;
};

// A sample, or what could not be read.
struct FileRow {
    std::size_t hash = 0; // the same for the same row in whatever file
    formats::RowRead read;
    std::vector<RowState> states = {}; // of the time of the sample
};

// What is understood of it, and how far it was read.
struct PlainTable {
    base::CsvLayout layout;
    base::CsvPlace place;
};

// Text as it stands in the file. Errors have an empty `where`; the file may be looked at again when more of it is there.
base::Result<base::CsvLayout> plainLayout(std::string_view text, const base::CsvOptions& options);

// [one thread at a time]
class PlainRows {
public:
    explicit PlainRows(PlainTable table);

    // One line without its end; nothing where it reports nothing.
    std::optional<FileRow> read(std::string_view line);
    // As it is now, from which reading may go on later.
    PlainTable table() const;
    char separator() const { return m_table.layout.separator; }
    char lineEnd() const { return m_table.layout.lineEnd; }
    // Names came again, the same or others; what stands below others is left out.
    bool hasHeadings() const { return m_summary.headings > 0 || hasOtherTable(); }
    bool hasOtherTable() const { return m_rows.otherTable() > 0; }
    // The row that says so.
    FileRow otherTable() const;

private:
    std::int64_t unread() const;

    PlainTable m_table;
    std::string m_key; // differs where the same line means something else
    base::Notices m_found;
    base::CsvNotices m_notices{{}, m_found};
    base::CsvSummary m_summary;
    base::CsvChunk m_chunk;
    base::CsvRows m_rows;
};

} // namespace titer::folder_watch
