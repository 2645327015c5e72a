#include "core/base/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>

#include <fcntl.h>
#include <unistd.h>

namespace titer::base {

namespace {

Error notWhole(const std::string& path, int fault)
{
    return {Code::Io, path,
            say(CORE_TR("core", "The file could not be written ({1}). Choose another folder, or free some space."),
                std::strerror(fault))};
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(std::size_t(written));
    }
    return ::fsync(file) == 0;
}

} // namespace

Result<std::string> fileBeside(const std::string& path)
{
    std::random_device random;
    for (;;) {
        const std::string name = path + "." + std::to_string(random()) + ".part";
        const int file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (file < 0 && errno == EEXIST) continue;
        if (file < 0) return notWhole(path, errno);
        ::close(file);
        return name;
    }
}

Done writeWholeFile(const std::string& path, std::string_view text)
{
    const Result<std::string> beside = fileBeside(path);
    if (!beside) return beside.error();
    std::FILE* file = std::fopen(beside->c_str(), "we");
    const bool written = file && writeAll(::fileno(file), text);
    int fault = written ? 0 : errno;
    if (file) std::fclose(file);
    if (written && std::rename(beside->c_str(), path.c_str()) != 0) fault = errno;
    if (fault == 0) return done();
    ::unlink(beside->c_str());
    return notWhole(path, fault);
}

} // namespace titer::base
