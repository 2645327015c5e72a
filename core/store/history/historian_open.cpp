// Opening a store for writing: the lock, the segment that is written, and what was open when it was left.
#include "core/base/time.h"
#include "core/store/history/historian.h"
#include "core/store/history/historian_data.h"

#include <algorithm>
#include <filesystem>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

Error heldBy(const std::string& folder, const std::optional<Holder>& holder)
{
    if (!holder) {
        return {Code::Io, folder,
                say(CORE_TR("core", "You do not have permission to write in the folder of the recorded data. Ask its "
                                    "owner for access, or record into a copy of the project."))};
    }
    if (holder->user.empty()) {
        return {Code::Io, folder,
                say(CORE_TR("core", "Another program is recording into this folder. Stop it there first."))};
    }
    return {Code::Io, folder,
            say(CORE_TR("core", "{1} is recording into this folder on {2} (process {3}). Stop it there first."),
                holder->user, holder->host, std::to_string(holder->process))};
}

} // namespace

base::Sentence leftDamaged()
{
    return say(CORE_TR("core", "This file of recorded data is damaged. The undamaged part can be read, and "
                               "recording continues in a new file."));
}

Result<Historian> Historian::open(const std::string& folder, const HistoryLimits& limits)
{
    auto data = std::make_unique<HistorianData>();
    data->folder = folder;
    data->limits = limits;
    data->closed = true; // until it is loaded
    const Done loaded = data->load();
    if (!loaded) return loaded.error();
    data->closed = false;
    return Historian(std::move(data));
}

Done HistorianData::load()
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        return Error{Code::Io, folder,
                     say(CORE_TR("core", "The folder for recorded data could not be created ({1}). Check that you "
                                         "have permission to write there and that the disk has free space."),
                         fault.message())};
    }
    std::optional<Holder> holder;
    lock = ProjectLock::take(HistoryIndex::pathIn(folder), holder);
    if (!lock.taken()) return heldBy(folder, holder);
    Done ready = openIndex();
    if (ready) ready = openSegment();
    if (!ready) return ready;
    ready = loadSegment();
    if (ready || !segment.database().damaged()) return ready;
    notices.push_back({segment.segment().path(), leftDamaged()});
    const Done added = addSegment(base::now().microseconds);
    return added ? loadSegment() : added;
}

Done HistorianData::openSegment()
{
    const Result<std::vector<SegmentEntry>> entries = index.segments();
    if (!entries) return entries.error();
    for (const SegmentEntry& one : *entries) {
        if (one.closed) continue;
        Result<SegmentWriter> opened = SegmentWriter::open(folder, one, Database::Mode::Write);
        if (opened && isCut(opened->database())) {
            opened = Error{Code::Io, opened->database().path(),
                           say(CORE_TR("core", "The end of this file of recorded data is missing. The rest can be "
                                               "read, and recording continues in a new file."))};
        }
        if (!opened) {
            // Never in the way of what is recorded from now on.
            notices.push_back({opened.error().where, opened.error().what});
            continue;
        }
        if (&one == &entries->back()) {
            entry = one;
            segment = std::move(*opened);
            return base::done();
        }
        // A new segment was begun, and the recorder was killed before it had closed this one.
        const Result<std::vector<SegmentExtent>> extents = opened->segment().extents();
        if (extents) {
            const Done done = index.closeSegment(one.id, *extents);
            if (!done) return done;
        }
    }
    return addSegment(base::now().microseconds);
}

Done HistorianData::addSegment(std::int64_t now)
{
    const Result<SegmentEntry> added = index.addSegment(now);
    if (!added) return added.error();
    Result<SegmentWriter> opened = SegmentWriter::open(folder, *added, Database::Mode::Create);
    if (!opened) return opened.error();
    entry = *added;
    segment = std::move(*opened);
    logRows = logPoints = 0;
    for (auto& [id, state] : tags) {
        state.inSegment = false;
        state.run.reset();
        state.importedRun.reset();
    }
    return base::done();
}

Done HistorianData::loadSegment()
{
    Result<Statement> sealed = index.database().prepare("SELECT tag, max(t1) FROM extents GROUP BY tag");
    if (!sealed) return sealed.error();
    std::map<std::int64_t, std::int64_t> until;
    for (;;) {
        const Result<bool> row = sealed->step();
        if (!row) return row.error();
        if (!*row) break;
        until[sealed->integer(0)] = sealed->integer(1);
    }
    const Result<std::vector<SegmentExtent>> here = segment.segment().extents();
    if (!here) return here.error();
    for (const SegmentExtent& extent : *here) {
        const auto [at, added] = until.emplace(extent.tag, extent.t1);
        if (!added) at->second = std::max(at->second, extent.t1);
    }
    Result<std::map<std::int64_t, OpenPoints>> open = segment.segment().allOpenPoints();
    if (!open) return open.error();
    const Result<std::vector<HistoryTag>> known = index.tags();
    if (!known) return known.error();
    const std::int64_t now = base::now().microseconds;
    for (const HistoryTag& tag : *known) {
        TagState& state = tags[tag.id];
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
    const Result<std::int64_t> rows = segment.database().number("SELECT count(*) FROM log");
    const Result<std::int64_t> seen = segment.segment().alive();
    if (!rows) return rows.error();
    if (!seen) return seen.error();
    logRows = std::size_t(*rows);
    aliveBefore = alive = *seen;
    return base::done();
}

Result<TagState*> HistorianData::state(std::int64_t tag)
{
    const auto found = tags.find(tag);
    if (found != tags.end()) return &found->second;
    const Result<std::vector<HistoryTag>> known = index.tags();
    if (!known) return known.error();
    const auto one = std::ranges::find(*known, tag, &HistoryTag::id);
    if (one == known->end()) {
        return Error{Code::Input, folder,
                     say(CORE_TR("core", "There is no tag with the number {1}."), std::to_string(tag))};
    }
    TagState& state = tags[tag];
    state.tag = *one;
    return &state;
}

} // namespace titer::store
