// When the recorded data were backed up last, and where to.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace titer::store {

// [µs, UTC] of the backup made last of the store in `folder`; 0 where there is none.
std::int64_t lastBackup(const std::string& folder);

struct BackupPlace {
    std::string time; // UTC, ISO 8601
    std::string folder;
};
// Stands in the index, and in a file next to it, so that it is known where the index is lost.
base::Done rememberBackup(const std::string& folder, const BackupPlace& place);
std::optional<BackupPlace> lastBackupPlace(const std::string& folder);

} // namespace titer::store
