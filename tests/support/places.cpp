// Where tests find things that lie outside the tree.
#include "tests/support/places.h"

#include <cstdlib>

namespace titer::support {

std::filesystem::path sharedData()
{
    const char* named = std::getenv("TITER_SHARED_DATA");
    const std::filesystem::path folder = named ? named : TITER_SHARED_DATA;
    std::error_code ignored;
    return std::filesystem::is_directory(folder, ignored) ? folder : std::filesystem::path();
}

} // namespace titer::support
