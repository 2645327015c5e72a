#include "core/store/history/history.h"

#include <bit>
#include <filesystem>

namespace titer::store {

bool isSameSample(const Point& one, const Point& other)
{
    return one.time == other.time && one.status == other.status &&
           std::bit_cast<std::uint64_t>(one.value) == std::bit_cast<std::uint64_t>(other.value);
}

std::string historyFolder(std::string_view projectPath)
{
    std::filesystem::path path(projectPath);
    return path.replace_extension(".history").string();
}

} // namespace titer::store
