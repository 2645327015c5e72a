// Writes files whole or not at all.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace titer::cli {

// A file that is there is replaced only once the new one is complete. "-" is standard output; a device or pipe is written
// as it stands.
base::Done writeOutput(const std::string& path, std::string_view text);
// What would keep writeOutput() from writing there, told before long work is done for nothing.
base::Done canWrite(const std::string& path);

// A device or a pipe, which cannot be replaced by a new file.
bool isStream(const std::string& path);

} // namespace titer::cli
