// The tables of a project file, as steps from one format version to the next. A step that was released is never changed.
#pragma once

#include "core/store/sqlite.h"

#include <optional>
#include <span>
#include <string>

namespace titer::store {

struct Migration {
    int to = 0;                                         // format version after it
    const char* sql;                                    // one or more statements
    base::Done (*finish)(Database& database) = nullptr; // what SQL alone cannot do, in the same transaction
};

inline constexpr std::int64_t applicationId = 0x54495452; // "TITR"

std::span<const Migration> projectMigrations();

base::Result<bool> isOlder(Database& database, std::span<const Migration> steps);

// Brings the open database to the last version of `steps` in one transaction.
base::Done bringUp(Database& database, std::span<const Migration> steps);

// Brings the open file to the last version of `steps`, as bringUp. A file that holds something is copied first;
// the path of the copy is returned.
base::Result<std::optional<std::string>> migrate(Database& database, std::span<const Migration> steps);

// Writes the whole project into a new file at `path` that stands alone. What lies there is replaced only when the copy is
// complete and on the disk.
base::Done copyInto(Database& database, const std::string& path);

// Removes what a killed process left next to the file at `path`, which is about to be replaced: it would be replayed into the new one.
void removeLogs(const std::string& path);

// Renames `from`, a file or a folder with all that it holds, to `to` so that contents and name survive a loss of power.
base::Done moveDurably(const std::string& from, const std::string& to);

} // namespace titer::store
