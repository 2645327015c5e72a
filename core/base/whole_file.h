// Files that are there as a whole or not at all: written next to their place, then renamed. [any]
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace titer::base {

// A new, empty file next to this place, under a name that nobody can have taken before, so that no file and no link of anybody is written
// over. An error says why the folder takes none.
Result<std::string> fileBeside(const std::string& path);

// What lies at `path` is replaced only by the whole text; a link there is replaced and not followed. The `where` of an error is the path.
Done writeWholeFile(const std::string& path, std::string_view text);

} // namespace titer::base
