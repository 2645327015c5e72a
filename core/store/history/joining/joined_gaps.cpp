#include "core/store/history/joining/joined_gaps.h"

#include "core/base/not_available.h"
#include "core/base/time.h"
#include "core/store/history/joining/join_plan.h"

#include <algorithm>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

bool isGapOf(const GapEntry& gap, const std::string& source)
{
    return gap.source == source && gap.tag == 0;
}

struct GapChange {
    GapEntry gap;
    TimeSpans left; // of it
};

Result<std::optional<LongPoint>> longBefore(HistoryReader& reader, std::int64_t tag, std::int64_t from, std::int64_t to)
{
    constexpr std::size_t atOnce = 256;
    std::optional<LongPoint> last;
    for (;;) {
        Result<std::vector<LongPoint>> some = reader.longPoints(tag, from, to, atOnce);
        if (!some) return some.error();
        if (!some->empty()) last = std::move(some->back());
        if (some->size() < atOnce) return last;
        from = last->time + 1;
    }
}

// The values of the source end where `left` begins.
Done markEnd(Historian& into, HistoryReader& reader, const std::vector<HistoryTag>& tags, const GapEntry& gap,
             const TimeSpan& left)
{
    constexpr connect::Status status = connect::status::badNoCommunication;
    for (const HistoryTag& tag : tags) {
        if (tag.source != gap.source) continue;
        if (tag.kind == connect::TagKind::Number) {
            const Result<std::optional<Point>> last = reader.before(tag.id, left.from + 1);
            if (!last) return last.error();
            if (!*last || !isUsable((*last)->status)) continue;
            const Point mark{std::max(left.from, (*last)->time + 1), left.to, base::notAvailable, status};
            if (const Done taken = into.append(tag.id, std::span(&mark, 1)); !taken) return taken;
            continue;
        }
        const Result<std::optional<LongPoint>> last = longBefore(reader, tag.id, gap.from, left.from + 1);
        if (!last) return last.error();
        if (!*last || !isUsable((*last)->status)) continue;
        LongPoint mark{std::max(left.from, (*last)->time + 1), left.to, status, std::string()};
        if (tag.kind == connect::TagKind::Array) mark.value = std::vector<double>();
        if (const Done taken = into.append(tag.id, mark); !taken) return taken;
    }
    return base::done();
}

Done markEnds(Historian& into, const std::vector<GapChange>& changes)
{
    Result<HistoryReader> reader = HistoryReader::open(into.folder());
    const Result<std::vector<HistoryTag>> tags = reader ? reader->tags() : reader.error();
    if (!tags) return tags.error();
    for (const GapChange& change : changes)
        for (const TimeSpan& left : change.left)
            if (left.from > change.gap.from)
                if (const Done marked = markEnd(into, *reader, *tags, change.gap, left); !marked) return marked;
    return into.keep(base::now().microseconds);
}

Done putGap(Statement& add, const GapEntry& gap)
{
    add.bind(1, std::string_view(gap.source)).bind(2, gap.tag).bind(3, gap.from).bind(4, gap.to);
    add.bind(5, std::int64_t(gap.cause)).bind(6, gap.lost).bind(7, std::string_view(gap.detail));
    return add.run();
}

// All of it or nothing, so that a join that was killed before is done again.
Done writeGaps(HistoryIndex& index, const std::vector<GapChange>& changes, const std::vector<GapEntry>& added)
{
    Result<Transaction> transaction = Transaction::begin(index.database());
    if (!transaction) return transaction.error();
    Result<Statement> remove = index.database().prepare("DELETE FROM gaps WHERE id = ?1");
    Result<Statement> add = index.database().prepare(
        "INSERT INTO gaps (source, tag, t0, t1, cause, lost, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!remove || !add) return remove ? add.error() : remove.error();
    for (const GapChange& change : changes) {
        if (const Done done = remove->bind(1, change.gap.id).run(); !done) return done;
        for (const TimeSpan& left : change.left) {
            GapEntry part = change.gap;
            part.from = left.from;
            part.to = left.to;
            if (const Done done = putGap(*add, part); !done) return done;
        }
    }
    for (const GapEntry& gap : added)
        if (const Done done = putGap(*add, gap); !done) return done;
    if (const Done forgotten = forgetPlan(index); !forgotten) return forgotten;
    return transaction->commit();
}

} // namespace

Done joinGaps(Historian& into, HistoryIndex& index, const Coverage& here, const Coverage& there,
              std::vector<SourceGaps>& sources)
{
    std::vector<GapChange> changes;
    std::vector<GapEntry> added;
    for (SourceGaps& source : sources) {
        for (const GapEntry& gap : here.gaps()) {
            const TimeSpans whole{{gap.from, gap.to}};
            if (!isGapOf(gap, source.source) || !isAway(gap.cause) || gap.to <= gap.from) continue;
            TimeSpans left = inBoth(whole, source.away);
            if (left == whole) continue;
            ++(left.empty() ? source.ended : source.shortened);
            changes.push_back({gap, std::move(left)});
        }
        for (const GapEntry& gap : there.gaps()) {
            if (!isGapOf(gap, source.source)) continue;
            for (const TimeSpan& span : inBoth({{gap.from, gap.to}}, source.outside)) {
                GapEntry part = gap;
                part.from = span.from;
                part.to = span.to;
                const auto isThere = [&](const GapEntry& other) {
                    return isGapOf(other, part.source) && other.from == part.from && other.to == part.to &&
                           other.cause == part.cause;
                };
                if (std::ranges::any_of(here.gaps(), isThere)) continue;
                added.push_back(std::move(part));
                ++source.added;
            }
        }
    }
    if (const Done marked = markEnds(into, changes); !marked) return marked;
    return writeGaps(index, changes, added);
}

} // namespace titer::store
