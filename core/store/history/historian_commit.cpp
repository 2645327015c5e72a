// The way of samples onto the disk. Each commit is one transaction: a row of the log, or, after some commits, what the log gathered
// goes on into the tail of each tag and what is full there into chunks. A transaction that fails changes nothing in memory.
#include "core/base/time.h"
#include "core/store/history/files/long_points.h"
#include "core/store/history/historian.h"
#include "core/store/history/historian_data.h"

#include <algorithm>
#include <filesystem>

namespace titer::store {

using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::int64_t second = 1'000'000; // [µs]
constexpr std::int64_t aliveInterval = second;
constexpr std::int64_t ageInterval = 60 * second;
constexpr std::int64_t idleInterval = 30 * second;

// A shelf as it is once a transaction is through.
struct Next {
    TagState* state;
    bool late;
    Shelf shelf;
    std::optional<Run> run;
    std::int64_t sealedUntil;
};

Done sealMain(SegmentWriter& segment, Next& next, std::span<const Point> points, std::size_t chunk)
{
    const Result<Run> run = mainRun(segment, *next.state);
    if (!run) return run.error();
    next.run = *run;
    next.sealedUntil = points.back().time;
    return sealInto(segment, *next.run, points, chunk);
}

std::int64_t sizeOfLog(const Database& database)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(database.path() + "-wal", none);
    return none ? 0 : std::int64_t(size);
}

// Empties the log file; not at once while somebody reads.
void emptyLog(Database& database)
{
    (void)database.run("PRAGMA busy_timeout=20; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout=3000;");
}

// Also where the clock was put back since.
bool isPast(std::int64_t since, std::int64_t interval, std::int64_t now)
{
    return now - since >= interval || now < since;
}

bool sameMonth(std::int64_t one, std::int64_t other)
{
    constexpr std::size_t yearAndMonth = 7; // "2026-03"
    return base::writeInstant({one}).substr(0, yearAndMonth) == base::writeInstant({other}).substr(0, yearAndMonth);
}

} // namespace

void standAlone(Database& database)
{
    emptyLog(database);
    (void)database.run("PRAGMA busy_timeout=20; PRAGMA journal_mode=DELETE; PRAGMA busy_timeout=3000;");
}

// The main run of the tag in this segment, made where there is none.
Result<Run> mainRun(SegmentWriter& segment, const TagState& state)
{
    if (state.run) return *state.run;
    const Result<std::vector<Run>> runs = segment.segment().runs(state.tag.id);
    if (!runs) return runs.error();
    for (auto run = runs->rbegin(); run != runs->rend(); ++run)
        if (run->main) return *run;
    return segment.addRun(state.tag.id, true);
}

Done sealInto(SegmentWriter& segment, Run& run, std::span<const Point> points, std::size_t chunk)
{
    while (!points.empty()) {
        const std::size_t size = points.size() < 2 * chunk ? points.size() : chunk;
        const Done added = segment.addChunk(run, points.first(size));
        if (!added) return added;
        points = points.subspan(size);
    }
    return base::done();
}

Done Historian::commit(std::int64_t now)
{
    // Samples first: trouble with what is said about them must not keep them from the disk.
    const Done written = m_data->commitSegment(now);
    const Done said = m_data->commitIndex(now);
    return written ? said : written;
}

Done HistorianData::commitIndex(std::int64_t now)
{
    if (session == 0) {
        const Result<std::int64_t> begun = index.beginSession(now);
        if (!begun) return begun.error();
        session = *begun;
    }
    return commitGaps();
}

Done HistorianData::commitGaps()
{
    std::vector<GapEntry> all = gaps;
    for (const auto& [id, state] : tags)
        for (const auto* gap : {&state.lost, &state.refused})
            if (*gap) all.push_back(**gap);
    if (all.empty()) return base::done();
    const Done added = index.addGaps(all);
    if (!added) return added;
    gaps.clear();
    for (auto& [id, state] : tags) {
        state.lost.reset();
        state.refused.reset();
    }
    return base::done();
}

Done HistorianData::commitSegment(std::int64_t now)
{
    for (auto& [id, state] : tags) resolveLate(state);
    const bool idle = counts.unsaved == 0;
    bool due = logRows + 1 >= limits.logRows || logPoints + std::size_t(counts.unsaved) >= limits.logPoints;
    if (isPast(agesLooked, ageInterval, now)) {
        agesLooked = now;
        for (const auto& [id, state] : tags) due = due || isDue(state.main, now) || isDue(state.late, now);
    }
    Done written = base::done();
    if (due) {
        written = fold(now, false);
    } else if (!idle || isPast(alive, aliveInterval, now)) {
        written = writeLog(now);
    }
    if (written) written = rollOver(now);
    if (!written && segment.database().damaged()) written = leaveDamaged(now);
    if (written) tidyLog(now, idle);
    return written;
}

bool HistorianData::isDue(const Shelf& shelf, std::int64_t now) const
{
    return shelf.since > 0 && now - shelf.since >= limits.chunkAge;
}

Done HistorianData::putTags()
{
    for (const auto& [id, state] : tags) {
        if (state.inSegment) continue;
        const Done put = segment.putTag(state.tag);
        if (!put) return put;
    }
    return base::done();
}

Done HistorianData::putLongs()
{
    for (const auto& [tag, point] : longs) {
        Bytes bytes = encodeLong(point.value);
        bindTo(bytes, keyOfLong(tag, point));
        const Done put = segment.putLong(tag, point, bytes);
        if (!put) return put;
    }
    return base::done();
}

void HistorianData::countKept()
{
    counts.kept += counts.unsaved;
    counts.unsaved = 0;
    longs.clear();
    longBytes = 0;
    for (auto& [id, state] : tags) state.inSegment = true;
}

Done HistorianData::writeLog(std::int64_t now)
{
    std::vector<LogEntry> entries;
    for (const auto& [id, state] : tags) {
        if (!state.main.pending.empty()) entries.push_back({id, false, state.main.pending});
        if (!state.late.pending.empty()) entries.push_back({id, true, state.late.pending});
    }
    Result<Transaction> transaction = Transaction::begin(segment.database());
    if (!transaction) return transaction.error();
    Done done = putTags();
    if (done && !entries.empty()) done = segment.putLog(encodeLog(entries));
    if (done) done = putLongs();
    if (done) done = segment.setAlive(now);
    if (done) done = transaction->commit();
    if (!done) return done;

    alive = now;
    logRows += entries.empty() ? 0 : 1;
    logPoints += std::size_t(counts.unsaved);
    countKept();
    for (auto& [id, state] : tags) {
        for (Shelf* shelf : {&state.main, &state.late}) {
            if (shelf->pending.empty()) continue;
            shelf->logged.insert(shelf->logged.end(), shelf->pending.begin(), shelf->pending.end());
            sortByTime(shelf->logged);
            shelf->pending.clear();
            if (shelf->since == 0) shelf->since = now;
        }
    }
    return base::done();
}

namespace {

// Brings one shelf on: into the tail, and what is full or due into chunks.
Done foldShelf(SegmentWriter& segment, const HistoryLimits& limits, Next& next, const Shelf& shelf, bool all,
               std::int64_t now)
{
    const std::int64_t tag = next.state->tag.id;
    std::vector<Point> points = shelf.all();
    next.shelf.since = shelf.since > 0 ? shelf.since : now;
    std::size_t sealing = 0;
    if (all) {
        sealing = points.size();
    } else {
        while (points.size() - sealing >= limits.chunk + limits.slack) sealing += limits.chunk;
    }
    if (sealing == 0 && !shelf.stale) {
        std::vector<Point> fresh = shelf.logged;
        fresh.insert(fresh.end(), shelf.pending.begin(), shelf.pending.end());
        sortByTime(fresh);
        points.shrink_to_fit(); // it is kept until it is sealed
        next.shelf.tail = std::move(points);
        return segment.putTail(tag, next.late, fresh);
    }
    Done done = segment.clearTail(tag, next.late);
    const auto split = points.begin() + std::ptrdiff_t(sealing);
    const std::vector<Point> sealed(points.begin(), split);
    points.erase(points.begin(), split);
    if (done && !sealed.empty()) {
        next.shelf.since = points.empty() ? 0 : now;
        done = next.late ? sealLate(segment, tag, sealed, limits.chunk) : sealMain(segment, next, sealed, limits.chunk);
    }
    if (done) done = segment.putTail(tag, next.late, points);
    points.shrink_to_fit();
    next.shelf.tail = std::move(points);
    return done;
}

} // namespace

Done HistorianData::fold(std::int64_t now, bool all)
{
    Result<Transaction> transaction = Transaction::begin(segment.database());
    if (!transaction) return transaction.error();
    std::vector<Next> changes;
    Done done = putTags();
    for (auto& [id, state] : tags) {
        // A correction that is sealed stands in a later run than what it corrects, so that goes first.
        const bool sealsAll =
            all || isDue(state.main, now) || isDue(state.late, now) || state.late.size() >= limits.chunk + limits.slack;
        for (const Shelf* shelf : {&state.main, &state.late}) {
            if (shelf->logged.empty() && shelf->pending.empty() && (!sealsAll || shelf->tail.empty())) continue;
            changes.push_back({&state, shelf == &state.late, {}, state.run, state.sealedUntil});
            if (done) done = foldShelf(segment, limits, changes.back(), *shelf, sealsAll, now);
        }
    }
    if (done) done = segment.clearLog();
    if (done) done = putLongs();
    if (done && session != 0) done = segment.setAlive(now);
    if (done) done = transaction->commit();
    if (!done) {
        segment.forget();
        return done;
    }
    alive = now;
    countKept();
    logRows = logPoints = 0;
    for (Next& next : changes) {
        (next.late ? next.state->late : next.state->main) = std::move(next.shelf);
        next.state->importedRun.reset(); // later runs may have come
        if (next.late) continue;
        next.state->run = next.run;
        next.state->sealedUntil = std::max(next.state->sealedUntil, next.sealedUntil);
    }
    return base::done();
}

Done HistorianData::rollOver(std::int64_t now)
{
    const Result<std::int64_t> size = segment.bytes();
    if (!size) return size.error();
    if (sameMonth(now, entry.opened) && *size < limits.segmentBytes) return base::done();
    const Done sealed = fold(now, true);
    if (!sealed) return sealed;
    const Result<std::vector<SegmentExtent>> extents = segment.segment().extents();
    if (!extents) return extents.error();
    const std::int64_t old = entry.id;
    SegmentWriter left = std::move(segment);
    const Done added = addSegment(now);
    if (!added) {
        segment = std::move(left);
        return added;
    }
    const Done marked = alive > 0 ? segment.setAlive(alive) : base::done();
    if (!marked) return marked;
    const Done closing = index.closeSegment(old, *extents);
    standAlone(left.database());
    return closing;
}

Done HistorianData::leaveDamaged(std::int64_t now)
{
    notices.push_back({segment.segment().path(), leftDamaged()});
    for (auto& [id, state] : tags) {
        for (Shelf* shelf : {&state.main, &state.late}) {
            std::vector<Point> open = shelf->all();
            counts.unsaved += std::int64_t(open.size() - shelf->pending.size());
            *shelf = Shelf();
            shelf->pending = std::move(open);
        }
    }
    const Done added = addSegment(now);
    if (!added) return added;
    return fold(now, false);
}

void HistorianData::tidyLog(std::int64_t now, bool idle)
{
    if (idle && isPast(checkpointed, idleInterval, now)) {
        checkpointed = now;
        if (sizeOfLog(segment.database()) > 0) emptyLog(segment.database());
        if (sizeOfLog(index.database()) > 0) emptyLog(index.database());
    }
    const std::int64_t size = sizeOfLog(segment.database());
    if (size <= limits.walNotice) {
        walReported = false;
    } else if (!std::exchange(walReported, true)) {
        notices.push_back(
            {segment.segment().path(),
             say(CORE_TR("core", "The log of the recorded data has grown to {1} MB, because another program reads "
                                 "them continuously. End that program."),
                 std::to_string(size >> 20))});
    }
}

Done Historian::close()
{
    HistorianData& data = *m_data;
    if (data.closed) return base::done();
    const std::int64_t now = base::now().microseconds;
    Done done = base::done();
    for (auto& [id, state] : data.tags) data.resolveLate(state);
    data.reader.reset();
    if (done) done = data.commitGaps();
    if (done) done = data.fold(now, true);
    if (!done && data.segment.database().damaged()) {
        done = data.leaveDamaged(now);
        if (done) done = data.fold(now, true);
    }
    if (done && data.session != 0) done = data.index.endSession(data.session, std::max(now, data.alive));
    if (!done) return done;
    standAlone(data.segment.database());
    standAlone(data.index.database());
    data.closed = true;
    data.segment = SegmentWriter();
    data.index = HistoryIndex();
    data.lock.release();
    return base::done();
}

} // namespace titer::store
