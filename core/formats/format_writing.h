// Formats as files: what readFormat reads.
#pragma once

#include "core/formats/format.h"

namespace titer::formats {

// Reading it gives an equal format.
std::string writeFormat(const Format& format);

// The id that a name makes: small letters, digits and "-", as a file may be called; empty where nothing of it can be taken.
std::string formatIdOf(std::string_view name);
// The file of a format in a folder: `<id>.format.json`.
std::filesystem::path formatFile(const std::filesystem::path& folder, const std::string& id);
// Writes the file whole or not at all; the folder is made where it is missing. One that is there is an error unless it may be replaced.
// The path of the file.
base::Result<std::filesystem::path> keepFormat(const Format& format, const std::filesystem::path& folder, bool replace);

} // namespace titer::formats
