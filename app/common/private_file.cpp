// Written alongside, then renamed, so that a killed process leaves the old file or the new one.
#include "app/common/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Json;
using base::Result;
using base::say;

namespace {

constexpr off_t maxPrivateFile = 16 << 20; // [bytes]

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

Error notRead(const std::string& path, int fault)
{
    return {Code::Io, path,
            say(CORE_TR("core", "The file cannot be read ({1}); check that it exists and that you have permission "
                                "to read it."),
                std::strerror(fault))};
}

Error notWritten(const std::string& path, int fault)
{
    return {Code::Io, path,
            say(CORE_TR("core", "The file could not be written ({1}). Check that the disk has free space and that you "
                                "have permission to write in its folder."),
                std::strerror(fault))};
}

// Evaluated on the open file, so that it cannot be exchanged in between.
Done isPrivate(const std::string& path, const struct stat& status)
{
    if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        return Error{Code::Io, path,
                     say(CORE_TR("core", "This file does not belong to your account, so it is not trusted. Remove "
                                         "it."))};
    if ((status.st_mode & 077) != 0)
        return Error{Code::Io, path,
                     say(CORE_TR("core", "Other accounts can read or write this file, so it is not trusted. Check its "
                                         "contents, then remove these permissions: chmod 600 {1}"),
                         path)};
    return base::done();
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        text.remove_prefix(std::size_t(written));
    }
    return ::fsync(file) == 0;
}

Done writePrivate(const std::string& path, const Json& json)
{
    std::string partial = path + ".XXXXXX";
    const Descriptor file(::mkstemp(partial.data())); // of mode 0600
    if (file.number() < 0) return notWritten(path, errno);
    const bool written = writeAll(file.number(), json.write() + "\n") && ::rename(partial.c_str(), path.c_str()) == 0;
    if (written) return base::done();
    const int fault = errno;
    ::unlink(partial.c_str());
    return notWritten(path, fault);
}

} // namespace

std::string privatePath(std::string_view name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/titer";
    return QFile::encodeName(folder).toStdString() + "/" + std::string(name);
}

Result<Json> readPrivate(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (file.number() < 0 && errno == ENOENT) return Json::object();
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) return notRead(path, errno);
    if (const Done own = isPrivate(path, status); !own) return own.error();
    if (status.st_size > maxPrivateFile) return notRead(path, EFBIG);
    std::string text(std::size_t(status.st_size), '\0');
    const ssize_t size = ::pread(file.number(), text.data(), text.size(), 0);
    if (size < 0) return notRead(path, errno);
    text.resize(std::size_t(size));
    base::Errors errors;
    Json json = base::readJson(text, errors);
    if (errors.empty() && json.isObject()) return json;
    return Error{Code::Io, path, say(CORE_TR("core", "The file is damaged. Remove it and enter its contents again."))};
}

Done changePrivate(const std::string& path, const std::function<Done(Json&)>& change)
{
    const QString folder = QFileInfo(QFile::decodeName(path.c_str())).absolutePath();
    if (!QDir().exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QLockFile lock(QFile::decodeName(path.c_str()) + ".lock");
    constexpr int timeout = 3000; // [ms]
    if (!lock.tryLock(timeout)) return notWritten(path, EBUSY);
    Result<Json> json = readPrivate(path);
    if (!json) return json.error();
    if (const Done done = change(*json); !done) return done;
    return writePrivate(path, *json);
}

} // namespace titer::app
