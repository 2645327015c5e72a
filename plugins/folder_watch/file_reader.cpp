// A file that somebody else may be writing: nothing is believed of it but what was read.
#include "plugins/folder_watch/file_reader.h"

#include "core/base/text.h"

#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::int64_t largestFile = 100'000'000; // bytes that are read at once
constexpr std::size_t piece = 262'144;            // bytes of a step
constexpr std::size_t linesPerStep = 200;
constexpr std::size_t headSize = 65'536; // by which a layout is found
constexpr std::size_t longestLine = 1'000'000;
constexpr std::size_t proof = 256; // bytes that show that a file only grew

} // namespace

FileStamp stampOf(const std::string& path)
{
    struct stat found {};
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
}

Error FileReader::cannotRead(int number) const
{
    return {Code::Io, m_path, say(CORE_TR("core", "It cannot be read now ({1})."), std::strerror(number))};
}

// Nobody else may be writing it: who locks it says so.
base::Done FileReader::openFile()
{
    m_file = std::make_shared<File>();
    m_file->number = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    struct stat found {};
    if (m_file->number < 0 || ::fstat(m_file->number, &found) != 0) return cannotRead(errno);
    struct flock lock {};
    lock.l_type = F_RDLCK;
    if (::fcntl(m_file->number, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
        return Error{Code::Io, m_path, say(CORE_TR("core", "It is locked by the program that writes it."))};
    m_size = found.st_size;
    char head[proof];
    const ssize_t count = ::pread(m_file->number, head, sizeof head, 0);
    if (count < 0) return cannotRead(errno);
    const std::string_view begin(head, std::size_t(count));
    if (base::startsWith(begin, "PK\x03\x04")) {
        base::Result<base::XlsxReader> workbook = base::XlsxReader::open(
            m_path, m_options.templates.size() == 1 ? m_options.templates[0]->sheet : std::string());
        if (!workbook) return workbook.error();
        m_workbook.emplace(std::move(*workbook));
    }
    m_isText = !m_workbook && !base::startsWith(begin, "\xff\xfe") && !base::startsWith(begin, "\xfe\xff");
    std::string end(m_progress.end.size(), '\0');
    const bool grew =
        m_isText && m_progress.layout && m_size >= std::int64_t(m_progress.done) &&
        base::startsWith(begin, m_progress.begin) &&
        ::pread(m_file->number, end.data(), end.size(), off_t(m_progress.done - end.size())) == ssize_t(end.size()) &&
        end == m_progress.end;
    if (grew)
        m_offset = m_progress.done;
    else
        m_progress = {};
    if (m_size - std::int64_t(m_offset) > largestFile)
        return Error{
            Code::Input, m_path,
            say(CORE_TR("core", "It is larger than {1} MB; split it."), std::to_string(largestFile / 1'000'000))};
    m_stage = m_workbook ? Stage::Unpack : Stage::Load;
    return base::done();
}

base::Done FileReader::load()
{
    const std::size_t had = m_text.size();
    m_text.resize(had + piece);
    const ssize_t count = ::pread(m_file->number, m_text.data() + had, piece, off_t(m_offset + had));
    m_text.resize(had + std::size_t(std::max<ssize_t>(count, 0)));
    if (count < 0) return cannotRead(errno);
    if (m_text.size() > std::size_t(largestFile) + piece)
        return Error{
            Code::Input, m_path,
            say(CORE_TR("core", "It is larger than {1} MB; split it."), std::to_string(largestFile / 1'000'000))};
    if (count > 0) return base::done();
    if (!m_isText) {
        const bool big = base::startsWith(m_text, "\xfe\xff");
        QStringDecoder decoder(big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        const QString decoded = decoder(QByteArrayView(m_text.data() + 2, qsizetype(m_text.size() - 2)));
        m_text = decoded.toStdString();
    }
    m_stage = Stage::Understand;
    return base::done();
}

base::Done FileReader::understand()
{
    m_file.reset();
    m_stage = Stage::Cut;
    m_layout = m_progress.layout;
    if (m_layout) return base::done();
    // Names alone, with nothing below them yet.
    const bool statesNames = m_options.templates.size() != 1 || m_options.templates.front()->names.empty();
    if (statesNames && base::trimmed(m_text).find_first_of("\n\r") == std::string_view::npos) {
        m_stage = Stage::Done;
        return base::done();
    }
    const std::string_view head = std::string_view(m_text).substr(0, headSize);
    base::Result<Layout> layout =
        findLayout(head, head.size() == m_text.size(), m_options.templates, m_options.decimal);
    if (!layout) return Error{Code::Input, m_path, layout.error().what};
    m_at = layout->firstData;
    m_layout = std::move(*layout);
    return base::done();
}

void FileReader::cut()
{
    const Layout& layout = *m_layout;
    const std::string_view text = m_text;
    for (std::size_t i = 0; i < linesPerStep && m_at < text.size(); ++i) {
        bool open = false;
        // A quote that is never closed does not swallow what follows.
        const std::string_view rest = text.substr(m_at, longestLine);
        std::size_t length = base::csvLineLength(rest, layout.separator, layout.lineEnd, open);
        if (length == std::string_view::npos && open) length = rest.find(layout.lineEnd);
        const bool ended = length != std::string_view::npos;
        if (!ended && rest.size() == longestLine)
            length = longestLine; // no line of a table; its row will be refused
        else if (!ended && m_isText && !m_options.takeOpenEnd)
            return finish();
        std::string_view line = rest.substr(0, length);
        m_at += std::min(line.size() + (ended ? 1 : 0), text.size() - m_at);
        if (base::endsWith(line, "\r")) line.remove_suffix(1);
        if (!base::trimmed(line).empty()) m_lines.emplace_back(line);
    }
    if (m_at >= text.size()) finish();
}

void FileReader::finish()
{
    m_stage = Stage::Done;
    m_progress.openEnd = m_at < m_text.size();
    // A last line without its end may go on: the next time it is read again, whole.
    const bool whole = m_at == 0 || m_at < m_text.size() || m_text[m_at - 1] == m_layout->lineEnd;
    if (!m_isText || !whole || m_offset + m_at == 0) {
        m_progress.done = 0;
        m_progress.layout.reset();
        return;
    }
    m_progress.layout = m_layout;
    if (m_offset == 0) m_progress.begin = m_text.substr(0, std::min(proof, m_at));
    m_progress.done = m_offset + m_at;
    const std::string tail = m_progress.end + m_text.substr(0, m_at);
    m_progress.end = tail.substr(tail.size() - std::min(proof, tail.size()));
}

base::Result<bool> FileReader::step()
{
    base::Done done = base::done();
    if (m_stage == Stage::Open)
        done = openFile();
    else if (m_stage == Stage::Load)
        done = load();
    else if (m_stage == Stage::Understand)
        done = understand();
    else if (m_stage == Stage::Cut)
        cut();
    else if (m_stage == Stage::Unpack) {
        const base::Result<bool> all = m_workbook->step();
        if (!all) return all.error();
        if (*all) {
            m_text = m_workbook->takeCsv();
            m_stage = Stage::Understand;
        }
    }
    if (!done) return done.error();
    return m_stage == Stage::Done;
}

} // namespace titer::folder_watch
