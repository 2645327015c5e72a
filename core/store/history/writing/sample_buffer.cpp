// Taking samples into memory.
#include "core/store/history/writing/sample_buffer.h"

#include "core/base/not_available.h"
#include "core/base/time.h"

#include <algorithm>

namespace titer::store {

using base::Code;
using base::Error;
using base::say;

namespace {

std::size_t sizeOf(const LongPoint& point)
{
    if (const auto* text = std::get_if<std::string>(&point.value)) return text->size();
    return std::get<std::vector<double>>(point.value).size() * sizeof(double);
}

const Point* find(const std::vector<Point>& points, std::int64_t time)
{
    // The last of those at one instant is the one that counts.
    const auto after = std::ranges::upper_bound(points, time, {}, &Point::time);
    return after != points.begin() && (after - 1)->time == time ? &*(after - 1) : nullptr;
}

const Point* findOpen(const TagState& state, std::int64_t time)
{
    for (const auto* shelf : {&state.late, &state.main})
        for (const auto* points : {&shelf->pending, &shelf->logged, &shelf->tail})
            if (const Point* point = find(*points, time)) return point;
    return nullptr;
}

void insert(std::vector<Point>& points, const Point& point)
{
    points.insert(std::ranges::upper_bound(points, point.time, {}, &Point::time), point);
}

} // namespace

bool isFar(const Point& point)
{
    // Sums of times must not overflow; 36,000 years on either side of 1970 are enough.
    constexpr std::int64_t farthest = std::int64_t(1) << 60;
    return std::max(point.time, point.received) > farthest || std::min(point.time, point.received) < -farthest;
}

Error tooFar(const HistoryTag& tag)
{
    return {
        Code::Input, fullName(tag),
        say(CORE_TR("core", "A sample is more than 36,000 years from 1970. Check how the source writes its times."))};
}

std::vector<Point> Shelf::all() const
{
    std::vector<Point> points = tail;
    points.insert(points.end(), logged.begin(), logged.end());
    points.insert(points.end(), pending.begin(), pending.end());
    sortByTime(points);
    return points;
}

void SampleBuffer::take(TagState& state, std::span<const Point> points)
{
    for (const Point& point : points) {
        if (isFar(point)) {
            refuse(state);
        } else if (std::size_t(counts.unsaved) >= most) {
            lose(state, point);
        } else if (point.time > state.newest) {
            state.main.pending.push_back(point);
            state.newest = point.time;
            ++counts.unsaved;
        } else if (point.time > state.sealedUntil) {
            takeOpen(state, point);
        } else {
            state.late.pending.push_back(point);
            ++counts.late;
            ++counts.unsaved;
        }
    }
}

bool SampleBuffer::admits(TagState& state, const LongPoint& point)
{
    if (isFar({point.time, point.received, 0.0, point.status})) {
        refuse(state);
        return false;
    }
    if (std::size_t(counts.unsaved) + (longBytes + sizeOf(point)) / sizeof(Point) < most) return true;
    lose(state, {point.time, point.received, base::notAvailable, connect::status::bad});
    return false;
}

void SampleBuffer::take(const TagState& state, const LongPoint& point)
{
    longs.emplace_back(state.tag.id, point);
    longBytes += sizeOf(point);
    ++counts.unsaved;
}

// No source is stopped by a clock that cannot be right; the gap stands at the time of this computer.
void SampleBuffer::refuse(TagState& state)
{
    const std::int64_t now = base::now().microseconds;
    if (!state.refused) {
        state.refused = GapEntry{0,
                                 state.tag.source,
                                 state.tag.id,
                                 now,
                                 now,
                                 connect::Gap::Cause::Unreadable,
                                 0,
                                 tooFar(state.tag).what.text()};
    }
    state.refused->to = now;
    ++state.refused->lost;
}

// Out of order, but what follows it is not sealed yet.
void SampleBuffer::takeOpen(TagState& state, const Point& point)
{
    const Point* there = findOpen(state, point.time);
    if (there && isSameSample(*there, point)) {
        ++counts.duplicates;
        return;
    }
    insert(there ? state.late.pending : state.main.pending, point);
    ++counts.unsaved;
}

// The disk takes nothing and memory is full. What is lost is said in a gap, and the value before it does not hold across it.
void SampleBuffer::lose(TagState& state, const Point& point)
{
    ++counts.lost;
    if (state.lost) {
        state.lost->from = std::min(state.lost->from, point.time);
        state.lost->to = std::max(state.lost->to, point.time);
        ++state.lost->lost;
        return;
    }
    state.lost =
        GapEntry{0, state.tag.source, state.tag.id, point.time, point.time, connect::Gap::Cause::Overflow, 1, ""};
    if (state.tag.kind != connect::TagKind::Number || point.time <= state.newest) return;
    state.main.pending.push_back(
        {point.time, point.received, base::notAvailable, connect::status::bad | connect::status::overflow});
    state.newest = point.time;
    ++counts.unsaved;
}

void SampleBuffer::countKept()
{
    counts.kept += counts.unsaved;
    counts.unsaved = 0;
    longs.clear();
    longBytes = 0;
    for (auto& [id, state] : tags) state.inSegment = true;
}

std::vector<GapEntry> SampleBuffer::gaps() const
{
    std::vector<GapEntry> all;
    for (const auto& [id, state] : tags)
        for (const auto* gap : {&state.lost, &state.refused})
            if (*gap) all.push_back(**gap);
    return all;
}

void SampleBuffer::forgetGaps()
{
    for (auto& [id, state] : tags) {
        state.lost.reset();
        state.refused.reset();
    }
}

void SampleBuffer::forgetRuns()
{
    for (auto& [id, state] : tags) {
        state.run.reset();
        state.importedRun.reset();
    }
}

} // namespace titer::store
