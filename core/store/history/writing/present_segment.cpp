// Opening the segment that is written, and what was open when it was left.
#include "core/store/history/writing/present_segment.h"

#include "core/base/time.h"
#include "core/store/history/writing/sealing.h"

#include <algorithm>
#include <utility>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

Done PresentSegment::open()
{
    Done ready = openLast();
    if (!ready) return ready;
    ready = load();
    if (ready || !m_writer.database().damaged()) return ready;
    const Done added = leave();
    return added ? load() : added;
}

void PresentSegment::close()
{
    standAlone(m_writer.database());
    m_writer = SegmentWriter();
}

Done PresentSegment::openLast()
{
    const Result<std::vector<SegmentEntry>> entries = m_index.segments();
    if (!entries) return entries.error();
    for (const SegmentEntry& one : *entries) {
        if (one.closed) continue;
        Result<SegmentWriter> opened = SegmentWriter::open(m_folder, one, Database::Mode::Write);
        if (opened && isCut(opened->database())) {
            opened = Error{Code::Io, opened->database().path(),
                           say(CORE_TR("core", "The end of this file of recorded data is missing. The rest can be "
                                               "read, and recording continues in a new file."))};
        }
        if (!opened) {
            // Never in the way of what is recorded from now on.
            m_notices.push_back({opened.error().where, opened.error().what});
            continue;
        }
        if (&one == &entries->back()) {
            m_entry = one;
            m_writer = std::move(*opened);
            return base::done();
        }
        // A new segment was begun, and the recorder was killed before it had closed this one.
        const Result<std::vector<SegmentExtent>> extents = opened->segment().extents();
        if (extents) {
            const Done done = m_index.closeSegment(one.id, *extents);
            if (!done) return done;
        }
    }
    return add(base::now().microseconds);
}

Done PresentSegment::add(std::int64_t now)
{
    const Result<SegmentEntry> next = m_index.nextSegment(now);
    if (!next) return next.error();
    // The file first: who is killed in between leaves one that holds nothing, and not a name of nothing, which would be taken for a loss.
    Result<SegmentWriter> opened = SegmentWriter::open(m_folder, *next, Database::Mode::Create);
    if (!opened) return opened.error();
    if (const Done named = m_index.putSegment(*next); !named) return named;
    m_entry = *next;
    m_writer = std::move(*opened);
    m_logRows = m_logPoints = 0;
    m_spooledStands = m_spooled.empty();
    for (auto& [id, state] : m_buffer.tags) state.inSegment = false;
    m_buffer.forgetRuns();
    return base::done();
}

// What is open starts again in another segment, since this one is damaged.
Done PresentSegment::leave()
{
    m_notices.push_back(
        {m_writer.segment().path(),
         say(CORE_TR("core", "This file of recorded data is damaged. The undamaged part can be read, and "
                             "recording continues in a new file."))});
    return add(base::now().microseconds);
}

Done PresentSegment::load()
{
    Result<Statement> sealed = m_index.database().prepare("SELECT tag, max(t1) FROM extents GROUP BY tag");
    if (!sealed) return sealed.error();
    std::map<std::int64_t, std::int64_t> until;
    for (;;) {
        const Result<bool> row = sealed->step();
        if (!row) return row.error();
        if (!*row) break;
        until[sealed->integer(0)] = sealed->integer(1);
    }
    const Result<std::vector<SegmentExtent>> here = m_writer.segment().extents();
    if (!here) return here.error();
    for (const SegmentExtent& extent : *here) {
        const auto [at, added] = until.emplace(extent.tag, extent.t1);
        if (!added) at->second = std::max(at->second, extent.t1);
    }
    Result<std::map<std::int64_t, OpenPoints>> open = m_writer.segment().allOpenPoints();
    if (!open) return open.error();
    const Result<std::vector<HistoryTag>> known = m_index.tags();
    if (!known) return known.error();
    const std::int64_t now = base::now().microseconds;
    for (const HistoryTag& tag : *known) {
        TagState& state = m_buffer.tags[tag.id];
        state.tag = tag;
        if (const auto found = until.find(tag.id); found != until.end()) state.sealedUntil = found->second;
        state.newest = state.sealedUntil;
        const auto points = open->find(tag.id);
        if (points == open->end()) continue;
        for (auto [shelf, from] : {std::pair(&state.main, &points->second.main), {&state.late, &points->second.late}}) {
            if (from->empty()) continue;
            shelf->logged = std::move(*from);
            shelf->stale = true;
            shelf->since = now;
        }
        if (!state.main.logged.empty()) state.newest = std::max(state.newest, state.main.logged.back().time);
    }
    const Result<std::int64_t> rows = m_writer.database().number("SELECT count(*) FROM log");
    const Result<std::int64_t> seen = m_writer.segment().alive();
    if (!rows) return rows.error();
    if (!seen) return seen.error();
    Result<std::vector<connect::SpoolMark>> spooled = m_writer.segment().spooled();
    if (!spooled) return spooled.error();
    m_spooled = std::move(*spooled);
    m_logRows = std::size_t(*rows);
    m_aliveBefore = m_alive = *seen;
    return base::done();
}

} // namespace titer::store
