// Samples that come after what follows them was sealed, and imports. What is there already is found and dropped; nothing that was
// written is changed.
#include "core/base/time.h"
#include "core/store/history/files/long_points.h"
#include "core/store/history/historian.h"
#include "core/store/history/historian_data.h"

#include <algorithm>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

// Samples that lie closer are compared with what is there in one go.
constexpr std::int64_t near = 600'000'000; // [µs]
constexpr std::size_t comparedAtOnce = 65'536;
constexpr std::size_t importedAtOnce = std::size_t(1) << 20; // in one transaction

// Drops from `points` (in order of time, the later of one instant behind) what equals what is there or stands before it.
void dropKnown(std::span<const Point> points, std::span<const Point> there, std::vector<Point>& kept,
               std::int64_t& corrected)
{
    std::size_t at = 0;
    for (const Point& point : points) {
        while (at < there.size() && there[at].time < point.time) ++at;
        const Point* known = at < there.size() && there[at].time == point.time ? &there[at] : nullptr;
        if (!kept.empty() && kept.back().time == point.time) known = &kept.back();
        if (known && isSameSample(*known, point)) continue;
        corrected += known != nullptr; // before it moves
        kept.push_back(point);
    }
}

// The samples of each instant in the order in which they came, as layers in which each instant stands once.
std::vector<std::vector<Point>> layersOf(const std::vector<Point>& points)
{
    std::vector<std::vector<Point>> layers;
    std::size_t layer = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        layer = i > 0 && points[i].time == points[i - 1].time ? layer + 1 : 0;
        if (layer == layers.size()) layers.emplace_back();
        layers[layer].push_back(points[i]);
    }
    return layers;
}

} // namespace

Done sealLate(SegmentWriter& segment, std::int64_t tag, std::vector<Point> points, std::size_t chunk)
{
    for (const std::vector<Point>& layer : layersOf(points)) {
        // What lies far apart is no one run, so that it does not touch all that lies between.
        for (std::size_t from = 0; from < layer.size();) {
            std::size_t to = from + 1;
            while (to < layer.size() && layer[to].time - layer[to - 1].time <= near) ++to;
            Result<Run> run = segment.addRun(tag, false);
            if (!run) return run.error();
            const Done sealed = sealInto(segment, *run, std::span(layer).subspan(from, to - from), chunk);
            if (!sealed) return sealed;
            from = to;
        }
    }
    return base::done();
}

Result<HistoryReader*> HistorianData::reading()
{
    if (!reader) {
        Result<HistoryReader> opened = HistoryReader::open(folder);
        if (!opened) return opened.error();
        reader = std::move(*opened);
    }
    return &*reader;
}

Result<bool> HistorianData::isKnown(TagState& state, const LongPoint& point)
{
    const auto same = [&point](const LongPoint& other) {
        return other.time == point.time && other.status == point.status &&
               encodeLong(other.value) == encodeLong(point.value);
    };
    const Result<HistoryReader*> ready = reading();
    if (!ready) return ready.error();
    if (!state.newestLong) {
        const Result<std::optional<LongPoint>> newest = (*ready)->latestLong(state.tag.id);
        if (!newest) return newest.error();
        state.newestLong = *newest ? (*newest)->time : std::numeric_limits<std::int64_t>::min();
    }
    if (point.time > *state.newestLong) {
        state.newestLong = point.time;
        return false;
    }
    const bool waits = std::ranges::any_of(
        longs, [&](const auto& other) { return other.first == state.tag.id && same(other.second); });
    if (waits) return true;
    const Result<std::vector<LongPoint>> there = (*ready)->longPoints(state.tag.id, point.time, point.time + 1, 1);
    if (!there) return there.error();
    return !there->empty() && same(there->front());
}

Result<HistorianData::New> HistorianData::newOf(std::int64_t tag, std::vector<Point> points)
{
    New fresh;
    if (points.empty()) return fresh;
    const Result<HistoryReader*> ready = reading();
    if (!ready) return ready.error();
    // Mostly there is little or nothing in their span.
    const std::size_t little = points.size() + comparedAtOnce;
    const Result<std::vector<Point>> all = reader->points(tag, points.front().time, points.back().time + 1, little);
    if (!all) return all.error();
    if (all->size() < little) {
        dropKnown(points, *all, fresh.points, fresh.corrected);
        return fresh;
    }
    for (std::size_t from = 0; from < points.size();) {
        std::size_t to = from + 1;
        while (to < points.size() && to - from < comparedAtOnce && points[to].time - points[to - 1].time <= near) ++to;
        while (to < points.size() && points[to].time == points[to - 1].time) ++to;
        const std::span<const Point> part = std::span(points).subspan(from, to - from);
        std::int64_t begin = part.front().time;
        // There may be any number of samples between two of them.
        for (std::span<const Point> rest = part; !rest.empty();) {
            const Result<std::vector<Point>> there = reader->points(tag, begin, part.back().time + 1, comparedAtOnce);
            if (!there) return there.error();
            const bool last = there->size() < comparedAtOnce;
            const std::int64_t reached = last ? part.back().time : there->back().time;
            const auto split = std::ranges::upper_bound(rest, reached, {}, &Point::time);
            dropKnown(std::span(rest.begin(), split), *there, fresh.points, fresh.corrected);
            rest = std::span(split, rest.end());
            begin = reached + 1;
        }
        from = to;
    }
    return fresh;
}

void HistorianData::resolveLate(TagState& state)
{
    std::vector<Point>& pending = state.late.pending;
    if (pending.empty()) return;
    sortByTime(pending);
    Result<New> fresh = newOf(state.tag.id, pending);
    // What cannot be compared is kept: one too many is better than one too few.
    if (!fresh) return;
    const auto dropped = std::int64_t(pending.size() - fresh->points.size());
    counts.duplicates += dropped;
    counts.unsaved -= dropped;
    pending = std::move(fresh->points);
}

Done Historian::import(std::int64_t tag, std::span<const Point> points)
{
    Imported one{tag, points};
    return import({&one, 1});
}

Done Historian::import(std::span<Imported> all)
{
    HistorianData& data = *m_data;
    std::vector<HistorianData::Block> blocks;
    bool open = false;
    for (Imported& one : all) {
        const Result<TagState*> found = data.state(one.tag);
        if (!found) return found.error();
        TagState& state = **found;
        if (std::ranges::any_of(one.points, &isFar)) return tooFar(state.tag);
        if (state.main.size() + state.late.size() > 0) {
            data.resolveLate(state);
            open = true;
        }
        for (std::span<const Point> rest = one.points; !rest.empty();) {
            const std::span<const Point> points = rest.first(std::min(rest.size(), importedAtOnce));
            blocks.push_back({&state, points, &one.corrected});
            rest = rest.subspan(points.size());
        }
    }
    // What is open goes first, so that what is imported can be put behind it or compared with it.
    if (open)
        if (const Done sealed = data.fold(base::now().microseconds, true); !sealed) return sealed;
    for (auto from = blocks.begin(); from != blocks.end();) {
        auto to = from;
        std::size_t size = 0;
        const auto fits = [&] {
            return to == from || (size + to->points.size() <= importedAtOnce && to->state != (to - 1)->state);
        };
        for (; to != blocks.end() && fits(); ++to) size += to->points.size();
        if (const Done done = data.import({from, to}); !done) return done;
        from = to;
    }
    return base::done();
}

namespace {

bool followEachOther(std::span<const Point> points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        if (points[i].time <= points[i - 1].time) return false;
    return true;
}

} // namespace

// What of the block is to be stored.
Done HistorianData::evaluate(Block& block)
{
    block.behind = block.points.front().time > block.state->newest && followEachOther(block.points);
    if (block.behind) return base::done();
    std::vector<Point> sorted(block.points.begin(), block.points.end());
    sortByTime(sorted);
    Result<New> fresh = newOf(block.state->tag.id, std::move(sorted));
    if (!fresh) return fresh.error();
    block.fresh = std::move(*fresh);
    counts.duplicates += std::int64_t(block.points.size() - block.kept().size());
    return base::done();
}

Done HistorianData::put(Block& block)
{
    const TagState& state = *block.state;
    const std::span<const Point> kept = block.kept();
    if (kept.empty()) return base::done();
    if (!followEachOther(kept)) return sealLate(segment, state.tag.id, {kept.begin(), kept.end()}, limits.chunk);
    const bool goesOn = state.importedRun && state.importedRun->t1 < kept.front().time;
    const Result<Run> run = block.behind ? mainRun(segment, state)
                            : goesOn     ? Result<Run>(*state.importedRun)
                                         : segment.addRun(state.tag.id, false);
    if (!run) return run.error();
    block.run = *run;
    return sealInto(segment, *block.run, kept, limits.chunk);
}

void HistorianData::countImported(const Block& block)
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

Done HistorianData::import(std::span<Block> blocks)
{
    for (Block& block : blocks)
        if (const Done evaluated = evaluate(block); !evaluated) return evaluated;
    if (std::ranges::all_of(blocks, [](const Block& block) { return block.kept().empty(); })) return base::done();
    Result<Transaction> transaction = Transaction::begin(segment.database());
    if (!transaction) return transaction.error();
    Done done = putTags();
    for (Block& block : blocks)
        if (done) done = put(block);
    if (done) done = transaction->commit();
    if (!done) {
        segment.forget();
        return done;
    }
    for (auto& [id, state] : tags) state.inSegment = true;
    for (const Block& block : blocks) countImported(block);
    return rollOver(base::now().microseconds);
}

} // namespace titer::store
