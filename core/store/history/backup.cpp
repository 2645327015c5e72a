// Databases are copied page by page from one state of theirs; the list of hashes is written last.
#include "core/store/history/backup.h"

#include "core/base/file_name.h"
#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/whole_number.h"
#include "core/store/history/files/history_index.h"
#include "core/store/history/last_backup.h"
#include "core/store/project_file.h"
#include "core/store/project_lock.h"
#include "core/store/project_schema.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

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
constexpr int maxRounds = 10; // of copying the store's segments until none is new

Error cannot(const fs::path& place, const std::string& why)
{
    return {Code::Io, place.string(),
            say(CORE_TR("core", "The backup could not be written there ({1}). Check that you have permission to write "
                                "in that folder and that the disk has free space."),
                why)};
}

Error stopped(const std::string& place)
{
    return {Code::Io, place, say(CORE_TR("core", "The backup was stopped; the existing files are unchanged."))};
}

Error notWhole(const std::string& file, const std::string& why)
{
    return {Code::Io, file,
            say(CORE_TR("core", "This backup is incomplete: {1} Use an older backup, and make a new one."), why)};
}

Result<std::string> readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf())) return notWhole(path.string(), "its list of files cannot be read.");
    return std::move(text).str();
}

Done writeText(const fs::path& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) return cannot(path, "the list of files was not taken");
    return base::done();
}

// A copy of one state of the database at `from` as a file that stands alone.
Done copyDatabase(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    fs::remove(to, ignored);
    Result<Database> source = Database::open(from.string(), Database::Mode::Read);
    if (!source) return source.error();
    return source->copyTo(to.string());
}

Result<BackupFile> describe(const fs::path& folder, const fs::path& file, std::stop_token stop)
{
    const Result<std::string> hash = base::sha256OfFile(folder / file, stop);
    if (!hash) return hash.error();
    std::error_code fault;
    const auto bytes = std::int64_t(fs::file_size(folder / file, fault));
    if (fault) return cannot(folder / file, fault.message());
    return BackupFile{file.generic_string(), bytes, *hash};
}

// Segments first, then the index that names them, until it names none that is not there.
Done copyStore(const fs::path& from, const fs::path& to, const BackupContext& context)
{
    std::error_code fault;
    fs::create_directories(to, fault);
    if (fault) return cannot(to, fault.message());
    for (int round = 0; round < maxRounds; ++round) {
        Result<HistoryIndex> index = HistoryIndex::open(round == 0 ? from.string() : to.string(), Database::Mode::Read);
        if (!index) return index.error();
        const Result<std::vector<SegmentEntry>> segments = index->segments();
        if (!segments) return segments.error();
        bool complete = round > 0;
        double done = 0.0;
        for (const SegmentEntry& segment : *segments) {
            if (context.stop.stop_requested()) return stopped(to.string());
            if (context.progress) context.progress(0.8 * done++ / double(segments->size()));
            if (fs::exists(to / segment.file)) continue;
            complete = false;
            if (const Done copied = copyDatabase(from / segment.file, to / segment.file); !copied) return copied;
        }
        if (complete) return base::done();
        if (const Done copied = copyDatabase(HistoryIndex::pathIn(from.string()), HistoryIndex::pathIn(to.string()));
            !copied)
            return copied;
    }
    return cannot(to, "new segments came faster than they could be copied");
}

std::string listText(const Backup& backup)
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
    return json.write() + "\n";
}

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

Result<Backup> readList(const fs::path& folder)
{
    const Result<std::string> text = readText(folder / listName);
    if (!text) return text.error();
    base::Errors errors;
    const base::Json json = base::readJson(*text, errors);
    const base::Json* files = json.find("files");
    if (!errors.empty() || textOf(json, "format") != listFormat || !files || !files->isArray() || !isAsWritten(json))
        return notWhole((folder / listName).string(), "its list of files is damaged.");
    Backup backup{textOf(json, "project"), textOf(json, "time"), {}};
    for (const base::Json& item : files->items()) {
        const base::Json* bytes = item.find("bytes");
        const auto size = bytes && bytes->isNumber() ? base::wholeNumber<std::int64_t>(bytes->number()) : std::nullopt;
        BackupFile file{textOf(item, "path"), size.value_or(-1), textOf(item, "sha256")};
        // Only files below the folder, so that a forged list reaches nothing else.
        if (const auto unfit = base::relativePathFault(file.path))
            return base::inputError((folder / listName).string(), *unfit);
        backup.files.push_back(std::move(file));
    }
    const auto isProject = [&](const BackupFile& file) { return file.path == backup.project; };
    if (std::none_of(backup.files.begin(), backup.files.end(), isProject))
        return notWhole((folder / listName).string(), "its list of files does not name the project.");
    if (const auto unfit = base::fileNameFault(backup.project))
        return base::inputError((folder / listName).string(), *unfit);
    return backup;
}

// A folder that may be replaced: none, an empty one, or a backup of the same project.
Done mayReplace(const fs::path& folder, const std::string& project)
{
    std::error_code ignored;
    if (fs::is_symlink(folder, ignored))
        return Error{Code::Input, folder.string(),
                     say(CORE_TR("core", "This is a link to another folder; name that folder itself."))};
    if (!fs::exists(folder, ignored) || fs::is_empty(folder, ignored)) return base::done();
    const Result<Backup> there = fs::exists(folder / listName, ignored) ? readList(folder) : notWhole({}, {});
    if (there && there->project == project) return base::done();
    return Error{Code::Input, folder.string(),
                 say(CORE_TR("core", "The folder contains something other than a backup of this project; choose an "
                                     "empty one."))};
}

// A new folder next to `place` under a name that nobody has.
Result<fs::path> makeBeside(const fs::path& place, const std::string& purpose)
{
    constexpr int maxTried = 1000;
    std::error_code fault;
    if (place.has_parent_path()) fs::create_directories(place.parent_path(), fault);
    for (int i = 1; i <= maxTried && !fault; ++i) {
        fs::path made = place.string() + "." + purpose + "-" + std::to_string(getpid()) + "-" + std::to_string(i);
        if (fs::create_directory(made, fault)) return made;
    }
    return cannot(place, fault ? fault.message() : "all names are taken");
}

// What is there goes to a folder of its own until `part` has taken its place.
Done putInPlace(const fs::path& part, const fs::path& folder)
{
    std::error_code fault, ignored;
    fs::path old;
    if (fs::exists(folder, ignored)) {
        const Result<fs::path> made = makeBeside(folder, "old");
        if (!made) return made.error();
        old = *made;
        fs::rename(folder, old, fault);
    }
    if (!fault) fs::rename(part, folder, fault);
    if (fault) {
        if (!old.empty() && !fs::exists(folder, ignored)) fs::rename(old, folder, ignored);
        return cannot(folder, fault.message());
    }
    if (!old.empty()) fs::remove_all(old, ignored);
    return base::done();
}

fs::path withoutSlash(const std::string& folder)
{
    const fs::path path = fs::absolute(folder).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

Result<Backup> copyAll(const fs::path& project, const fs::path& part, const BackupContext& context)
{
    Backup backup{project.filename().string(), base::writeInstant(base::now()), {}};
    const fs::path store = historyFolder(project.string()), copy = part / store.filename();
    if (fs::exists(HistoryIndex::pathIn(store.string())))
        if (const Done copied = copyStore(store, copy, context); !copied) return copied.error();
    // Last, so that its trail reports all that the store has.
    if (const Done copied = copyDatabase(project, part / project.filename()); !copied) return copied.error();
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(part)) {
        if (!entry.is_regular_file()) continue;
        const Result<BackupFile> file = describe(part, fs::relative(entry.path(), part), context.stop);
        if (!file) return file.error();
        backup.files.push_back(*file);
    }
    std::sort(backup.files.begin(), backup.files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    if (const Done written = writeText(part / listName, listText(backup)); !written) return written.error();
    return backup;
}

Done quickCheck(const fs::path& path)
{
    Result<Database> database = Database::open(path.string(), Database::Mode::Read);
    const Result<std::string> check = database ? database->text("PRAGMA quick_check(1)") : database.error();
    if (check && *check == "ok") return base::done();
    return notWhole(path.string(), "the file is no sound database.");
}

// Where what is at `path` goes; empty where there is nothing.
fs::path asideOf(const fs::path& path, const std::string& time)
{
    if (!fs::exists(path)) return {};
    std::string stamp = time;
    std::replace(stamp.begin(), stamp.end(), ':', '-');
    fs::path aside =
        path.parent_path() / (path.stem().string() + " (before " + stamp + ")" + path.extension().string());
    for (int i = 2; fs::exists(aside); ++i)
        aside = path.parent_path() /
                (path.stem().string() + " (before " + stamp + ") " + std::to_string(i) + path.extension().string());
    return aside;
}

// The files that the list names, and in the trail of the project from when they are.
Done copyListed(const Backup& backup, const fs::path& from, const fs::path& to)
{
    for (const BackupFile& file : backup.files) {
        std::error_code fault;
        fs::create_directories((to / file.path).parent_path(), fault);
        if (!fault) fs::copy_file(from / file.path, to / file.path, fault);
        if (fault) return cannot(to / file.path, fault.message());
    }
    Result<ProjectFile> project = ProjectFile::open((to / backup.project).string());
    if (!project) return project.error();
    const Done noted = project->audit({.what = "restored", .after = backup.time});
    return noted ? project->close() : noted;
}

// Moves what is there aside, and the copies to its place. Where one cannot go, what was there is put back.
Result<std::vector<std::string>> putBack(const fs::path& fresh, const Backup& backup, const fs::path& project,
                                         const fs::path& history)
{
    const std::string now = base::writeInstant({base::now().microseconds / 1'000'000 * 1'000'000});
    const fs::path freshProject = fresh / backup.project;
    const fs::path freshHistory = historyFolder(freshProject.string());
    std::vector<std::string> aside;
    for (const auto& [copy, place] : {std::pair(freshProject, project), std::pair(freshHistory, history)}) {
        std::error_code fault;
        const fs::path old = asideOf(place, now);
        if (!old.empty()) fs::rename(place, old, fault);
        if (fault) return cannot(old, fault.message());
        if (!old.empty()) aside.push_back(old.string());
        // What a killed process had committed last stands in them.
        for (const char* tail : {"-wal", "-journal"})
            if (!old.empty() && fs::exists(place.string() + tail))
                fs::rename(place.string() + tail, old.string() + tail, fault);
        if (!fs::exists(copy)) continue;
        const Done moved = moveDurably(copy.string(), place.string());
        if (moved) continue;
        if (!old.empty()) fs::rename(old, place, fault);
        return moved.error();
    }
    removeLogs(project.string());
    return aside;
}

} // namespace

Result<Backup> makeBackup(const std::string& path, const std::string& folder, const BackupContext& context)
{
    const fs::path project(path), target = withoutSlash(folder);
    // None is made that could not be put back.
    if (const auto unfit = base::fileNameFault(project.filename().string())) return base::inputError(path, *unfit);
    if (const Done may = mayReplace(target, project.filename().string()); !may) return may.error();
    const Result<fs::path> part = makeBeside(target, "part");
    if (!part) return part.error();
    std::error_code ignored;
    Result<Backup> backup = copyAll(project, *part, context);
    Done placed = backup ? putInPlace(*part, target) : Done(backup.error());
    if (placed && fs::exists(HistoryIndex::pathIn(historyFolder(path))))
        placed = rememberBackup(historyFolder(path), {backup->time, target.string()});
    if (placed) return backup;
    fs::remove_all(*part, ignored);
    return placed.error();
}

Result<Backup> verifyBackup(const std::string& folder, const BackupContext& context)
{
    Result<Backup> backup = readList(folder);
    if (!backup) return backup;
    double done = 0.0;
    for (const BackupFile& file : backup->files) {
        if (context.stop.stop_requested()) return stopped(folder);
        if (context.progress) context.progress(done++ / double(backup->files.size()));
        std::error_code ignored;
        if (fs::symlink_status(fs::path(folder) / file.path, ignored).type() != fs::file_type::regular)
            return notWhole(file.path, "the file is missing.");
        const Result<BackupFile> there = describe(folder, file.path, context.stop);
        if (!there) return there.error();
        if (there->sha256 != file.sha256 || there->bytes != file.bytes)
            return notWhole(file.path, "the file is not the one that was written.");
        if (const Done sound = quickCheck(fs::path(folder) / file.path); !sound) return sound.error();
    }
    return backup;
}

Result<std::vector<std::string>> restoreBackup(const std::string& folder, const std::string& path,
                                               const BackupContext& context)
{
    const Result<Backup> backup = verifyBackup(folder, context);
    if (!backup) return backup.error();
    const fs::path project(path), history(historyFolder(path));
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(path, holder);
    const ProjectLock storeLock =
        fs::exists(history) ? ProjectLock::take(HistoryIndex::pathIn(history.string()), holder) : ProjectLock();
    if (holder)
        return Error{Code::Input, path,
                     say(CORE_TR("core", "{1} has it open (process {2}). Close it there, then restore again."),
                         holder->user, std::to_string(holder->process))};
    if (!lock.taken()) return cannot(project, "the folder may not be written");
    const Result<fs::path> fresh = makeBeside(project, "restored");
    if (!fresh) return fresh.error();
    Result<std::vector<std::string>> aside = std::vector<std::string>();
    if (const Done copied = copyListed(*backup, folder, *fresh); copied)
        aside = putBack(*fresh, *backup, project, history);
    else
        aside = copied.error();
    std::error_code ignored;
    fs::remove_all(*fresh, ignored);
    return aside;
}

} // namespace titer::store
