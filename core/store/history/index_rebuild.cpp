// An index that was lost or damaged is rebuilt from the segments, which hold the names of their tags as well. So are segments found
// that an index does not name, as one that was taken from a backup.
#include "core/store/history/index_rebuild.h"

#include "core/base/time.h"
#include "core/store/history/alarm_journal.h"
#include "core/store/history/files/segment.h"
#include "core/store/history/last_backup.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

// No store has as many tags: numbers above are free whatever a segment that cannot be read holds.
constexpr const char* farAboveAllTags = "1000000";

Done takeTags(Segment& segment, HistoryIndex& index)
{
    Result<Statement> from =
        segment.database().prepare("SELECT id, source, name, label, unit, kind, simulated FROM tags");
    if (!from) return from.error();
    Result<Statement> to = index.database().prepare("INSERT OR REPLACE INTO tags (id, source, name, label, unit, kind, "
                                                    "simulated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!to) return to.error();
    for (;;) {
        const Result<bool> row = from->step();
        if (!row) return row.error();
        if (!*row) return base::done();
        to->bind(1, from->integer(0)).bind(6, from->integer(5)).bind(7, from->integer(6));
        for (int i = 1; i < 5; ++i) to->bind(i + 1, std::string_view(from->text(i)));
        const Done put = to->run();
        if (!put) return put;
    }
}

// Tags whose names were lost keep their numbers, so that their samples never appear under the name of another one.
Done nameTheRest(Segment& segment, HistoryIndex& index)
{
    const Result<std::vector<HistoryTag>> known = index.tags();
    if (!known) return known.error();
    std::set<std::int64_t> named;
    for (const HistoryTag& tag : *known) named.insert(tag.id);
    Result<Statement> used = segment.database().prepare(
        "SELECT tag, 0 FROM runs UNION SELECT tag, 0 FROM tail UNION SELECT tag, 1 FROM longs");
    if (!used) return used.error();
    Result<Statement> add =
        index.database().prepare("INSERT INTO tags (id, source, name, label, unit, kind, simulated) "
                                 "VALUES (?1, '', ?2, '', '', ?3, 0)");
    if (!add) return add.error();
    for (;;) {
        const Result<bool> row = used->step();
        if (!row) return row.error();
        if (!*row) return base::done();
        const std::int64_t id = used->integer(0);
        if (!named.insert(id).second) continue;
        const auto kind = used->integer(1) == 0 ? connect::TagKind::Number : connect::TagKind::Text;
        add->bind(1, id).bind(2, std::string_view("tag " + std::to_string(id))).bind(3, std::int64_t(kind));
        if (const Done added = add->run(); !added) return added;
    }
}

// The last one that recorded into it was killed as far as anybody knows, so that whoever comes next reports the time between.
Done addSession(Segment& segment, HistoryIndex& index)
{
    const Result<std::int64_t> alive = segment.alive();
    if (!alive || *alive <= 0) return base::done();
    const Result<std::int64_t> session = index.beginSession(*alive);
    return session ? base::done() : Done(session.error());
}

// "index.db" to "index (damaged 2026-03-01T08-30-00Z).db", its log with it.
Result<std::string> putAside(const std::string& path)
{
    std::string stamp = base::writeInstant({base::now().microseconds / 1'000'000 * 1'000'000});
    std::ranges::replace(stamp, ':', '-');
    const std::filesystem::path file(path);
    std::string aside;
    for (int i = 1; aside.empty() || std::filesystem::exists(aside); ++i)
        aside = (file.parent_path() / (file.stem().string() + " (damaged " + stamp + ")" +
                                       (i == 1 ? std::string() : " " + std::to_string(i)) + file.extension().string()))
                    .string();
    std::error_code fault;
    std::filesystem::rename(path, aside, fault);
    if (fault)
        return Error{Code::Io, path,
                     say(CORE_TR("core", "The index of the recorded data is damaged and could not be moved away "
                                         "({1}). Move the file yourself; it is then rebuilt."),
                         fault.message())};
    std::error_code none;
    for (const char* end : {"-wal", "-shm"})
        if (std::filesystem::exists(path + end, none)) std::filesystem::rename(path + end, aside + end, none);
    return aside;
}

// What stood in the index alone, and where it stands still.
base::Sentence whatIsLost(const std::string& folder, const std::optional<BackupPlace>& backup)
{
    const auto path = std::filesystem::path(backup ? backup->folder : "") / std::filesystem::path(folder).filename();
    Result<HistoryIndex> copy =
        backup ? HistoryIndex::open(path.string(), Database::Mode::Read) : Error{Code::Io, folder, {}};
    if (!copy)
        return say(CORE_TR("core",
                           "Intervals, conditions, samples, retention rules and gaps were stored only in the index "
                           "and are lost. Enter them again if needed, or replace the index by one from a backup."));
    const auto count = [&](const char* table) {
        const Result<std::int64_t> rows = copy->database().number("SELECT count(*) FROM " + std::string(table));
        return rows ? std::to_string(*rows) : std::string("?");
    };
    return say(CORE_TR("core",
                       "Intervals, conditions, samples, retention rules and gaps were stored only in the index. The "
                       "backup of {1} has {2} intervals, {3} conditions, {7} samples, {4} rules and {5} gaps: to "
                       "restore them, stop recording and replace the index by {6}."),
               backup->time, count("intervals"), count("conditions"), count("retention"), count("gaps"),
               HistoryIndex::pathIn(path.string()), count("lab_samples"));
}

// Takes the segments into the index that it does not name; how many.
Result<std::int64_t> adoptSegments(HistoryIndex& index, const std::map<std::int64_t, std::string>& files,
                                   base::Notices& notices)
{
    const Result<std::vector<SegmentEntry>> known = index.segments();
    if (!known) return known.error();
    Result<Transaction> transaction = Transaction::begin(index.database());
    if (!transaction) return transaction.error();
    std::int64_t count = 0;
    for (const auto& [number, file] : files) {
        if (std::ranges::find(*known, number, &SegmentEntry::id) != known->end()) continue;
        ++count;
        const SegmentEntry one{number, file, base::now().microseconds, false};
        Done taken = index.putSegment(one);
        if (!taken) return taken.error();
        Result<Segment> opened = Segment::open(index.folder(), one, Database::Mode::Write);
        if (!opened) opened = Segment::open(index.folder(), one, Database::Mode::Read);
        taken = opened ? takeTags(*opened, index) : opened.error();
        Done rest = opened ? nameTheRest(*opened, index) : opened.error();
        if (taken && rest && known->empty() && number == files.rbegin()->first) rest = addSession(*opened, index);
        if (taken && rest) continue;
        // One that is damaged is reported by whoever reads it; its number is taken.
        const Error& fault = taken ? rest.error() : taken.error();
        notices.push_back({fault.where, fault.what});
        if (const Done kept = index.setMeta("tags_above", farAboveAllTags); !kept) return kept.error();
    }
    if (count == 0) return count;
    if (const Done done = transaction->commit(); !done) return done.error();
    return count;
}

} // namespace

Result<HistoryIndex> openIndex(const std::string& folder, base::Notices& notices)
{
    const std::map<std::int64_t, std::string> files = segmentFiles(folder);
    const std::string path = HistoryIndex::pathIn(folder);
    // Without segments it may be the file of another program.
    const bool damaged = !files.empty() && HistoryIndex::isDamaged(folder);
    Result<std::string> aside = std::string();
    if (damaged) {
        aside = putAside(path);
        if (!aside) return aside.error();
        notices.push_back({path, say(CORE_TR("core", "The index of the recorded data was damaged and has been "
                                                     "rebuilt from {1} files. The damaged index was kept as {2}."),
                                     std::to_string(files.size()), *aside)});
    }
    Result<HistoryIndex> opened = HistoryIndex::open(folder, Database::Mode::Create);
    if (!opened) return opened;
    HistoryIndex& index = *opened;
    const Result<std::vector<SegmentEntry>> known = index.segments();
    if (!known) return known.error();
    const Result<std::int64_t> adopted = adoptSegments(index, files, notices);
    if (!adopted) return adopted.error();
    if (*adopted == 0) return opened;
    if (!known->empty()) {
        notices.push_back(
            {path,
             say(CORE_TR(
                     "core",
                     "The index of the recorded data did not list {1} of the files next to it; they were added to it."),
                 std::to_string(*adopted))});
        return opened;
    }
    const std::optional<BackupPlace> backup = lastBackupPlace(folder);
    if (backup)
        if (const Done kept = index.setMeta("last_backup", backup->time); !kept) return kept.error();
    if (!damaged)
        notices.push_back(
            {path, say(CORE_TR("core", "The index of the recorded data was missing and has been rebuilt from {1} "
                                       "files."),
                       std::to_string(files.size()))});
    notices.push_back({path, whatIsLost(folder, backup)});
    const Result<std::int64_t> entries = damaged ? salvageJournal(*aside, index) : std::int64_t(0);
    if (!entries) return entries.error();
    if (*entries > 0)
        notices.push_back(
            {path, say(CORE_TR("core", "{1} entries of the alarm journal were read from the damaged index and kept. "
                                       "Acknowledgements and shelving are lost: an active alarm is raised again."),
                       std::to_string(*entries))});
    return opened;
}

} // namespace titer::store
