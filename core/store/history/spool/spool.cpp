#include "core/store/history/spool/spool.h"

#include "core/base/time.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::say;

namespace {

// Of no other spool of this process, and of none before it.
std::int64_t nextSpool()
{
    static std::atomic<std::int64_t> last = 0;
    std::int64_t before = last, number = 0;
    do number = std::max(base::now().microseconds, before + 1);
    while (!last.compare_exchange_weak(before, number));
    return number;
}

bool writeAll(int file, std::span<const std::byte> bytes, std::size_t at)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), off_t(at));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes = bytes.subspan(std::size_t(written));
        at += std::size_t(written);
    }
    return true;
}

} // namespace

Spool::Spool(std::string historyFolder, std::string source, const SpoolLimits& limits)
    : m_folder(std::move(historyFolder))
    , m_limits(limits)
    , m_head{nextSpool(), 0, std::move(source)}
{
}

Spool::~Spool()
{
    for (const Part& part : m_parts)
        if (part.file >= 0) ::close(part.file);
}

void Spool::describe(const std::vector<connect::TagInfo>& tags)
{
    m_tags = tags;
    m_told.assign(m_tags.size(), false);
}

void Spool::begin()
{
    if (!m_record.empty()) return;
    beginRecord(m_record);
    putWord(m_record, m_position);
}

void Spool::tell(std::uint32_t tag)
{
    if (tag >= m_tags.size() || m_told[tag]) return;
    putDescription(m_record, {tag, m_tags[tag]});
    m_told[tag] = true;
}

void Spool::take(const connect::Sample& sample)
{
    begin();
    tell(sample.tag);
    putItem(m_record, sample);
    ++m_position;
}

void Spool::take(const connect::OutOfBand& aside)
{
    begin();
    if (const auto* tag = std::get_if<connect::NewTag>(&aside)) {
        if (tag->tag >= m_tags.size()) {
            m_tags.resize(tag->tag + 1);
            m_told.resize(tag->tag + 1, true); // those between are described by themselves, if they come
        }
        m_tags[tag->tag] = tag->info;
        m_told[tag->tag] = true;
    } else if (const auto* sample = std::get_if<connect::LongSample>(&aside)) {
        tell(sample->tag);
    }
    putItem(m_record, aside);
    ++m_position;
}

Done Spool::write(std::uint64_t kept)
{
    if (!m_record.empty()) {
        const Done appended = append();
        m_record.clear();
        m_trouble = appended ? std::nullopt : std::optional(appended.error());
        if (!appended) std::fill(m_told.begin(), m_told.end(), false);
    }
    turn(kept);
    return m_trouble ? Done(*m_trouble) : base::done();
}

Error Spool::trouble(const std::string& why) const
{
    return {Code::Io, spoolFolder(m_folder),
            say(CORE_TR("core", "What arrives is lost if the recorder is killed before it is stored: the spool next to "
                                "the store could not be written ({1})."),
                why)};
}

Done Spool::append()
{
    Part& part = m_parts[std::size_t(m_present)];
    if (m_parts[0].bytes + m_parts[1].bytes + m_record.size() > m_limits.whole)
        return trouble("the store takes nothing");
    if (part.file < 0)
        if (const Done opened = open(part, m_present); !opened) return opened;
    Bytes bytes;
    if (part.bytes == 0) {
        ++m_head.part;
        bytes = headRecord(m_head);
    }
    closeRecord(m_record, m_head, part.bytes + bytes.size());
    bytes.insert(bytes.end(), m_record.begin(), m_record.end());
    if (!writeAll(part.file, bytes, part.bytes)) {
        const std::string why = std::strerror(errno);
        (void)!::ftruncate(part.file, off_t(part.bytes)); // what is behind it is cut, which nobody takes for damage
        return trouble(why);
    }
    part.bytes += bytes.size();
    part.end = m_position;
    return base::done();
}

// Through no link, and over no file of anybody.
Done Spool::open(Part& part, int which)
{
    namespace fs = std::filesystem;
    std::error_code fault;
    fs::create_directory(spoolFolder(m_folder), fault);
    if (!fs::is_directory(fs::symlink_status(spoolFolder(m_folder), fault)))
        return trouble(fault ? fault.message() : "it is no folder");
    part.path = spoolFile(m_folder, m_head.spool, which);
    part.file = ::open(part.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    return part.file >= 0 ? base::done() : Done(trouble(std::strerror(errno)));
}

// The file that is not written to is emptied once the store has what it holds, and written to when the present one is large.
void Spool::turn(std::uint64_t kept)
{
    Part& other = m_parts[std::size_t(1 - m_present)];
    if (other.bytes > 0 && other.end <= kept && ::ftruncate(other.file, 0) == 0) other.bytes = 0;
    if (other.bytes > 0 || m_parts[std::size_t(m_present)].bytes < m_limits.turn) return;
    m_present = 1 - m_present;
    std::fill(m_told.begin(), m_told.end(), false);
}

void Spool::end(std::uint64_t kept)
{
    if (!m_record.empty() && m_position > kept) (void)append();
    m_record.clear();
    for (Part& part : m_parts) {
        if (part.file < 0) continue;
        ::close(std::exchange(part.file, -1));
        if (part.bytes == 0 || part.end <= kept) ::unlink(part.path.c_str());
    }
}

} // namespace titer::store
