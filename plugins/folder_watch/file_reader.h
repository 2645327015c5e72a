// Reads one file, piece by piece, as far as it is new.
#pragma once

#include "core/base/tables/found/titled_table.h"
#include "core/base/tables/made_table.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/formats/lab_reading.h"
#include "plugins/folder_watch/plain_rows.h"

#include <deque>

namespace titer::folder_watch {

// What shows whether a file has changed.
struct FileStamp {
    std::int64_t size = -1, modified = 0, changed = 0, node = 0; // times in ns since 1970, by the clock of the folder

    bool operator==(const FileStamp&) const = default;
};
FileStamp stampOf(const std::string& path);

// How far a text file has been read, and what shows that it only grew since.
struct FileProgress {
    std::size_t done = 0;                  // bytes that are read for good
    std::string begin, end;                // some bytes of its beginning, and before `done`
    bool openEnd = false;                  // a last line without its end was left
    std::optional<formats::Layout> layout; // by a format,
    std::optional<PlainTable> plain;       // or without
    std::vector<std::string> table;        // names of the table that is read: it stays that of the file
    bool gave = false;                     // samples

    // The file is read again from its beginning.
    void startAgain() { *this = {.begin = {}, .end = {}, .layout = {}, .plain = {}, .table = table, .gave = gave}; }
};

struct ReadOptions {
    formats::FormatList formats;
    bool isNamed = false;   // one of these it is; otherwise what none knows is reported by its columns
    bool spectra = false;   // the files are spectra, and none of the others
    base::CsvOptions table; // what is stated of tables that no format knows
    std::optional<char> decimal;
    base::Zone zone;
    bool takeOpenEnd = false; // the last line, even if it has no end
};

// [one thread at a time] Errors of code Io may pass; those of code Input stay until the file changes. Tables in text are read line by
// line and go on where they ended; pairs, several tables, workbooks, JSON and spectra are read whole, and again when they changed.
class FileReader {
public:
    FileReader(std::string path, ReadOptions options, FileProgress progress);

    // Does some milliseconds' worth; true once every row was handed out.
    base::Result<bool> step();
    // The rows that step() found, to be taken before the next.
    std::deque<FileRow>& rows() { return m_rows; }

    const std::string& path() const { return m_path; }
    const FileProgress& progress() const { return m_progress; } // once all is read
    const std::vector<base::Sentence>& understood() const { return m_understood; }

private:
    enum class Stage { Open, Load, Unpack, Understand, Cut, Done };

    base::Done openFile();
    base::Done openWorkbook(const std::string& sheet);
    base::Done load();
    base::Done unpack();
    base::Done understand();
    base::Done understandText();
    base::Done understandTable(const std::shared_ptr<const formats::Format>& format);
    base::Done understandPlain();
    base::Done understandRun();
    base::Done understandSpectra();
    base::Done understandMade(std::optional<base::MadeTable> made, base::CsvOptions& options);
    base::Done understandRows(const base::CsvOptions& options);
    base::CsvOptions tableOptions() const;
    std::vector<base::TitledTable> takeSheets(base::CsvOptions& options);
    base::Done joinTables(base::CsvOptions& options);
    std::string_view closedText() const;
    char lineEnd() const { return m_plain ? m_plain->lineEnd() : m_layout->lineEnd; }
    base::Done readWhole(const formats::Content& content, const formats::Format& format);
    void setLayout(formats::Layout layout, std::size_t firstData);
    void setPlain(PlainTable table, std::size_t firstData);
    base::Done cut();
    void startAgain();
    void takeLine(std::string_view line, std::size_t number);
    base::Done finish();
    base::Done checked();
    base::Error fault(base::Code code, base::Sentence what) const { return {code, m_path, std::move(what)}; }
    base::Error tooLarge() const;
    bool mayBe(const formats::Content& content, std::shared_ptr<const formats::Format>& format) const;

    std::string m_path;
    ReadOptions m_options;
    FileProgress m_progress;
    std::optional<formats::Layout> m_layout;
    std::unique_ptr<PlainRows> m_plain; // without one
    std::unique_ptr<RowCheck> m_check;  // which goes before
    std::vector<std::string> m_keys;    // CsvLayout::keys
    bool m_isRun = false;               // of a chromatography system
    std::vector<base::Sentence> m_understood;
    Stage m_stage = Stage::Open;
    std::optional<base::XlsxReader> m_workbook;
    std::vector<std::string> m_sheets; // of the workbook, to be read
    formats::Content m_content;        // those that are read
    bool m_isText = true;              // as it stands in the file, so that places in it can be kept
    bool m_openEnd = false;            // a last line without its end was cut off
    std::string m_text;                // of the file, from `m_offset` on
    base::Encoding m_encoding = base::Encoding::Utf8;
    std::size_t m_offset = 0;
    std::size_t m_at = 0, m_firstData = 0; // of m_text
    std::size_t m_linesBefore = 0, m_otherLine = 0,
                m_linesBehind = 0; // where other names begin, and how many lines it leaves out
    std::int64_t m_size = 0;
    std::deque<FileRow> m_rows;
    base::CsvCells m_cells;
    struct File;
    std::shared_ptr<File> m_file;
};

} // namespace titer::folder_watch
