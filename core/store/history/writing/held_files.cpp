#include "core/store/history/writing/held_files.h"

#include <sys/stat.h>

namespace titer::store {

using base::Done;
using base::Error;

namespace {

constexpr const char* tails[] = {"", "-wal", "-shm"};

Error isAnother(const std::string& path)
{
    return {
        base::Code::Io, path,
        base::say(CORE_TR("core", "The recorded data were deleted, moved or replaced while they were being recorded "
                                  "({1}). New samples wait in memory. Move the folder back to its place; where "
                                  "that cannot be, stop recording, restore a backup and start again."),
                  path)};
}

} // namespace

Done HeldFiles::look(const std::string& database)
{
    for (const char* tail : tails) {
        const std::string path = database + tail;
        const auto known = m_files.find(path);
        struct stat status = {};
        const bool isThere = ::stat(path.c_str(), &status) == 0;
        const Identity identity{std::uint64_t(status.st_dev), std::uint64_t(status.st_ino)};
        if (known == m_files.end()) {
            if (isThere) m_files[path] = identity;
            if (!isThere && *tail == '\0') return isAnother(path);
            continue;
        }
        if (!isThere || identity != known->second) return isAnother(path);
    }
    return base::done();
}

} // namespace titer::store
