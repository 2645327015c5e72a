// Copies of a project with the data that were recorded for it, made while others work on it, and put back after they were verified.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::store {

struct BackupFile {
    std::string path; // below the folder of the backup
    std::int64_t bytes = 0;
    std::string sha256;
};

struct Backup {
    std::string project; // name of the project's file
    std::string time;    // UTC, ISO 8601
    std::vector<BackupFile> files;
};

struct BackupContext {
    std::function<void(double)> progress; // 0 to 1
    std::stop_token stop;
};

// Copies the project at `path` and its store into `folder`, with a list of hashes (backup.json). Whoever writes to them goes on; each
// database is copied as it stood at one instant. A backup of the same project that is there is replaced once the new one is complete
// and on the disk; any other folder that holds something is refused. The store remembers when it was backed up last.
base::Result<Backup> makeBackup(const std::string& path, const std::string& folder, const BackupContext& context);

// Reads the list and every file: a backup that is not whole is an error that names the file.
base::Result<Backup> verifyBackup(const std::string& folder, const BackupContext& context);

// Verifies the backup, then puts it at `path` (*.titer). A project or store that is there is moved aside, and its new name returned;
// one that somebody has open is refused.
base::Result<std::vector<std::string>> restoreBackup(const std::string& folder, const std::string& path,
                                                     const BackupContext& context);

} // namespace titer::store
