// Formats by which the files of a folder may be read: those of the person, then those that come with Titer.
#pragma once

#include "core/formats/format.h"

namespace titer::folder_watch {

// The person's `formats`, the older `analysers` next to it, and those that come with Titer.
std::vector<std::filesystem::path> formatFolders();

} // namespace titer::folder_watch
