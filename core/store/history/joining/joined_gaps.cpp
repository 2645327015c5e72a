#include "core/store/history/joining/joined_gaps.h"

#include "core/base/not_available.h"
#include "core/base/time.h"
#include "core/store/history/joining/join_plan.h"

#include <algorithm>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

// What becomes of the gaps of the store.
struct GapChanges {
    std::vector<std::int64_t> removed; // ids
    std::vector<GapEntry> added, ends; // of those that are new, and where values end
};

// The value of the tag ends where the gap begins.
Done markEnd(Historian& into, HistoryReader& reader, const HistoryTag& tag, const GapEntry& gap)
{
    constexpr connect::Status status = connect::status::badNoCommunication;
    if (tag.kind == connect::TagKind::Number) {
        const Result<std::optional<Point>> last = reader.before(tag.id, gap.from + 1);
        if (!last) return last.error();
        if (!*last || !isUsable((*last)->status)) return base::done();
        const Point mark{std::max(gap.from, (*last)->time + 1), gap.to, base::notAvailable, status};
        return into.append(tag.id, std::span(&mark, 1));
    }
    const Result<std::optional<LongPoint>> last = reader.longBefore(tag.id, gap.from + 1);
    if (!last) return last.error();
    if (!*last || !isUsable((*last)->status)) return base::done();
    LongPoint mark{std::max(gap.from, (*last)->time + 1), gap.to, status, std::string()};
    if (tag.kind == connect::TagKind::Array) mark.value = std::vector<double>();
    return into.append(tag.id, mark);
}

Done markEnds(Historian& into, HistoryReader& reader, const std::vector<GapEntry>& ends)
{
    const Result<std::vector<HistoryTag>> tags = reader.tags();
    if (!tags) return tags.error();
    for (const GapEntry& gap : ends)
        for (const HistoryTag& tag : *tags)
            if (tag.source == gap.source && (gap.tag == 0 || gap.tag == tag.id))
                if (const Done marked = markEnd(into, reader, tag, gap); !marked) return marked;
    return into.keep(base::now().microseconds);
}

Done putGap(Statement& add, const GapEntry& gap)
{
    add.bind(1, std::string_view(gap.source)).bind(2, gap.tag).bind(3, gap.from).bind(4, gap.to);
    add.bind(5, std::int64_t(gap.cause)).bind(6, gap.lost).bind(7, std::string_view(gap.detail));
    return add.run();
}

// All of it or nothing, so that a join that was killed before is done again.
Done writeGaps(HistoryIndex& index, const GapChanges& changes)
{
    Result<Transaction> transaction = Transaction::begin(index.database());
    if (!transaction) return transaction.error();
    Result<Statement> remove = index.database().prepare("DELETE FROM gaps WHERE id = ?1");
    Result<Statement> add = index.database().prepare(
        "INSERT INTO gaps (source, tag, t0, t1, cause, lost, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!remove || !add) return remove ? add.error() : remove.error();
    for (const std::int64_t id : changes.removed)
        if (const Done done = remove->bind(1, id).run(); !done) return done;
    for (const GapEntry& gap : changes.added)
        if (const Done done = putGap(*add, gap); !done) return done;
    if (const Done forgotten = forgetPlan(index); !forgotten) return forgotten;
    return transaction->commit();
}

GapEntry gapWithin(GapEntry gap, const TimeSpan& span)
{
    gap.from = span.from;
    gap.to = span.to;
    return gap;
}

// Of a gap of this store stays what the other one did not hear either. The tags that the other one does not have keep the rest.
Done shorten(HistoryReader& reader, const Coverage& here, SourceGaps& source, GapChanges& changes)
{
    std::vector<std::int64_t> others;
    for (const HistoryTag& tag : here.tags()) {
        if (tag.source != source.source || source.matched.contains(tag.id)) continue;
        const Result<HistoryReader::Extent> extent = reader.extent(tag.id);
        const Result<std::optional<LongPoint>> latest = reader.latestLong(tag.id);
        if (!extent || !latest) return extent ? latest.error() : extent.error();
        if (extent->count > 0 || *latest) others.push_back(tag.id);
    }
    for (const GapEntry& gap : here.gaps()) {
        const TimeSpans whole{{gap.from, gap.to}};
        if (gap.source != source.source || !isAway(gap.cause) || gap.to <= gap.from) continue;
        if (gap.tag != 0 && !source.matched.contains(gap.tag)) continue;
        const TimeSpans left = inBoth(whole, source.away);
        if (left == whole) continue;
        ++(left.empty() ? source.ended : source.shortened);
        changes.removed.push_back(gap.id);
        for (const TimeSpan& span : left) {
            changes.added.push_back(gapWithin(gap, span));
            if (span.from > gap.from) changes.ends.push_back(changes.added.back());
        }
        if (gap.tag != 0) continue;
        for (const TimeSpan& span : without(whole, left))
            for (const std::int64_t tag : others) {
                changes.added.push_back(gapWithin(gap, span));
                changes.added.back().tag = tag;
            }
    }
    return base::done();
}

// Where no recorder of this store ran: the gaps of the other one, and the time in which its own did not run either.
void takeOver(const Coverage& here, const Coverage& there, SourceGaps& source, GapChanges& changes)
{
    const auto add = [&](const GapEntry& gap) {
        const auto isThere = [&](const GapEntry& other) {
            return other.source == gap.source && other.tag == 0 && other.from == gap.from && other.to == gap.to &&
                   other.cause == gap.cause;
        };
        if (std::ranges::any_of(here.gaps(), isThere)) return;
        changes.added.push_back(gap);
        if (isAway(gap.cause)) changes.ends.push_back(gap);
        ++source.added;
    };
    TimeSpans said;
    for (GapEntry gap : there.gaps()) {
        if (gap.source != source.source || gap.tag != 0) continue;
        // Until it was heard again.
        const TimeSpan* away = isAway(gap.cause) ? spanAt(source.away, gap.from) : nullptr;
        if (away && away->to != allTime.to) gap.to = std::max(gap.to, away->to);
        if (isAway(gap.cause)) said.push_back({gap.from, gap.to});
        for (const TimeSpan& span : inBoth({{gap.from, gap.to}}, source.outside)) add(gapWithin(gap, span));
    }
    const GapEntry none{
        .source = source.source, .cause = connect::Gap::Cause::RecorderDown, .detail = "no recorder ran"};
    for (const TimeSpan& span : without(inBoth(source.outside, source.away), together(std::move(said))))
        if (span.from != allTime.from && span.to != allTime.to) add(gapWithin(none, span));
}

} // namespace

Done joinGaps(Historian& into, HistoryIndex& index, const Coverage& here, const Coverage& there,
              std::vector<SourceGaps>& sources)
{
    Result<HistoryReader> reader = HistoryReader::open(into.folder());
    if (!reader) return reader.error();
    GapChanges changes;
    for (SourceGaps& source : sources) {
        if (source.matched.empty()) continue;
        if (const Done done = shorten(*reader, here, source, changes); !done) return done;
        takeOver(here, there, source, changes);
    }
    if (const Done marked = markEnds(into, *reader, changes.ends); !marked) return marked;
    return writeGaps(index, changes);
}

} // namespace titer::store
