// Tables that no format knows, read as an import reads them.
#pragma once

#include "core/base/tables/csv_rows.h"
#include "core/base/tables/found/same_instant.h"
#include "core/formats/layout.h"
#include "plugins/folder_watch/spectrum_file.h"

#include <limits>
#include <memory>
#include <optional>

namespace titer::folder_watch {

// A text of a row, as the state of a valve, is one of a tag too.
struct RowState {
    std::string tag, text;
};

// A sample, a spectrum, or what could not be read.
struct FileRow {
    std::size_t hash = 0; // the same for the same row in whatever file
    formats::RowRead read;
    std::vector<RowState> states = {}; // of the time of the sample
    std::optional<FileSpectrum> spectrum = {};
};

// What is understood of it, and how far it was read.
struct PlainTable {
    base::CsvLayout layout;
    base::CsvPlace place;
    double latest = -std::numeric_limits<double>::infinity(); // of the rows that were read [s]
};

// Text as it stands in the file. Errors have an empty `where`; the file may be looked at again when more of it is there.
base::Result<base::CsvLayout> plainLayout(std::string_view text, const base::CsvOptions& options);

// [one thread at a time]
class PlainRows {
public:
    explicit PlainRows(PlainTable table);

    // One line without its end; nothing where it reports nothing.
    std::optional<FileRow> read(std::string_view line, std::int64_t number);
    // The same as the table has it; it stands until the next line.
    const base::CsvChunk& rowOf(std::string_view line, std::int64_t number);
    // As it is now behind so many lines, from which reading may go on later.
    PlainTable table(std::size_t lines) const;
    // The lines above the next one, as it was at first.
    std::size_t linesBefore() const { return std::size_t(m_table.place.line) - 1; }
    // Whether the table ends with this line, where others stand below it.
    bool endsWith(std::size_t line) const
    {
        return m_table.layout.lastLine > 0 && std::int64_t(line) >= m_table.layout.lastLine;
    }
    // Whether the file has other tables, which are not read.
    bool hasTablesBeside() const { return m_table.layout.tables.size() > 1; }
    char separator() const { return m_table.layout.separator; }
    char lineEnd() const { return m_table.layout.lineEnd; }
    // Names came again, the same or others; what stands below others is left out.
    bool hasHeadings() const { return m_summary.headings > 0 || hasOtherTable(); }
    bool hasOtherTable() const { return m_rows.otherTable() > 0; }
    // Whether a row is not later than all before, so that it may contradict one of them.
    bool comesAgain() const { return m_comesAgain; }
    // The row that says so.
    FileRow otherTable() const;

private:
    std::int64_t unread() const;

    PlainTable m_table;
    std::string m_key; // differs where the same line means something else
    bool m_comesAgain = false;
    base::Notices m_found;
    base::CsvNotices m_notices{{}, m_found};
    base::CsvSummary m_summary;
    base::CsvChunk m_chunk;
    base::CsvRows m_rows;
};

// Looks through a whole table before any of its rows is handed out: whether it has several values of one tag at one instant. [one thread at a
// time]
class RowCheck {
public:
    explicit RowCheck(PlainTable table);

    void read(std::string_view line, std::int64_t number);
    // Behind the last line: whether all are to be read once more.
    bool needsMore();
    std::optional<base::Sentence> fault() const { return m_instants.fault(); }

private:
    const PlainTable m_table;
    base::SameInstant m_instants;
    std::optional<PlainRows> m_rows;
    bool m_compares = false;
};

} // namespace titer::folder_watch
