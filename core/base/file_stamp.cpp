#include "core/base/file_stamp.h"

#include <sys/stat.h>

namespace titer::base {

FileStamp fileStamp(const std::string& path)
{
    struct stat found{};
    if (::stat(path.c_str(), &found) != 0) return {};
    return {std::int64_t(found.st_dev), std::int64_t(found.st_ino), std::int64_t(found.st_size), found.st_mtim.tv_sec,
            found.st_mtim.tv_nsec,      found.st_ctim.tv_sec,       found.st_ctim.tv_nsec};
}

} // namespace titer::base
