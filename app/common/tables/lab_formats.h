// Formats of laboratories' files: the project's, the person's, and those that come with Titer.
#pragma once

#include "core/formats/format.h"

#include <cstdint>

namespace titer::app {

// A larger file is none of a laboratory [bytes].
constexpr std::int64_t maxLabFileSize = 5'000'000;

// Where a person keeps formats of their own, and where those of a project lie: in the folder "formats" next to it.
std::filesystem::path personFormats();
std::filesystem::path projectFormats(const std::string& project);
// Where they lie; those of a project in the folder "formats" next to it.
std::vector<std::filesystem::path> formatFolders(const std::string& project = {});
// All of them; files with faults are left out, with a notice.
formats::FormatList allFormats(const std::string& project, base::Notices& notices);

} // namespace titer::app
