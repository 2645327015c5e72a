#include "core/store/history/late_samples.h"

#include "core/base/time.h"
#include "core/store/history/writing/sealing.h"

#include <algorithm>
#include <vector>

namespace titer::store {

using base::Done;
using base::Result;

void resolveLate(SampleBuffer& buffer, KnownSamples& known, TagState& state)
{
    std::vector<Point>& pending = state.late.pending;
    if (pending.empty()) return;
    sortByTime(pending);
    Result<KnownSamples::New> fresh = known.newOf(state.tag.id, pending);
    // What cannot be compared is kept: one too many is better than one too few.
    if (!fresh) return;
    const auto dropped = std::int64_t(pending.size() - fresh->points.size());
    buffer.counts.duplicates += dropped;
    buffer.counts.unsaved -= dropped;
    pending = std::move(fresh->points);
}

namespace {

constexpr std::size_t importedAtOnce = std::size_t(1) << 20; // in one transaction

// Some samples of one tag, on their way into the segment.
struct Block {
    TagState* state;
    std::span<const Point> points;
    std::int64_t* corrected;      // of the tag
    bool behind = false;          // all that is there
    KnownSamples::New fresh = {}; // where it is not behind
    std::optional<Run> run = {};  // where it went; nothing where these are several

    std::span<const Point> kept() const { return behind ? points : fresh.points; }
};

bool followEachOther(std::span<const Point> points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].time <= points[i - 1].time) return false;
    return true;
}

// What of the block is to be stored.
Done evaluate(const ImportPlace& place, Block& block)
{
    block.behind = block.points.front().time > block.state->newest && followEachOther(block.points);
    if (block.behind) return base::done();
    std::vector<Point> sorted(block.points.begin(), block.points.end());
    sortByTime(sorted);
    Result<KnownSamples::New> fresh = place.known.newOf(block.state->tag.id, std::move(sorted));
    if (!fresh) return fresh.error();
    block.fresh = std::move(*fresh);
    place.buffer.counts.duplicates += std::int64_t(block.points.size() - block.kept().size());
    return base::done();
}

Done put(const ImportPlace& place, Block& block)
{
    SegmentWriter& segment = place.segment.writer();
    const TagState& state = *block.state;
    const std::span<const Point> kept = block.kept();
    if (kept.empty()) return base::done();
    if (!followEachOther(kept)) return sealLate(segment, state.tag.id, {kept.begin(), kept.end()}, place.chunk);
    const bool goesOn = state.importedRun && state.importedRun->t1 < kept.front().time;
    const Result<Run> run = block.behind ? mainRun(segment, state)
                            : goesOn     ? Result<Run>(*state.importedRun)
                                         : segment.addRun(state.tag.id, false);
    if (!run) return run.error();
    block.run = *run;
    return sealInto(segment, *block.run, kept, place.chunk);
}

void count(HistorianCounts& counts, const Block& block)
{
    const std::span<const Point> kept = block.kept();
    if (kept.empty()) return;
    TagState& state = *block.state;
    // A run goes on only while it is the newest: of several samples at one instant the newest run counts.
    if (!block.run || (block.behind && !state.run)) state.importedRun.reset();
    if (block.run) (block.behind ? state.run : state.importedRun) = block.run;
    state.sealedUntil = std::max(state.sealedUntil, kept.back().time);
    state.newest = std::max(state.newest, kept.back().time);
    counts.kept += std::int64_t(kept.size());
    counts.corrected += block.fresh.corrected;
    *block.corrected += block.fresh.corrected;
}

// In one transaction.
Done importTogether(const ImportPlace& place, std::span<Block> blocks)
{
    for (Block& block : blocks)
        if (const Done evaluated = evaluate(place, block); !evaluated) return evaluated;
    if (std::ranges::all_of(blocks, [](const Block& block) { return block.kept().empty(); })) return base::done();
    Result<Transaction> transaction = Transaction::begin(place.segment.writer().database());
    if (!transaction) return transaction.error();
    Done done = place.segment.putTags();
    for (Block& block : blocks)
        if (done) done = put(place, block);
    if (done) done = transaction->commit();
    if (!done) {
        place.segment.writer().forget();
        return done;
    }
    for (auto& [id, state] : place.buffer.tags) state.inSegment = true;
    for (const Block& block : blocks) count(place.buffer.counts, block);
    return place.segment.rollOver(base::now().microseconds);
}

} // namespace

Done importSamples(const ImportPlace& place, std::span<const TagImport> all)
{
    std::vector<Block> blocks;
    bool open = false;
    for (const TagImport& one : all) {
        TagState& state = *one.state;
        if (std::ranges::any_of(one.points, &isFar)) return tooFar(state.tag);
        if (state.main.size() + state.late.size() > 0) {
            resolveLate(place.buffer, place.known, state);
            open = true;
        }
        for (std::span<const Point> rest = one.points; !rest.empty();) {
            const std::span<const Point> points = rest.first(std::min(rest.size(), importedAtOnce));
            blocks.push_back({&state, points, one.corrected});
            rest = rest.subspan(points.size());
        }
    }
    // What is open goes first, so that what is imported can be put behind it or compared with it.
    if (open)
        if (const Done sealed = place.segment.fold(base::now().microseconds, true); !sealed) return sealed;
    for (auto from = blocks.begin(); from != blocks.end();) {
        auto to = from;
        std::size_t size = 0;
        const auto fits = [&] {
            return to == from || (size + to->points.size() <= importedAtOnce && to->state != (to - 1)->state);
        };
        for (; to != blocks.end() && fits(); ++to) size += to->points.size();
        if (const Done done = importTogether(place, {from, to}); !done) return done;
        from = to;
    }
    return base::done();
}

} // namespace titer::store
