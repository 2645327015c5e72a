// The list of a copy (backup.json), the copies in a folder, and what is said where one cannot be used.
#pragma once

#include "core/store/history/backup/backup.h"

#include <filesystem>
#include <optional>

namespace titer::store {

base::Error cannotBackUp(const std::filesystem::path& place, const std::string& why);
base::Error backupStopped(const std::string& place);
base::Error notWhole(const std::string& file, const std::string& why);
base::Error isLink(const std::filesystem::path& path);

// [µs, UTC]; 0 where none is stated.
std::int64_t timeOf(const Backup& backup);
// Whether it was made by a clock that was wrong, unless that of now is: its time is far behind `now` [µs, UTC]. Nobody knows then how old it is.
bool isAhead(const Backup& backup, std::int64_t now);

base::Done writeBackupList(const std::filesystem::path& folder, const Backup& backup);
// Names files below the folder alone.
base::Result<Backup> readBackupList(const std::filesystem::path& folder);

// One entry of a folder of backups.
struct BackupEntry {
    enum class Kind { Copy, Unreadable, Part, Lock, Other };
    Kind kind = Kind::Other;
    std::filesystem::path path;
    std::optional<Backup> copy;
};
// Not in order.
std::vector<BackupEntry> entriesOf(const std::filesystem::path& folder);
// The copies below the folder and in it, newest first, and those behind that are ahead; what is wrong with those whose list cannot be read.
std::vector<Backup> readableCopies(const std::filesystem::path& folder, base::Errors& unreadable);
// Whose lock is that of the folder while a copy is made.
std::filesystem::path lockedIn(const std::filesystem::path& folder);

// A new folder below `folder` for what is not complete, and the parts that a killed process left, which nobody uses any more.
base::Result<std::filesystem::path> makePart(const std::filesystem::path& folder);
void removeParts(const std::filesystem::path& folder);
// First out of the way, so that what is half gone is never taken for a copy.
void removeCopy(const std::filesystem::path& copy);

base::Result<BackupFile> describeFile(const std::filesystem::path& folder, const std::filesystem::path& file,
                                      std::stop_token stop);
// The folder without a slash at its end.
std::filesystem::path withoutSlash(const std::string& folder);

} // namespace titer::store
