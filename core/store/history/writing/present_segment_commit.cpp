// The way of samples onto the disk. Each commit is one transaction: a row of the log, or, after some commits, what the log gathered
// goes on into the tail of each tag and what is full there into chunks. A transaction that fails changes nothing in memory.
#include "core/base/time.h"
#include "core/store/history/files/long_points.h"
#include "core/store/history/writing/present_segment.h"
#include "core/store/history/writing/sealing.h"

#include <algorithm>
#include <filesystem>
#include <utility>

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

// Also where the clock was put back since.
bool isPast(std::int64_t since, std::int64_t interval, std::int64_t now)
{
    return now - since >= interval || now < since;
}

bool isDue(const Shelf& shelf, const HistoryLimits& limits, std::int64_t now)
{
    return shelf.since > 0 && now - shelf.since >= limits.chunkAge;
}

std::int64_t sizeOfLog(const Database& database)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(database.path() + "-wal", none);
    return none ? 0 : std::int64_t(size);
}

bool sameMonth(std::int64_t one, std::int64_t other)
{
    constexpr std::size_t yearAndMonth = 7; // "2026-03"
    return base::writeInstant({one}).substr(0, yearAndMonth) == base::writeInstant({other}).substr(0, yearAndMonth);
}

} // namespace

Done PresentSegment::commit(std::int64_t now)
{
    const bool idle = m_buffer.counts.unsaved == 0;
    bool due =
        m_logRows + 1 >= m_limits.logRows || m_logPoints + std::size_t(m_buffer.counts.unsaved) >= m_limits.logPoints;
    if (isPast(m_agesLooked, ageInterval, now)) {
        m_agesLooked = now;
        for (const auto& [id, state] : m_buffer.tags)
            due = due || isDue(state.main, m_limits, now) || isDue(state.late, m_limits, now);
    }
    Done written = base::done();
    if (due) {
        written = fold(now, false);
    } else if (!idle || isPast(m_alive, aliveInterval, now)) {
        written = writeLog(now);
    }
    if (written) written = rollOver(now);
    if (!written && m_writer.database().damaged()) written = leaveDamaged(now);
    if (written) tidyLog(now, idle);
    return written;
}

Done PresentSegment::putTags()
{
    for (const auto& [id, state] : m_buffer.tags) {
        if (state.inSegment) continue;
        const Done put = m_writer.putTag(state.tag);
        if (!put) return put;
    }
    return base::done();
}

Done PresentSegment::putLongs()
{
    for (const auto& [tag, point] : m_buffer.longs) {
        Bytes bytes = encodeLong(point.value);
        bindTo(bytes, keyOfLong(tag, point));
        const Done put = m_writer.putLong(tag, point, bytes);
        if (!put) return put;
    }
    return base::done();
}

void PresentSegment::setSpooled(std::vector<connect::SpoolMark> marks)
{
    if (marks == m_spooled) return;
    m_spooled = std::move(marks);
    m_spooledStands = false;
}

Done PresentSegment::putSpooled()
{
    return m_spooledStands ? base::done() : m_writer.setSpooled(m_spooled);
}

Done PresentSegment::writeLog(std::int64_t now)
{
    std::vector<LogEntry> entries;
    for (const auto& [id, state] : m_buffer.tags) {
        if (!state.main.pending.empty()) entries.push_back({id, false, state.main.pending});
        if (!state.late.pending.empty()) entries.push_back({id, true, state.late.pending});
    }
    Result<Transaction> transaction = Transaction::begin(m_writer.database());
    if (!transaction) return transaction.error();
    Done done = putTags();
    if (done && !entries.empty()) done = m_writer.putLog(encodeLog(entries));
    if (done) done = putLongs();
    if (done) done = putSpooled();
    if (done) done = m_writer.setAlive(now);
    if (done) done = transaction->commit();
    if (!done) return done;

    m_spooledStands = true;
    m_alive = now;
    m_logRows += entries.empty() ? 0 : 1;
    m_logPoints += std::size_t(m_buffer.counts.unsaved);
    m_buffer.countKept();
    for (auto& [id, state] : m_buffer.tags) {
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

Done PresentSegment::fold(std::int64_t now, bool all)
{
    Result<Transaction> transaction = Transaction::begin(m_writer.database());
    if (!transaction) return transaction.error();
    std::vector<Next> changes;
    Done done = putTags();
    for (auto& [id, state] : m_buffer.tags) {
        // A correction that is sealed stands in a later run than what it corrects, so that goes first.
        const bool sealsAll = all || isDue(state.main, m_limits, now) || isDue(state.late, m_limits, now) ||
                              state.late.size() >= m_limits.chunk + m_limits.slack;
        for (const Shelf* shelf : {&state.main, &state.late}) {
            if (shelf->logged.empty() && shelf->pending.empty() && (!sealsAll || shelf->tail.empty())) continue;
            changes.push_back({&state, shelf == &state.late, {}, state.run, state.sealedUntil});
            if (done) done = foldShelf(m_writer, m_limits, changes.back(), *shelf, sealsAll, now);
        }
    }
    if (done) done = m_writer.clearLog();
    if (done) done = putLongs();
    if (done) done = putSpooled();
    if (done && m_inSession) done = m_writer.setAlive(now);
    if (done) done = transaction->commit();
    if (!done) {
        m_writer.forget();
        return done;
    }
    m_spooledStands = true;
    if (m_inSession) m_alive = now;
    m_buffer.countKept();
    m_logRows = m_logPoints = 0;
    for (Next& next : changes) {
        (next.late ? next.state->late : next.state->main) = std::move(next.shelf);
        next.state->importedRun.reset(); // later runs may have come
        if (next.late) continue;
        next.state->run = next.run;
        next.state->sealedUntil = std::max(next.state->sealedUntil, next.sealedUntil);
    }
    return base::done();
}

Done PresentSegment::rollOver(std::int64_t now)
{
    const Result<std::int64_t> size = m_writer.bytes();
    if (!size) return size.error();
    if (sameMonth(now, m_entry.opened) && *size < m_limits.segmentBytes) return base::done();
    const Done sealed = fold(now, true);
    if (!sealed) return sealed;
    const Result<std::vector<SegmentExtent>> extents = m_writer.segment().extents();
    if (!extents) return extents.error();
    const std::int64_t old = m_entry.id;
    SegmentWriter left = std::move(m_writer);
    const Done added = add(now);
    if (!added) {
        m_writer = std::move(left);
        return added;
    }
    Done marked = m_alive > 0 ? m_writer.setAlive(m_alive) : base::done();
    if (marked) marked = putSpooled();
    if (!marked) return marked;
    m_spooledStands = true;
    const Done closing = m_index.closeSegment(old, *extents);
    standAlone(left.database());
    return closing;
}

Done PresentSegment::leaveDamaged(std::int64_t now)
{
    for (auto& [id, state] : m_buffer.tags) {
        for (Shelf* shelf : {&state.main, &state.late}) {
            std::vector<Point> open = shelf->all();
            m_buffer.counts.unsaved += std::int64_t(open.size() - shelf->pending.size());
            *shelf = Shelf();
            shelf->pending = std::move(open);
        }
    }
    const Done added = leave();
    if (!added) return added;
    return fold(now, false);
}

void PresentSegment::tidyLog(std::int64_t now, bool idle)
{
    if (idle && isPast(m_checkpointed, idleInterval, now)) {
        m_checkpointed = now;
        if (sizeOfLog(m_writer.database()) > 0) emptyLog(m_writer.database());
        if (sizeOfLog(m_index.database()) > 0) emptyLog(m_index.database());
    }
    const std::int64_t size = sizeOfLog(m_writer.database());
    if (size <= m_limits.walNotice) {
        m_walReported = false;
    } else if (!std::exchange(m_walReported, true)) {
        m_notices.push_back(
            {m_writer.segment().path(),
             say(CORE_TR("core", "The log of the recorded data has grown to {1} MB, because another program reads "
                                 "them continuously. End that program."),
                 std::to_string(size >> 20))});
    }
}

} // namespace titer::store
