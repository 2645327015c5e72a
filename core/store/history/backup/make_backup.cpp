// Databases are copied page by page from one state of theirs; the list of hashes is written last.
#include "core/store/history/backup/backup.h"

#include "core/base/file_name.h"
#include "core/base/time.h"
#include "core/store/history/backup/backup_list.h"
#include "core/store/history/backup/recorded_extent.h"
#include "core/store/history/backup/same_project.h"
#include "core/store/history/index_rebuild.h"
#include "core/store/history/last_backup.h"
#include "core/store/history/writing/sealing.h"
#include "core/store/project_schema.h"

#include <algorithm>
#include <set>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::Sentence;

namespace {

namespace fs = std::filesystem;

constexpr int maxRounds = 10; // of copying the store's segments until none is new

// A copy of one state of the database at `from` as a file that stands alone.
Done copyDatabase(const fs::path& from, const fs::path& to, std::stop_token stop)
{
    std::error_code ignored;
    fs::remove(to, ignored);
    Result<Database> source = Database::open(from.string(), Database::Mode::Read);
    if (!source) return source.error();
    const Done copied = source->copyTo(to.string(), stop);
    return stop.stop_requested() ? Done(backupStopped(to.string())) : copied;
}

// An earlier copy that has them has more, and is kept by that.
Done forgetLost(const fs::path& from, const fs::path& to, const std::set<std::int64_t>& lost, base::Notices& notices)
{
    if (lost.empty()) return base::done();
    Result<Database> index = Database::open(HistoryIndex::pathIn(to.string()), Database::Mode::Write);
    if (!index) return index.error();
    for (const std::int64_t id : lost) {
        notices.push_back({(from / HistoryIndex::segmentFile(id)).string(),
                           say(CORE_TR("core", "This file of recorded data is missing, and so it is in the copy."))});
        const std::string number = std::to_string(id);
        const Done gone = index->run(
            ("DELETE FROM segments WHERE id = " + number + "; DELETE FROM extents WHERE segment = " + number).c_str());
        if (!gone) return gone;
    }
    return base::done();
}

// Segments first, then the index that names them, until it names none that is not there. One that was copied while it was written is
// copied again where another one has followed it since. One that is lost is not named by the copy.
Done copyStore(const fs::path& from, const fs::path& to, const BackupContext& context, base::Notices& notices)
{
    std::error_code fault;
    fs::create_directories(to, fault);
    if (fault) return cannotBackUp(to, fault.message());
    std::set<std::int64_t> growing, lost;
    for (int round = 0; round < maxRounds; ++round) {
        Result<HistoryIndex> index = HistoryIndex::open(round == 0 ? from.string() : to.string(), Database::Mode::Read);
        if (!index) return index.error();
        const Result<std::vector<SegmentEntry>> segments = index->segments();
        if (!segments) return segments.error();
        bool complete = round > 0;
        double done = 0.0;
        for (const SegmentEntry& segment : *segments) {
            if (context.stop.stop_requested()) return backupStopped(to.string());
            if (context.progress) context.progress(0.8 * done++ / double(segments->size()));
            const bool isFinal = segment.closed || &segment != &segments->back();
            // One that a drive does not give at the moment is not lost.
            if (!fs::exists(from / segment.file, fault)) lost.insert(segment.id);
            if (fault) return cannotBackUp(from / segment.file, fault.message());
            if (lost.contains(segment.id) ||
                (fs::exists(to / segment.file, fault) && !(isFinal && growing.contains(segment.id))))
                continue;
            complete = false;
            growing.erase(segment.id);
            if (!isFinal) growing.insert(segment.id);
            const Done copied = copyDatabase(from / segment.file, to / segment.file, context.stop);
            if (!copied) return copied;
        }
        if (complete) return forgetLost(from, to, lost, notices);
        const Done copied =
            copyDatabase(HistoryIndex::pathIn(from.string()), HistoryIndex::pathIn(to.string()), context.stop);
        if (!copied) return copied;
    }
    return cannotBackUp(to, "new segments came faster than they could be copied");
}

// A folder for copies of this project: none, an empty one, or one that has some.
Done mayKeepIn(const fs::path& folder, const fs::path& project)
{
    std::error_code ignored;
    if (fs::is_symlink(folder, ignored)) return isLink(folder);
    if (!fs::exists(folder, ignored)) return base::done();
    const std::string name = project.filename().string();
    std::vector<BackupEntry> entries = entriesOf(folder);
    if (Result<Backup> inFolder = readBackupList(folder)) // of an older Titer
        entries.push_back({BackupEntry::Kind::Copy, folder, *std::move(inFolder)});
    bool isOurs = false, isOthers = false, isFilled = false;
    OwnTrail trail(project);
    for (const BackupEntry& entry : entries) {
        isOurs = isOurs || (entry.copy && entry.copy->project == name);
        isOthers = isOthers || (entry.copy && entry.copy->project != name);
        isFilled = isFilled || entry.kind == BackupEntry::Kind::Other;
        if (entry.copy && entry.copy->project == name && !trail.continues(entry.path / name))
            return Error{Code::Input, entry.path.string(),
                         say(CORE_TR("core", "This is the backup of another project with a file of the same name: "
                                             "their audit trails differ. Choose another folder for the backups of "
                                             "this one."))};
    }
    if (!isOthers && (isOurs || !isFilled)) return base::done();
    return Error{Code::Input, folder.string(),
                 say(CORE_TR("core", "The folder contains something other than backups of this project; choose an "
                                     "empty one."))};
}

// Whether the index names every segment that lies next to it.
bool namesAll(const std::string& folder, const std::map<std::int64_t, std::string>& files)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const Result<std::vector<SegmentEntry>> named = index ? index->segments() : index.error();
    return named && std::ranges::all_of(files, [&](const auto& file) {
               return std::ranges::find(*named, file.first, &SegmentEntry::id) != named->end();
           });
}

// Whether there is a store, with an index that names all that was recorded.
Result<bool> prepareStore(const std::string& folder, base::Notices& notices)
{
    const std::map<std::int64_t, std::string> files = segmentFiles(folder);
    const bool hasIndex = HistoryIndex::isThere(folder);
    if (files.empty() || (hasIndex && !HistoryIndex::isDamaged(folder) && namesAll(folder, files))) return hasIndex;
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(HistoryIndex::pathIn(folder), holder);
    // Who records now has named all that it writes.
    if (!lock.taken() && hasIndex && !HistoryIndex::isDamaged(folder)) return true;
    if (!lock.taken())
        return Error{Code::Io, HistoryIndex::pathIn(folder),
                     say(CORE_TR("core", "The index of the recorded data is missing or damaged, and cannot be rebuilt "
                                         "while somebody records into the folder or it may not be written. Stop "
                                         "recording, then make the backup again."))};
    Result<HistoryIndex> index = openIndex(folder, notices);
    if (!index) return index.error();
    standAlone(index->database());
    return true;
}

Result<Backup> copyAll(const fs::path& project, const fs::path& part, const BackupContext& context)
{
    Backup backup{project.filename().string(), base::writeInstant(base::now()), {}, {}, {}, {}};
    const fs::path store = historyFolder(project.string()), copy = part / store.filename();
    const Result<bool> hasStore = prepareStore(store.string(), backup.notices);
    if (!hasStore) return hasStore.error();
    if (*hasStore)
        if (const Done copied = copyStore(store, copy, context, backup.notices); !copied) return copied.error();
    // Last, so that its trail reports all that the store has.
    if (const Done copied = copyDatabase(project, part / backup.project, context.stop); !copied) return copied.error();
    std::error_code fault;
    for (fs::recursive_directory_iterator entry(part, fault); !fault && entry != end(entry); entry.increment(fault)) {
        if (fs::is_directory(entry->path(), fault)) continue;
        const Result<BackupFile> file = describeFile(part, entry->path().lexically_relative(part), context.stop);
        if (!file) return file.error();
        backup.files.push_back(*file);
    }
    if (fault) return cannotBackUp(part, fault.message());
    std::sort(backup.files.begin(), backup.files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    const Result<RecordedExtent> recorded = recordedExtent(copy.string());
    if (!recorded) return recorded.error();
    backup.recorded = *recorded;
    return backup;
}

std::string storeIn(const fs::path& copy, const Backup& backup)
{
    return historyFolder((copy / backup.project).string());
}

// A few of them, as one text.
std::string textOf(const std::vector<Sentence>& all)
{
    constexpr std::size_t named = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(named, all.size()); ++i) text += (i > 0 ? " " : "") + all[i].text();
    return all.size() > named ? text + " (+ " + std::to_string(all.size() - named) + ")" : text;
}

// Against the newest copy that can be read, and the newest of those that a clock which was wrong made.
Done holdsAll(const fs::path& part, Backup& backup, const std::vector<Backup>& copies, std::stop_token stop)
{
    const std::string now = storeIn(part, backup);
    std::set<bool> compared;
    for (const Backup& before : copies) {
        const bool ahead = isAhead(before, timeOf(backup));
        if (compared.contains(ahead)) continue;
        const std::string then = storeIn(before.folder, before);
        // What was removed since then, which a time that has not come yet does not tell.
        const std::int64_t since = timeOf(before) > timeOf(backup) ? 0 : timeOf(before);
        const auto removed = removedBefore(now, (part / backup.project).string(), since,
                                           lastEntryOf(fs::path(before.folder) / backup.project));
        if (!removed) return removed.error();
        const Result<std::vector<Sentence>> missing = missingSamples(now, then, *removed, stop);
        if (stop.stop_requested()) return backupStopped(part.string());
        if (!missing) {
            backup.notices.push_back({missing.error().where, missing.error().what});
            continue;
        }
        compared.insert(ahead);
        if (missing->empty()) continue;
        return Error{Code::Io, before.folder,
                     say(CORE_TR("core", "The copy of {1} has more recorded data than there are now, so that none was "
                                         "made: {2} Restore the missing data from it, or name another folder for "
                                         "backups from now on."),
                         before.time, textOf(*missing))};
    }
    return base::done();
}

// "2026-03-01T08-30-00Z", numbered on where that exists.
fs::path placeOf(const fs::path& folder, const Backup& backup)
{
    std::string name = base::writeInstant({timeOf(backup) / 1'000'000 * 1'000'000});
    std::ranges::replace(name, ':', '-');
    fs::path place = folder / name;
    std::error_code none;
    for (int i = 2; fs::exists(place, none); ++i) place = folder / (name + " " + std::to_string(i));
    return place;
}

// The oldest go, but for what lies in the folder itself, and for those that know of something that an index which was rebuilt has lost.
void removeOldest(const fs::path& folder, Backup& made, const std::vector<Backup>& copies, int keep)
{
    int kept = 1;
    for (const Backup& one : copies) {
        if (++kept <= keep || one.folder == folder.string()) continue;
        const std::vector<Sentence> missing = missingRows(storeIn(made.folder, made), storeIn(one.folder, one));
        if (missing.empty())
            removeCopy(one.folder);
        else
            made.notices.push_back(
                {one.folder,
                 say(CORE_TR("core", "This older copy is kept, since the newest has less: {1}"), textOf(missing))});
    }
}

Result<Backup> makeIn(const fs::path& project, const fs::path& folder, const BackupContext& context)
{
    base::Errors unreadable;
    const std::vector<Backup> copies = readableCopies(folder, unreadable);
    const Result<fs::path> part = makePart(folder);
    if (!part) return part.error();
    Result<Backup> backup = copyAll(project, *part, context);
    Done placed = backup ? holdsAll(*part, *backup, copies, context.stop) : Done(backup.error());
    if (placed) placed = writeBackupList(*part, *backup);
    const fs::path place = placed ? placeOf(folder, *backup) : fs::path();
    if (placed) placed = moveDurably(part->string(), place.string());
    std::error_code ignored;
    if (!placed) {
        fs::remove_all(*part, ignored);
        return placed.error();
    }
    backup->folder = place.string();
    for (const Error& one : unreadable) backup->notices.push_back({one.where, one.what});
    removeOldest(folder, *backup, copies, std::max(1, context.keep));
    return backup;
}

} // namespace

Result<Backup> makeBackup(const std::string& path, const std::string& folder, const BackupContext& context)
{
    const fs::path project(path), target = withoutSlash(folder);
    // None is made that could not be put back.
    for (const fs::path& own : {project, fs::path(historyFolder(path))})
        if (const auto unfit = base::fileNameFault(own.filename().string())) return base::inputError(path, *unfit);
    if (const Done may = mayKeepIn(target, project); !may) return may.error();
    std::error_code fault;
    const bool isNew = fs::create_directories(target, fault);
    if (fault) return cannotBackUp(target, fault.message());
    std::optional<Holder> holder;
    ProjectLock lock = ProjectLock::take(lockedIn(target).string(), holder);
    if (holder)
        return Error{Code::Io, target.string(),
                     say(CORE_TR("core", "Another backup is being made there ({1}, process {2}). Wait for it."),
                         holder->user, std::to_string(holder->process))};
    if (!lock.taken()) return cannotBackUp(target, "the folder may not be written");
    removeParts(target); // of processes that were killed
    Result<Backup> backup = makeIn(project, target, context);
    lock.release();
    if (!backup && isNew) fs::remove(target, fault);
    if (!backup || backup->recorded.segments == 0) return backup;
    if (const Done kept = rememberBackup(historyFolder(path), {backup->time, backup->folder}); !kept)
        backup->notices.push_back({kept.error().where, kept.error().what});
    return backup;
}

Done copyHistory(const std::string& from, const std::string& to, const BackupContext& context)
{
    const fs::path store = historyFolder(from), copy = historyFolder(to), part = copy.string() + ".part";
    base::Notices notices;
    const Result<bool> hasStore = prepareStore(store.string(), notices);
    if (!hasStore) return hasStore.error();
    if (!*hasStore) return base::done();
    std::error_code ignored;
    fs::remove_all(part, ignored); // of a process that was killed
    Done copied = copyStore(store, part, context, notices);
    if (copied) copied = moveDurably(part.string(), copy.string());
    if (!copied) fs::remove_all(part, ignored);
    return copied;
}

} // namespace titer::store
