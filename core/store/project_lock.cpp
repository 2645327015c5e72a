// The lock file: flock() decides, its text says to people who holds it. Where the file system knows no flock() (some network
// shares) the text decides: the holder counts as there unless it ran on this computer and its process is gone.
#include "core/store/project_lock.h"

#include "core/base/json.h"

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace titer::store {

namespace {

std::string hostName()
{
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 ? std::string(name) : std::string();
}

std::string userName()
{
    char buffer[4096];
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found) return found->pw_name;
    return std::to_string(geteuid());
}

std::optional<Holder> readHolder(int file)
{
    char buffer[1024];
    const ssize_t size = pread(file, buffer, sizeof buffer, 0);
    if (size <= 0) return std::nullopt;
    base::Errors errors;
    const base::Json json = base::readJson(std::string_view(buffer, std::size_t(size)), errors);
    const base::Json* user = json.find("user");
    const base::Json* host = json.find("host");
    const base::Json* process = json.find("process");
    if (!errors.empty() || !user || !host || !process) return std::nullopt;
    return Holder{user->string(), host->string(), long(process->number())};
}

// The lock holds without it: on a full disk the next opener only misses the name.
void writeHolder(int file)
{
    base::Json json;
    json["user"] = userName();
    json["host"] = hostName();
    json["process"] = double(getpid());
    const std::string text = json.write(false);
    if (ftruncate(file, 0) != 0 || pwrite(file, text.data(), text.size(), 0) < 0) return;
}

bool isGone(const Holder& holder)
{
    return holder.host == hostName() &&
           (holder.process <= 0 || (kill(pid_t(holder.process), 0) != 0 && errno == ESRCH));
}

// Whether `file` still is what lies at `path`: the last holder removes the file on leaving.
bool liesAt(int file, const std::string& path)
{
    struct stat open = {}, there = {};
    return fstat(file, &open) == 0 && stat(path.c_str(), &there) == 0 && open.st_ino == there.st_ino &&
           open.st_dev == there.st_dev;
}

} // namespace

std::string historyFolder(std::string_view projectPath)
{
    std::filesystem::path path(projectPath);
    return path.replace_extension(".history").string();
}

std::optional<Holder> ProjectLock::recorderOf(const std::string& path)
{
    const std::filesystem::path index = std::filesystem::path(historyFolder(path)) / "index.db";
    std::optional<Holder> holder;
    std::error_code none;
    if (std::filesystem::exists(index, none)) take(index.string(), holder);
    return holder;
}

ProjectLock ProjectLock::takeStandby(const std::string& path, std::optional<Holder>& holder)
{
    return take(path + ".standby", holder);
}

std::optional<Holder> ProjectLock::standbyOf(const std::string& path)
{
    std::optional<Holder> holder;
    std::error_code none;
    if (std::filesystem::exists(besides(path + ".standby"), none)) takeStandby(path, holder);
    return holder;
}

ProjectLock::ProjectLock(ProjectLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_path(std::move(other.m_path))
{
}

ProjectLock& ProjectLock::operator=(ProjectLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::exchange(other.m_file, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

ProjectLock::~ProjectLock()
{
    release();
}

std::string ProjectLock::besides(const std::string& path)
{
    const std::filesystem::path file(path);
    return (file.parent_path() / ("." + file.filename().string() + ".lock")).string();
}

ProjectLock ProjectLock::take(const std::string& path, std::optional<Holder>& holder)
{
    holder.reset();
    ProjectLock lock;
    lock.m_path = besides(path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int file = ::open(lock.m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (file < 0) {
            // Another user's lock file may be readable only.
            const int readable = ::open(lock.m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
            if (readable >= 0) {
                holder = readHolder(readable);
                ::close(readable);
            }
            return lock;
        }
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            holder = readHolder(file);
            if (held || (holder && !isGone(*holder))) {
                if (!holder) holder = Holder{};
                ::close(file);
                return lock;
            }
            holder.reset();
        }
        if (liesAt(file, lock.m_path)) {
            writeHolder(file);
            lock.m_file = file;
            return lock;
        }
        ::close(file);
    }
    return lock;
}

void ProjectLock::release()
{
    if (m_file < 0) return;
    // Removed while still held, so that nobody locks a file that is about to go.
    ::unlink(m_path.c_str());
    ::close(std::exchange(m_file, -1));
}

} // namespace titer::store
