#include "core/store/history/writing/rule_removal.h"

#include "core/store/history/writing/sealing.h"

namespace titer::store {

using base::Done;
using base::Result;

namespace {

// What the rules remove of one segment, in one transaction.
Done removeFrom(SegmentWriter& segment, const std::vector<HistoryIndex::Rule>& rules, std::int64_t now,
                std::vector<RuleRemoval>& removals)
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

Result<std::vector<RuleRemoval>> removeByRule(const std::string& folder, HistoryIndex& index, SegmentWriter& present,
                                              std::int64_t now)
{
    const Result<std::vector<HistoryIndex::Rule>> rules = index.rules();
    if (!rules) return rules.error();
    std::vector<RuleRemoval> removals;
    for (const HistoryIndex::Rule& rule : *rules) removals.push_back({rule.tag, 0, 0, 0, now - rule.keep});
    if (rules->empty()) return removals;
    const Result<std::vector<SegmentEntry>> entries = index.segments();
    if (!entries) return entries.error();
    for (const SegmentEntry& entry : *entries) {
        if (!entry.closed) continue;
        Result<SegmentWriter> segment = SegmentWriter::open(folder, entry, Database::Mode::Write);
        if (!segment) return segment.error();
        Done done = removeFrom(*segment, *rules, now, removals);
        const Result<std::vector<SegmentExtent>> extents = segment->segment().extents();
        if (!extents) return extents.error();
        if (done) done = index.setExtents(entry.id, *extents);
        standAlone(segment->database());
        if (!done) return done.error();
    }
    if (const Done done = removeFrom(present, *rules, now, removals); !done) return done.error();
    return removals;
}

} // namespace titer::store
