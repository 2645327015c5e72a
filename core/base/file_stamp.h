// What shows whether a file is still the one that was read, without reading it again.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace titer::base {

// Device, inode, size, and the times of the last change of contents and of entry [s, ns]. All 0 where there is no such file.
using FileStamp = std::array<std::int64_t, 7>;
FileStamp fileStamp(const std::string& path);
// Whatever was written to it in between.
inline bool areOfOneFile(const FileStamp& a, const FileStamp& b)
{
    return a[0] == b[0] && a[1] == b[1];
}

} // namespace titer::base
