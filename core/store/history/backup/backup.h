// Copies of a project with the data that were recorded for it, made while others work on it, and put back after they were verified.
//
// Each copy is a folder of its own below that of the backups, named by its time, with a list of hashes (backup.json) that is written
// last. What is not complete yet has a name that begins with ".part-" and is never taken for a copy.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::store {

struct BackupFile {
    std::string path; // below the folder of the copy
    std::int64_t bytes = 0;
    std::string sha256;
};

// What a store holds of recorded data.
struct RecordedExtent {
    std::int64_t segments = 0, tags = 0, samples = 0;
    std::int64_t from = 0, to = 0; // [µs, UTC]
};

struct Backup {
    std::string project; // name of the project's file
    std::string time;    // UTC, ISO 8601
    std::vector<BackupFile> files;
    std::string folder;      // of this copy
    RecordedExtent recorded; // only where it was made or verified
    base::Notices notices;   // what a person should know of how it was made
};

constexpr int backupsKept = 7;

struct BackupContext {
    std::function<void(double)> progress; // 0 to 1
    std::stop_token stop;
    int keep = backupsKept; // copies in the folder
};

// Copies the project at `path` and its store into a folder of its own below `folder`. Whoever writes to them goes on; each database is
// copied as it stood at one instant. An index that is lost or damaged is rebuilt first. A copy that would hold less recorded data than the
// one before it is not made; what rules of retention removed since counts as there. The oldest copies beyond `keep` go once the new one is
// on the disk. A folder that holds anything but copies of this project is refused. The store remembers when it was backed up last.
base::Result<Backup> makeBackup(const std::string& path, const std::string& folder, const BackupContext& context);

// What was recorded for the project at `from`, as that of the one at `to`, which must have none; nothing where nothing was. Whoever records
// goes on, and the copy is as it stood. It is there whole or not at all.
base::Done copyHistory(const std::string& from, const std::string& to, const BackupContext& context = {});

// The copies below the folder, newest first, and behind them those of a clock that was ahead, since nobody knows how old they are. What an
// older Titer kept in the folder itself is one of them. An error where the list of one cannot be read.
base::Result<std::vector<Backup>> backupsIn(const std::string& folder);

// This copy, or the newest below the folder whose list can be read; its notices say which are passed over.
base::Result<Backup> newestCopy(const std::string& folder);

// Reads the list and every file of a copy, or of the newest one below the folder: one that is not whole is an error that names the file,
// and so is a list that cannot be read, since it may be that of the newest.
base::Result<Backup> verifyBackup(const std::string& folder, const BackupContext& context);

// Verifies the copy, or the newest that newestCopy() knows, then puts it at `path` (*.titer). A project or store that is there is moved
// aside, and its new name returned; one that somebody has open is refused. No link is followed. Where it fails all is as it was.
base::Result<std::vector<std::string>> restoreBackup(const std::string& folder, const std::string& path,
                                                     const BackupContext& context);

} // namespace titer::store
