// When the recorded data of a project were saved elsewhere last: the row `last_backup` of the table `meta` in index.db, an instant in
// ISO 8601. Whoever makes a backup writes it once the copy is verified.
#pragma once

#include <cstdint>
#include <string>

namespace titer::store {

// 0 where there was none [µs, UTC].
std::int64_t lastBackup(const std::string& folder);

} // namespace titer::store
