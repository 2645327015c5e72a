// How a project file is come by: whether it is one and whole, who has it, and its database opened for writing or reading.
#pragma once

#include "core/store/project_data.h"

#include <optional>
#include <string>

namespace titer::store {

base::Error projectError(const std::string& path, base::Sentence what); // of code Io
// Errors that can be reported before SQLite sees the file, in clearer words than it has.
base::Done looksLikeAFile(const std::string& path);
// Why a file can only be read, evaluated before it is opened; takes the lock where it can be written.
std::optional<base::Sentence> takeForWriting(const std::string& path, ProjectLock& lock);
// Opens the database for writing, and brings it to this format.
base::Done openForWriting(ProjectData& data);
// A file of an older format is brought to this one in memory.
base::Done openForReading(ProjectData& data);
// Whether a newer Titer wrote it.
base::Result<bool> isNewer(const std::string& path);

} // namespace titer::store
