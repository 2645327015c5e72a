// Formats of laboratories' files: the project's, the person's, and those that come with Titer.
#pragma once

#include "core/formats/format.h"

namespace titer::app {

// Where they lie; those of a project in the folder "formats" beside it.
std::vector<std::filesystem::path> formatFolders(const std::string& project = {});
// All of them; files with faults are left out, with a notice.
formats::FormatList allFormats(const std::string& project, base::Notices& notices);

} // namespace titer::app
