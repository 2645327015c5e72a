// Reads one file, piece by piece, as far as it is new.
#pragma once

#include "core/base/tables/xlsx.h"
#include "plugins/folder_watch/table.h"

#include <deque>

namespace titer::folder_watch {

// What tells whether a file has changed.
struct FileStamp {
    std::int64_t size = -1, modified = 0, changed = 0, node = 0; // times in ns since 1970, by the clock of the folder

    bool operator==(const FileStamp&) const = default;
};
FileStamp stampOf(const std::string& path);

// How far a text file has been read, and what shows that it only grew since.
struct FileProgress {
    std::size_t done = 0;   // bytes that are read for good
    std::string begin, end; // some bytes of its beginning, and before `done`
    bool openEnd = false;   // a last line without its end was left
    std::optional<Layout> layout;
};

struct ReadOptions {
    std::vector<std::shared_ptr<const Analyser>> templates;
    std::optional<char> decimal;
    bool takeOpenEnd = false; // the last line, even if it has no end
};

// [one thread at a time] Errors of code Io may pass; those of code Input stay until the file changes.
class FileReader {
public:
    FileReader(std::string path, ReadOptions options, FileProgress progress);

    // Does some milliseconds' worth; true once every line was handed out.
    base::Result<bool> step();
    // The lines that step() found, to be taken before the next.
    std::deque<std::string>& lines() { return m_lines; }

    const std::string& path() const { return m_path; }
    const FileProgress& progress() const { return m_progress; } // once all is read
    const Layout& layout() const { return *m_layout; }          // once there are lines
    bool isUnderstood() const { return m_layout.has_value(); }

private:
    enum class Stage { Open, Load, Unpack, Understand, Cut, Done };

    base::Done openFile();
    base::Done load();
    base::Done understand();
    void cut();
    void finish();
    base::Error cannotRead(int number) const;

    std::string m_path;
    ReadOptions m_options;
    FileProgress m_progress;
    std::optional<Layout> m_layout;
    Stage m_stage = Stage::Open;
    std::optional<base::XlsxReader> m_workbook;
    bool m_isText = true; // as it stands in the file, so that places in it can be kept
    std::string m_text;   // of the file, from `m_offset` on
    std::size_t m_offset = 0;
    std::size_t m_at = 0; // of m_text
    std::int64_t m_size = 0;
    std::deque<std::string> m_lines;
    struct File;
    std::shared_ptr<File> m_file;
};

} // namespace titer::folder_watch
