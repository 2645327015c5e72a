#include "core/store/history/backup/backup_list.h"

#include "core/base/file_name.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/whole_file.h"
#include "core/base/whole_number.h"
#include "core/store/project_lock.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

namespace fs = std::filesystem;

constexpr const char* listName = "backup.json";
constexpr const char* listFormat = "titer.backup/1";
constexpr const char* ownHash = "list_sha256";
constexpr const char* partName = ".part-";
constexpr std::int64_t clocksMayDiffer = 86'400'000'000; // [µs]

std::string textOf(const base::Json& json, const char* key)
{
    const base::Json* found = json.find(key);
    return found && found->isString() ? found->string() : std::string();
}

// By its own hash, which lists of earlier versions do not have; a key that is not known was another one.
bool isAsWritten(base::Json json)
{
    static constexpr std::string_view known[] = {"format", "project", "time", "files", ownHash};
    for (const auto& [key, value] : json.members())
        if (std::ranges::find(known, key) == std::end(known)) return false;
    const std::string hash = textOf(json, ownHash);
    const bool isOld = !json.find(ownHash);
    json.erase(ownHash);
    return isOld || hash == base::sha256(json.write(false));
}

BackupEntry entryOf(const fs::directory_entry& one)
{
    std::error_code none;
    BackupEntry entry{.path = one.path(), .copy = {}};
    if (one.path() == ProjectLock::besides(lockedIn(one.path().parent_path()).string()))
        entry.kind = BackupEntry::Kind::Lock;
    if (one.is_symlink(none) || !one.is_directory(none)) return entry;
    if (one.path().filename().string().starts_with(partName)) {
        entry.kind = BackupEntry::Kind::Part;
    } else if (fs::exists(one.path() / listName, none)) {
        Result<Backup> copy = readBackupList(one.path());
        entry.kind = copy ? BackupEntry::Kind::Copy : BackupEntry::Kind::Unreadable;
        if (copy) entry.copy = *std::move(copy);
    }
    return entry;
}

} // namespace

Error cannotBackUp(const fs::path& place, const std::string& why)
{
    return {Code::Io, place.string(),
            say(CORE_TR("core", "The backup could not be written there ({1}). Check that you have permission to write "
                                "in that folder and that the disk has free space."),
                why)};
}

Error backupStopped(const std::string& place)
{
    return {Code::Io, place, say(CORE_TR("core", "The backup was stopped; the existing files are unchanged."))};
}

Error notWhole(const std::string& file, const std::string& why)
{
    return {Code::Io, file,
            say(CORE_TR("core", "This backup is incomplete: {1} Use an older backup, and make a new one."), why)};
}

Error isLink(const fs::path& path)
{
    return {Code::Input, path.string(),
            say(CORE_TR("core", "This is a link; name the folder or file itself that it leads to."))};
}

std::int64_t timeOf(const Backup& backup)
{
    const Result<base::Instant> time = base::readInstant(backup.time);
    return time ? time->microseconds : 0;
}

bool isAhead(const Backup& backup, std::int64_t now)
{
    return timeOf(backup) > now + clocksMayDiffer;
}

Done writeBackupList(const fs::path& folder, const Backup& backup)
{
    base::Json json = base::Json::object();
    json["format"] = listFormat;
    json["project"] = backup.project;
    json["time"] = backup.time;
    json["files"] = base::Json::array();
    for (const BackupFile& file : backup.files) {
        base::Json item = base::Json::object();
        item["path"] = file.path;
        item["bytes"] = file.bytes;
        item["sha256"] = file.sha256;
        json["files"].push(std::move(item));
    }
    json[ownHash] = base::sha256(json.write(false));
    return base::writeWholeFile((folder / listName).string(), json.write() + "\n");
}

Result<Backup> readBackupList(const fs::path& folder)
{
    std::ifstream file(folder / listName, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    if (!file) return notWhole((folder / listName).string(), "its list of files cannot be read.");
    base::Errors errors;
    const base::Json json = base::readJson(text, errors);
    const base::Json* files = json.find("files");
    if (!errors.empty() || textOf(json, "format") != listFormat || !files || !files->isArray() || !isAsWritten(json))
        return notWhole((folder / listName).string(), "its list of files is damaged.");
    Backup backup{textOf(json, "project"), textOf(json, "time"), {}, folder.string(), {}, {}};
    for (const base::Json& item : files->items()) {
        const base::Json* bytes = item.find("bytes");
        const auto size = bytes && bytes->isNumber() ? base::wholeNumber<std::int64_t>(bytes->number()) : std::nullopt;
        BackupFile one{textOf(item, "path"), size.value_or(-1), textOf(item, "sha256")};
        // Only files below the folder, so that a forged list reaches nothing else.
        if (const auto unfit = base::relativePathFault(one.path))
            return base::inputError((folder / listName).string(), *unfit);
        backup.files.push_back(std::move(one));
    }
    const auto isProject = [&](const BackupFile& one) { return one.path == backup.project; };
    if (std::none_of(backup.files.begin(), backup.files.end(), isProject))
        return notWhole((folder / listName).string(), "its list of files does not name the project.");
    if (const auto unfit = base::fileNameFault(backup.project))
        return base::inputError((folder / listName).string(), *unfit);
    return backup;
}

std::vector<BackupEntry> entriesOf(const fs::path& folder)
{
    std::vector<BackupEntry> entries;
    std::error_code none;
    // Without the exceptions of a range, since a drive may be gone meanwhile.
    for (fs::directory_iterator one(folder, none); !none && one != end(one); one.increment(none))
        entries.push_back(entryOf(*one));
    return entries;
}

fs::path lockedIn(const fs::path& folder)
{
    return folder / "backup";
}

std::vector<Backup> readableCopies(const fs::path& folder, base::Errors& unreadable)
{
    std::vector<Backup> copies;
    for (BackupEntry& entry : entriesOf(folder)) {
        if (entry.kind == BackupEntry::Kind::Unreadable) unreadable.push_back(readBackupList(entry.path).error());
        if (entry.copy) copies.push_back(std::move(*entry.copy));
    }
    std::error_code none;
    if (fs::exists(folder / listName, none)) {
        Result<Backup> inFolder = readBackupList(folder);
        if (inFolder)
            copies.push_back(*std::move(inFolder));
        else
            unreadable.push_back(inFolder.error());
    }
    std::ranges::sort(copies, {}, [now = base::now().microseconds](const Backup& one) {
        return std::pair(isAhead(one, now), -timeOf(one));
    });
    return copies;
}

Result<std::vector<Backup>> backupsIn(const std::string& folder)
{
    base::Errors unreadable;
    std::vector<Backup> copies = readableCopies(withoutSlash(folder), unreadable);
    if (!unreadable.empty()) return unreadable.front();
    return copies;
}

Result<fs::path> makePart(const fs::path& folder)
{
    constexpr int maxTried = 1000;
    std::error_code fault;
    for (int i = 1; i <= maxTried && !fault; ++i) {
        fs::path made = folder / (partName + std::to_string(getpid()) + "-" + std::to_string(i));
        if (fs::create_directory(made, fault)) return made;
    }
    return cannotBackUp(folder, fault ? fault.message() : "all names are taken");
}

void removeParts(const fs::path& folder)
{
    std::error_code none;
    for (const BackupEntry& entry : entriesOf(folder))
        if (entry.kind == BackupEntry::Kind::Part) fs::remove_all(entry.path, none);
}

void removeCopy(const fs::path& copy)
{
    const Result<fs::path> part = makePart(copy.parent_path());
    std::error_code fault;
    if (!part) return;
    fs::rename(copy, *part, fault); // over the empty folder
    fs::remove_all(*part, fault);
}

Result<BackupFile> describeFile(const fs::path& folder, const fs::path& file, std::stop_token stop)
{
    const Result<std::string> hash = base::sha256OfFile(folder / file, stop);
    if (!hash) return hash.error();
    std::error_code fault;
    const auto bytes = std::int64_t(fs::file_size(folder / file, fault));
    if (fault) return cannotBackUp(folder / file, fault.message());
    return BackupFile{file.generic_string(), bytes, *hash};
}

fs::path withoutSlash(const std::string& folder)
{
    const fs::path path = fs::absolute(folder).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

} // namespace titer::store
