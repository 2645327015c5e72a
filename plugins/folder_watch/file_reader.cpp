// A file that somebody else may be writing: nothing is believed of it but what was read.
#include "plugins/folder_watch/file_reader.h"

#include "core/base/tables/curve_file.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/formats/lines.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;
using formats::Content;
using formats::headSize;

namespace {

constexpr std::int64_t maxFileSize = 100'000'000; // bytes that are read at once
constexpr std::size_t piece = 262'144;            // bytes of a step
constexpr std::size_t linesPerStep = 200;
constexpr std::size_t proof = 256; // bytes that show that a file only grew
constexpr std::size_t maxSheets = 30;

bool isWide(std::string_view begin)
{
    return base::startsWith(begin, "\xff\xfe") || base::startsWith(begin, "\xfe\xff");
}

} // namespace

FileStamp stampOf(const std::string& path)
{
    struct stat found{};
    if (::lstat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) return {};
    constexpr std::int64_t second = 1'000'000'000;
    return {found.st_size, found.st_mtim.tv_sec * second + found.st_mtim.tv_nsec,
            found.st_ctim.tv_sec * second + found.st_ctim.tv_nsec, std::int64_t(found.st_ino)};
}

struct FileReader::File {
    int number = -1;
    ~File()
    {
        if (number >= 0) ::close(number);
    }
};

FileReader::FileReader(std::string path, ReadOptions options, FileProgress progress)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_progress(std::move(progress))
{
    m_content.name = std::filesystem::path(m_path).filename().string();
}

Error FileReader::tooLarge() const
{
    return fault(Code::Input,
                 say(CORE_TR("core", "It is larger than {1} MB; split it."), std::to_string(maxFileSize / 1'000'000)));
}

// Nobody else may be writing it: who locks it says so.
base::Done FileReader::openFile()
{
    m_file = std::make_shared<File>();
    m_file->number = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    struct stat found{};
    const auto cannotRead = [&] {
        return fault(Code::Io, say(CORE_TR("core", "It cannot be read now ({1})."), std::strerror(errno)));
    };
    if (m_file->number < 0 || ::fstat(m_file->number, &found) != 0) return cannotRead();
    struct flock lock{};
    lock.l_type = F_RDLCK;
    if (::fcntl(m_file->number, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
        return fault(Code::Io, say(CORE_TR("core", "It is locked by the program that writes it.")));
    m_size = found.st_size;
    char head[proof];
    const ssize_t count = ::pread(m_file->number, head, sizeof head, 0);
    if (count < 0) return cannotRead();
    const std::string_view begin(head, std::size_t(count));
    const bool isResult = m_options.spectra || base::isResultFile(m_path);
    if (base::startsWith(begin, "PK\x03\x04") && !isResult) return openWorkbook({});
    m_isText = !isResult && !isWide(begin);
    std::string end(m_progress.end.size(), '\0');
    const bool grew =
        m_isText && (m_progress.layout || m_progress.plain) && m_size >= std::int64_t(m_progress.done) &&
        base::startsWith(begin, m_progress.begin) &&
        ::pread(m_file->number, end.data(), end.size(), off_t(m_progress.done - end.size())) == ssize_t(end.size()) &&
        end == m_progress.end;
    if (grew)
        m_offset = m_progress.done;
    else
        m_progress.startAgain();
    if (m_size - std::int64_t(m_offset) > maxFileSize) return tooLarge();
    m_stage = Stage::Load;
    return base::done();
}

base::Done FileReader::openWorkbook(const std::string& sheet)
{
    base::Result<base::XlsxReader> workbook = base::XlsxReader::open(m_path, sheet);
    if (!workbook) return workbook.error();
    if (m_stage == Stage::Open) {
        m_progress.startAgain();
        m_isText = false;
        m_content.kind = Content::Kind::Workbook;
        m_sheets = workbook->sheets();
        m_sheets.resize(std::min(m_sheets.size(), maxSheets));
        std::erase(m_sheets, workbook->sheet());
    }
    m_workbook.emplace(std::move(*workbook));
    m_stage = Stage::Unpack;
    return base::done();
}

// Sheet after sheet.
base::Done FileReader::unpack()
{
    const base::Result<bool> all = m_workbook->step();
    if (!all) return all.error();
    if (!*all) return base::done();
    m_content.sheets.push_back({m_workbook->sheet(), m_workbook->takeCsv()});
    m_workbook.reset();
    if (m_sheets.empty()) {
        m_stage = Stage::Understand;
        return base::done();
    }
    const std::string next = m_sheets.front();
    m_sheets.erase(m_sheets.begin());
    return openWorkbook(next);
}

base::Done FileReader::load()
{
    const std::size_t had = m_text.size();
    m_text.resize(had + piece);
    const ssize_t count = ::pread(m_file->number, m_text.data() + had, piece, off_t(m_offset + had));
    const int number = errno;
    m_text.resize(had + std::size_t(std::max<ssize_t>(count, 0)));
    if (count < 0) return fault(Code::Io, say(CORE_TR("core", "It cannot be read now ({1})."), std::strerror(number)));
    if (m_text.size() > std::size_t(maxFileSize) + piece) return tooLarge();
    if (count > 0) return base::done();
    m_stage = Stage::Understand;
    if (m_options.spectra || base::looksLikeResult(m_text)) return base::done();
    m_encoding = base::encodingOf(std::string_view(m_text).substr(0, headSize), m_text.size() <= headSize);
    if (m_encoding == base::Encoding::Utf16Le || m_encoding == base::Encoding::Utf16Be) {
        m_isText = false;
        m_text = base::decoded(m_text, m_encoding);
        m_encoding = base::Encoding::Utf8;
    }
    return base::done();
}

// What was added makes another file of it, as a second table does, or is to be compared with what stands above.
void FileReader::startAgain()
{
    m_plain.reset();
    m_layout.reset();
    m_progress.startAgain();
    m_rows.clear();
    m_text.clear();
    m_offset = m_at = 0;
    m_linesBefore = m_otherLine = m_linesBehind = 0;
    m_stage = Stage::Open;
}

void FileReader::takeLine(std::string_view line, std::size_t number)
{
    if (m_check) return m_check->read(line, std::int64_t(number));
    if (m_plain) {
        if (std::optional<FileRow> row = m_plain->read(line, std::int64_t(number))) m_rows.push_back(std::move(*row));
        return;
    }
    const bool isUtf8 = m_encoding == base::Encoding::Utf8 && base::firstInvalidUtf8(line) == std::string_view::npos;
    const std::string text = isUtf8 ? std::string(line) : base::fromWindows1252(line);
    m_cells.split(text, m_layout->separator);
    const formats::Heading heading = m_otherLine > 0 ? formats::Heading::None : formats::headingIn(*m_layout, m_cells);
    if (heading == formats::Heading::Other) m_otherLine = number;
    m_linesBehind += m_otherLine > 0;
    if (m_otherLine > 0 || heading == formats::Heading::Same) return;
    m_rows.push_back({std::hash<std::string>()(m_layout->key + "\n" + text),
                      formats::readRow(*m_layout, m_cells, m_options.zone, 0)});
}

base::Done FileReader::cut()
{
    const std::string_view text = m_text;
    formats::Lines lines(text, m_plain ? m_plain->separator() : m_layout->separator, lineEnd(), m_at);
    std::string_view line;
    std::size_t taken = 0; // lines
    bool isEnd = false;
    for (std::size_t i = 0; i < linesPerStep && !isEnd && lines.next(line); ++i) {
        // The last line may go on; one that is too long for a table is a row that will be refused.
        isEnd = !lines.isEnded() && lines.at() == text.size() && m_isText && !m_options.takeOpenEnd;
        if (isEnd) break;
        m_at = lines.at();
        taken = lines.nextNumber() - 1;
        if (!base::trimmed(line).empty()) takeLine(line, m_linesBefore + lines.number());
        const bool isOther = m_otherLine > 0 || (m_plain && (m_plain->hasHeadings() || m_plain->comesAgain()));
        if (isOther && m_offset > 0) {
            startAgain();
            return base::done();
        }
        isEnd = m_plain && m_plain->endsWith(m_linesBefore + taken);
    }
    m_linesBefore += taken;
    return isEnd || m_at >= text.size() ? finish() : base::done();
}

// All rows were looked at; now they are handed out.
base::Done FileReader::checked()
{
    if (const std::optional<base::Sentence> what = m_check->fault()) return fault(Code::Input, *what);
    if (!m_check->needsMore()) m_check.reset();
    m_at = m_firstData;
    m_linesBefore = m_plain->linesBefore();
    return base::done();
}

base::Done FileReader::finish()
{
    if (m_check) return checked();
    m_stage = Stage::Done;
    const bool isCut = m_plain && m_plain->endsWith(m_linesBefore); // other tables stand below
    m_progress.openEnd = m_openEnd || (m_at < m_text.size() && !isCut);
    const bool hasOther = m_otherLine > 0 || (m_plain && m_plain->hasOtherTable());
    const bool isStated = !m_options.table.table.empty() || m_options.table.namesLine > 0;
    if (m_plain && (hasOther || (m_plain->hasTablesBeside() && !isStated))) m_rows.push_back(m_plain->otherTable());
    if (m_otherLine > 0)
        m_rows.push_back({std::hash<std::string>()(m_layout->key + std::to_string(m_otherLine)),
                          {std::nullopt, {formats::otherNames(m_otherLine, m_linesBehind)}}});
    // A last line without its end may go on: the next time it is read again, whole.
    const bool whole = m_at == 0 || m_at < m_text.size() || m_text[m_at - 1] == lineEnd();
    if (!m_isText || !whole || hasOther || isCut || m_offset + m_at == 0) {
        const bool openEnd = m_progress.openEnd;
        m_progress.startAgain();
        m_progress.openEnd = openEnd;
        return base::done();
    }
    m_progress.layout = m_layout;
    m_progress.plain = m_plain ? std::optional(m_plain->table(m_linesBefore)) : std::nullopt;
    if (m_offset == 0) m_progress.begin = m_text.substr(0, std::min(proof, m_at));
    m_progress.done = m_offset + m_at;
    const std::string tail = m_progress.end + m_text.substr(0, m_at);
    m_progress.end = tail.substr(tail.size() - std::min(proof, tail.size()));
    return base::done();
}

base::Result<bool> FileReader::step()
{
    base::Done done = base::done();
    if (m_stage == Stage::Open)
        done = openFile();
    else if (m_stage == Stage::Load)
        done = load();
    else if (m_stage == Stage::Unpack)
        done = unpack();
    else if (m_stage == Stage::Understand)
        done = understand();
    else if (m_stage == Stage::Cut)
        done = cut();
    if (!done) return done.error();
    return m_stage == Stage::Done;
}

} // namespace titer::folder_watch
