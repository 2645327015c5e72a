// Formats by which the files of a folder may be read: those of the person, then those that come with Titer.
#pragma once

#include "core/formats/format.h"

namespace titer::folder_watch {

// The person's `formats`, the older `analysers` beside it, and those that come with Titer.
std::vector<std::filesystem::path> formatFolders();

// By an id, a former id (which may stand for several), or the path of a file with a "/" in it. Errors have an empty `where`.
base::Result<formats::FormatList> formatsNamed(const std::string& name);

} // namespace titer::folder_watch
