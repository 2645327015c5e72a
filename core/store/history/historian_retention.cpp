// Rules by which samples are removed once they are old enough. Only whole chunks go, and only when this is asked for.
#include "core/store/history/historian.h"
#include "core/store/history/historian_data.h"

#include <algorithm>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

// What the rules remove of one segment, in one transaction.
Done removeFrom(SegmentWriter& segment, const std::vector<HistoryIndex::Rule>& rules, std::int64_t now,
                std::vector<Historian::Removal>& removals)
{
    Result<Transaction> transaction = Transaction::begin(segment.database());
    if (!transaction) return transaction.error();
    std::vector<SegmentWriter::Removed> removed;
    for (const HistoryIndex::Rule& rule : rules) {
        const Result<SegmentWriter::Removed> gone = segment.removeBefore(rule.tag, now - rule.keep);
        if (!gone) return gone.error();
        removed.push_back(*gone);
    }
    const Done done = transaction->commit();
    for (std::size_t i = 0; i < removed.size() && done; ++i) {
        removals[i].chunks += removed[i].chunks;
        removals[i].samples += removed[i].samples;
        removals[i].longs += removed[i].longs;
    }
    return done;
}

} // namespace

Done Historian::setRetention(std::int64_t tag, std::int64_t keep)
{
    return m_data->index.setRule({tag, keep});
}

Result<std::vector<Historian::Removal>> Historian::applyRetention(std::int64_t now)
{
    HistorianData& data = *m_data;
    const Result<std::vector<HistoryIndex::Rule>> rules = data.index.rules();
    if (!rules) return rules.error();
    std::vector<Removal> removals;
    for (const HistoryIndex::Rule& rule : *rules) removals.push_back({rule.tag, 0, 0, 0, now - rule.keep});
    if (rules->empty()) return removals;
    const Result<std::vector<SegmentEntry>> entries = data.index.segments();
    if (!entries) return entries.error();
    for (const SegmentEntry& entry : *entries) {
        if (!entry.closed) continue;
        Result<SegmentWriter> segment = SegmentWriter::open(data.folder, entry, Database::Mode::Write);
        if (!segment) return segment.error();
        Done done = removeFrom(*segment, *rules, now, removals);
        const Result<std::vector<SegmentExtent>> extents = segment->segment().extents();
        if (!extents) return extents.error();
        if (done) done = data.index.setExtents(entry.id, *extents);
        standAlone(segment->database());
        if (!done) return done.error();
    }
    const Done done = removeFrom(data.segment, *rules, now, removals);
    data.segment.forget();
    for (auto& [id, state] : data.tags) {
        state.run.reset();
        state.importedRun.reset();
    }
    if (!done) return done.error();
    return removals;
}

} // namespace titer::store
