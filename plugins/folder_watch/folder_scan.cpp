// A file is ready when its size and times stayed the same for a while; how long says the person.
#include "plugins/folder_watch/folder_scan.h"

#include "core/base/text.h"

#include <algorithm>
#include <filesystem>

#include <fnmatch.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::int64_t nowhereNear =
    60'000'000;                  // a file as old as that is no longer being written when it is first seen [µs]
constexpr int openEndFactor = 5; // a last line without its end must stay that much longer
constexpr auto maxRetry = std::chrono::seconds(60);

std::int64_t newest(const FileStamp& stamp)
{
    return std::max(stamp.modified, stamp.changed) / 1000;
}

} // namespace

void FolderEvents::start(const std::string& folder)
{
    stop();
    m_number = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_number >= 0 &&
        ::inotify_add_watch(m_number, folder.c_str(), IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_MODIFY) < 0)
        stop();
}

void FolderEvents::stop()
{
    if (m_number >= 0) ::close(m_number);
    m_number = -1;
}

bool FolderEvents::any()
{
    if (m_number < 0) return false;
    alignas(inotify_event) char buffer[16'384];
    bool some = false;
    while (::read(m_number, buffer, sizeof buffer) > 0) some = true;
    return some;
}

void FolderScan::start(ScanOptions options)
{
    *this = {};
    m_options = std::move(options);
}

// Neither hidden files nor what programs write next to those that they have open.
bool FolderScan::isWanted(const std::string& name) const
{
    if (name.empty() || name[0] == '.' || base::startsWith(name, "~$")) return false;
    return std::any_of(m_options.patterns.begin(), m_options.patterns.end(), [&](const std::string& pattern) {
        return ::fnmatch(pattern.c_str(), name.c_str(), FNM_CASEFOLD) == 0;
    });
}

bool FolderScan::takesOpenEnd(const std::string& path, Clock::time_point now) const
{
    return now - m_files.at(path).since >= openEndFactor * m_options.stable;
}

bool FolderScan::isReady(const File& file, Clock::time_point now) const
{
    const auto still = now - file.since;
    if (file.taken) return file.progress.openEnd && still >= openEndFactor * m_options.stable;
    return still >= m_options.stable && now >= file.retryAt;
}

void FolderScan::lookAt(const std::string& path, Clock::time_point now, std::int64_t wall)
{
    const FileStamp stamp = stampOf(path);
    if (stamp.size < 0) return;
    const auto [place, isNew] = m_files.try_emplace(path);
    File& file = place->second;
    file.look = m_looks;
    if (isNew || file.stamp != stamp) {
        file.stamp = stamp;
        file.failures = 0;
        file.retryAt = {};
        file.left = false;
        // One that was there before we came has been as it is for long.
        const std::int64_t age = wall - newest(stamp);
        const bool old = isNew && m_looks == 1 && age > nowhereNear;
        file.since = old ? now - openEndFactor * m_options.stable : now;
        file.left = isNew && m_looks == 1 && m_options.age > 0 && age > m_options.age;
        file.taken = file.left || stamp.size == 0;
    }
    if (isReady(file, now))
        m_ready.push_back(path);
    else if (!file.taken || file.progress.openEnd)
        m_waiting = true;
}

base::Done FolderScan::look(Clock::time_point now, std::int64_t wall)
{
    std::error_code fault;
    std::filesystem::directory_iterator entry(m_options.folder, fault);
    if (fault)
        return Error{Code::Io, m_options.folder,
                     say(CORE_TR("core", "The folder “{1}” cannot be read ({2})."), m_options.folder, fault.message())};
    ++m_looks;
    m_ready.clear();
    m_waiting = false;
    for (; !fault && entry != std::filesystem::directory_iterator(); entry.increment(fault))
        if (isWanted(entry->path().filename().string())) lookAt(entry->path().string(), now, wall);
    std::erase_if(m_files, [&](const auto& each) { return each.second.look != m_looks; });
    std::sort(m_ready.begin(), m_ready.end(), [&](const std::string& a, const std::string& b) {
        return std::pair(m_files[a].stamp.modified, a) > std::pair(m_files[b].stamp.modified, b);
    });
    return base::done();
}

std::optional<std::string> FolderScan::next()
{
    if (m_ready.empty()) return std::nullopt;
    std::string path = std::move(m_ready.back());
    m_ready.pop_back();
    return path;
}

void FolderScan::setTaken(const std::string& path, FileProgress progress)
{
    File& file = m_files.at(path);
    file.taken = true;
    file.failures = 0;
    file.progress = std::move(progress);
    m_waiting = m_waiting || file.progress.openEnd;
}

int FolderScan::tryLater(const std::string& path, Clock::time_point now)
{
    File& file = m_files.at(path);
    const int doublings = std::min(file.failures, 5);
    file.retryAt = now + std::min<Clock::duration>(m_options.stable * (1 << doublings), maxRetry);
    m_waiting = true;
    return ++file.failures;
}

void FolderScan::takeSince(std::int64_t time)
{
    for (auto& [path, file] : m_files) {
        if (!file.left || newest(file.stamp) < time) continue;
        file.left = false;
        file.taken = file.stamp.size == 0;
        m_waiting = true;
    }
}

} // namespace titer::folder_watch
