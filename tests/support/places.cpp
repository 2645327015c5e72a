// Where tests find things that lie outside the tree.
#include "tests/support/places.h"

#include <cstdlib>

namespace titer::support {

std::filesystem::path sampleData(std::string_view name)
{
    const char* named = std::getenv("TITER_SHARED_DATA");
    const std::filesystem::path found = std::filesystem::path(named ? named : TITER_SHARED_DATA) / name;
    std::error_code ignored;
    return std::filesystem::exists(found, ignored) ? found : std::filesystem::path();
}

} // namespace titer::support
