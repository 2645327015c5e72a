#include "core/store/history/writing/held_files.h"

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
        const base::FileStamp now = base::fileStamp(path);
        const bool isThere = now != base::FileStamp{};
        if (known == m_files.end()) {
            if (isThere) m_files[path] = now;
            if (!isThere && *tail == '\0') return isAnother(path);
            continue;
        }
        if (!isThere || !base::areOfOneFile(now, known->second)) return isAnother(path);
    }
    return base::done();
}

} // namespace titer::store
