// Copies that are verified, and put back: next to their place first, then moved there.
#include "core/base/time.h"
#include "core/store/history/backup/backup_list.h"
#include "core/store/history/backup/recorded_extent.h"
#include "core/store/history/files/history_index.h"
#include "core/store/project_file.h"
#include "core/store/project_lock.h"
#include "core/store/project_schema.h"

#include <algorithm>
#include <cctype>

#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

namespace fs = std::filesystem;

constexpr const char* freshName = ".restored-";

// Whether a link lies on the way from `folder` to a file below it, or is it.
bool isLinked(const fs::path& folder, const fs::path& file)
{
    std::error_code none;
    fs::path path = folder;
    for (const fs::path& part : file)
        if (fs::is_symlink(path /= part, none)) return true;
    return false;
}

Done quickCheck(const fs::path& path)
{
    Result<Database> database = Database::open(path.string(), Database::Mode::Read);
    const Result<std::string> check = database ? database->text("PRAGMA quick_check(1)") : database.error();
    if (check && *check == "ok") return base::done();
    return notWhole(path.string(), "the file is no sound database.");
}

// Every segment that the index names is listed, and none is there without an index.
Done storeIsListed(const Backup& backup)
{
    const fs::path store = fs::path(historyFolder(backup.project)).filename();
    const auto isListed = [&](const std::string& file) {
        return std::ranges::find(backup.files, (store / file).generic_string(), &BackupFile::path) !=
               backup.files.end();
    };
    const bool hasSegments = std::ranges::any_of(
        backup.files, [&](const BackupFile& file) { return file.path.starts_with((store / "segment-").string()); });
    if (!isListed("index.db"))
        return hasSegments ? Done(notWhole((store / "index.db").string(), "the index of its recorded data is missing."))
                           : base::done();
    Result<HistoryIndex> index = HistoryIndex::open((backup.folder / store).string(), Database::Mode::Read);
    const Result<std::vector<SegmentEntry>> segments = index ? index->segments() : index.error();
    if (!segments) return segments.error();
    for (const SegmentEntry& segment : *segments)
        if (!isListed(segment.file)) return notWhole((store / segment.file).string(), "the file is missing.");
    return base::done();
}

// Where what is at `path` goes; empty where there is nothing.
fs::path asideOf(const fs::path& path, const std::string& time)
{
    std::error_code none;
    if (!fs::exists(path, none)) return {};
    std::string stamp = time;
    std::replace(stamp.begin(), stamp.end(), ':', '-');
    fs::path aside =
        path.parent_path() / (path.stem().string() + " (before " + stamp + ")" + path.extension().string());
    for (int i = 2; fs::exists(aside, none); ++i)
        aside = path.parent_path() /
                (path.stem().string() + " (before " + stamp + ") " + std::to_string(i) + path.extension().string());
    return aside;
}

// What a restore that was killed left next to the project, whose lock is held: "p.titer.restored-4711-1".
void removeFresh(const fs::path& project)
{
    std::error_code none;
    const std::string head = project.filename().string() + freshName;
    const fs::path folder = project.has_parent_path() ? project.parent_path() : fs::path(".");
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        const std::string name = entry.path().filename().string();
        const bool isNumbers =
            name.starts_with(head) && std::all_of(name.begin() + std::ptrdiff_t(head.size()), name.end(),
                                                  [](unsigned char c) { return std::isdigit(c) || c == '-'; });
        if (isNumbers && !entry.is_symlink(none) && entry.is_directory(none)) fs::remove_all(entry.path(), none);
    }
}

// A new folder next to the project under a name that nobody has.
Result<fs::path> makeFresh(const fs::path& project)
{
    constexpr int maxTried = 1000;
    std::error_code fault;
    if (project.has_parent_path()) fs::create_directories(project.parent_path(), fault);
    for (int i = 1; i <= maxTried && !fault; ++i) {
        fs::path made = project.string() + freshName + std::to_string(getpid()) + "-" + std::to_string(i);
        if (fs::create_directory(made, fault)) return made;
    }
    return cannotBackUp(project, fault ? fault.message() : "all names are taken");
}

// The files that the list names, each as it was listed, and in the trail of the project from when they are.
Done copyListed(const Backup& backup, const fs::path& to, std::stop_token stop)
{
    for (const BackupFile& file : backup.files) {
        std::error_code fault;
        fs::create_directories((to / file.path).parent_path(), fault);
        if (!fault) fs::copy_file(fs::path(backup.folder) / file.path, to / file.path, fault);
        if (fault) return cannotBackUp(to / file.path, fault.message());
        const Result<BackupFile> copied = describeFile(to, file.path, stop);
        if (!copied) return copied.error();
        if (copied->sha256 != file.sha256) return notWhole(file.path, "the file is not the one that was written.");
    }
    Result<ProjectFile> project = ProjectFile::open((to / backup.project).string());
    if (!project) return project.error();
    const Done noted = project->audit({.what = "restored", .after = backup.time});
    return noted ? project->close() : noted;
}

// Moves what is there aside, and the copies to its place. Where one cannot go, all are put back.
Result<std::vector<std::string>> putBack(const fs::path& fresh, const Backup& backup, const fs::path& project,
                                         const fs::path& history)
{
    const std::string now = base::writeInstant({base::now().microseconds / 1'000'000 * 1'000'000});
    const fs::path freshProject = fresh / backup.project;
    const fs::path freshHistory = historyFolder(freshProject.string());
    std::vector<std::string> aside;
    std::vector<std::pair<fs::path, fs::path>> moved;
    std::error_code none;
    Done all = base::done();
    const auto move = [&](const fs::path& from, const fs::path& to) {
        if (!all || !fs::exists(from, none)) return;
        moved.emplace_back(from, to);
        all = moveDurably(from.string(), to.string());
    };
    for (const auto& [copy, place] : {std::pair(freshProject, project), std::pair(freshHistory, history)}) {
        if (const fs::path old = asideOf(place, now); !old.empty()) {
            aside.push_back(old.string());
            // What a killed process had committed last stands in its logs.
            for (const char* tail : {"", "-wal", "-journal"}) move(place.string() + tail, old.string() + tail);
        }
        move(copy, place);
    }
    for (; !all && !moved.empty(); moved.pop_back()) fs::rename(moved.back().second, moved.back().first, none);
    if (!all) return all.error();
    removeLogs(project.string());
    return aside;
}

// Of a copy that was found in `folder`.
Result<Backup> verified(Backup backup, const std::string& folder, const BackupContext& context)
{
    double done = 0.0;
    for (const BackupFile& file : backup.files) {
        if (context.stop.stop_requested()) return backupStopped(folder);
        if (context.progress) context.progress(done++ / double(backup.files.size()));
        const fs::path place = fs::path(backup.folder) / file.path;
        if (isLinked(backup.folder, file.path)) return isLink(place);
        std::error_code ignored;
        if (fs::status(place, ignored).type() != fs::file_type::regular)
            return notWhole(file.path, "the file is missing.");
        // SQLite would read it with the file, and roll a journal back into it.
        for (const char* tail : {"-wal", "-journal"})
            if (fs::exists(place.string() + tail, ignored))
                return notWhole(file.path + tail, "the file is not one of the copy.");
        const Result<BackupFile> there = describeFile(backup.folder, file.path, context.stop);
        if (!there) return there.error();
        if (there->sha256 != file.sha256 || there->bytes != file.bytes)
            return notWhole(file.path, "the file is not the one that was written.");
        if (const Done sound = quickCheck(place); !sound) return sound.error();
    }
    if (const Done listed = storeIsListed(backup); !listed) return listed.error();
    const Result<RecordedExtent> recorded =
        recordedExtent(historyFolder((fs::path(backup.folder) / backup.project).string()));
    if (!recorded) return recorded.error();
    backup.recorded = *recorded;
    return backup;
}

} // namespace

Result<Backup> newestCopy(const std::string& folder)
{
    const fs::path place = withoutSlash(folder);
    std::error_code none;
    if (fs::is_symlink(place, none)) return isLink(place);
    base::Errors unreadable;
    std::vector<Backup> copies = readableCopies(place, unreadable);
    if (copies.empty()) return unreadable.empty() ? readBackupList(place) : unreadable.front();
    Backup newest = std::move(copies.front());
    for (const Error& one : unreadable) newest.notices.push_back({one.where, one.what});
    const std::int64_t now = base::now().microseconds;
    for (const Backup& copy : copies)
        if (isAhead(copy, now) && !isAhead(newest, now))
            newest.notices.push_back(
                {copy.folder, say(CORE_TR("core", "The time of this copy has not come yet, so it may be older or newer "
                                                  "than the others. Name its folder to use it."))});
    return newest;
}

Result<Backup> verifyBackup(const std::string& folder, const BackupContext& context)
{
    if (const Result<std::vector<Backup>> all = backupsIn(folder); !all) return all.error();
    Result<Backup> copy = newestCopy(folder);
    return copy ? verified(*std::move(copy), folder, context) : copy;
}

Result<std::vector<std::string>> restoreBackup(const std::string& folder, const std::string& path,
                                               const BackupContext& context)
{
    Result<Backup> backup = newestCopy(folder);
    if (backup) backup = verified(*std::move(backup), folder, context);
    if (!backup) return backup.error();
    const fs::path project(path), history(historyFolder(path));
    std::error_code ignored;
    for (const fs::path& place : {project, history})
        if (fs::is_symlink(place, ignored)) return isLink(place);
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(path, holder);
    const ProjectLock storeLock =
        fs::exists(history) ? ProjectLock::take(HistoryIndex::pathIn(history.string()), holder) : ProjectLock();
    if (holder)
        return Error{Code::Input, path,
                     say(CORE_TR("core", "{1} has it open (process {2}). Close it there, then restore again."),
                         holder->user, std::to_string(holder->process))};
    if (!lock.taken()) return cannotBackUp(project, "the folder may not be written");
    removeFresh(project);
    const Result<fs::path> fresh = makeFresh(project);
    if (!fresh) return fresh.error();
    const Done copied = copyListed(*backup, *fresh, context.stop);
    Result<std::vector<std::string>> aside = std::vector<std::string>();
    if (copied)
        aside = putBack(*fresh, *backup, project, history);
    else
        aside = copied.error();
    fs::remove_all(*fresh, ignored);
    return aside;
}

} // namespace titer::store
