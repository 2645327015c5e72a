#include "core/store/history/known_samples.h"

#include "core/store/history/files/long_points.h"
#include "core/store/history/writing/sealing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::store {

using base::Result;

namespace {

constexpr std::size_t comparedAtOnce = 65'536;
constexpr std::size_t longsAtOnce = 16; // looked through for a value

bool isValue(connect::Status status)
{
    return connect::qualityOf(status) != connect::Quality::Bad;
}

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

} // namespace

Result<HistoryReader*> KnownSamples::reading()
{
    if (!m_reader) {
        Result<HistoryReader> opened = HistoryReader::open(m_folder);
        if (!opened) return opened.error();
        m_reader = std::move(*opened);
    }
    return &*m_reader;
}

Result<bool> KnownSamples::isKnown(std::int64_t tag, const LongPoint& point,
                                   std::span<const std::pair<std::int64_t, LongPoint>> waiting)
{
    const auto same = [&point](const LongPoint& other) {
        return other.time == point.time && other.status == point.status &&
               encodeLong(other.value) == encodeLong(point.value);
    };
    const Result<HistoryReader*> ready = reading();
    if (!ready) return ready.error();
    const auto [newestTime, unknown] = m_newestLong.try_emplace(tag);
    if (unknown) {
        const Result<std::optional<LongPoint>> newest = (*ready)->latestLong(tag);
        if (!newest) {
            m_newestLong.erase(newestTime);
            return newest.error();
        }
        newestTime->second = *newest ? (*newest)->time : std::numeric_limits<std::int64_t>::min();
    }
    if (point.time > newestTime->second) {
        newestTime->second = point.time;
        return false;
    }
    const bool waits =
        std::ranges::any_of(waiting, [&](const auto& other) { return other.first == tag && same(other.second); });
    if (waits) return true;
    const Result<std::vector<LongPoint>> there = (*ready)->longPoints(tag, point.time, point.time + 1, 1);
    if (!there) return there.error();
    return !there->empty() && same(there->front());
}

Result<bool> KnownSamples::hasNumbers(std::int64_t tag, const SampleBuffer& buffer)
{
    if (const auto open = buffer.tags.find(tag); open != buffer.tags.end())
        for (const Shelf* shelf : {&open->second.main, &open->second.late})
            if (std::ranges::any_of(shelf->all(), &isValue, &Point::status)) return true;
    const Result<HistoryReader*> ready = reading();
    if (!ready) return ready.error();
    const Result<HistoryReader::Extent> extent = (*ready)->extent(tag);
    if (!extent || extent->count == 0) return extent ? Result<bool>(false) : extent.error();
    const Result<std::vector<Column>> all = (*ready)->columns(tag, extent->first, extent->last + 1, 1);
    if (!all) return all.error();
    return std::ranges::any_of(*all, [](const Column& column) { return !std::isnan(column.min); });
}

Result<bool> KnownSamples::hasLongs(std::int64_t tag, const SampleBuffer& buffer)
{
    for (const auto& [of, point] : buffer.longs)
        if (of == tag && isValue(point.status)) return true;
    const Result<HistoryReader*> ready = reading();
    if (!ready) return ready.error();
    for (std::int64_t from = std::numeric_limits<std::int64_t>::min();;) {
        const Result<std::vector<LongPoint>> some =
            (*ready)->longPoints(tag, from, std::numeric_limits<std::int64_t>::max(), longsAtOnce);
        if (!some) return some.error();
        if (std::ranges::any_of(*some, &isValue, &LongPoint::status)) return true;
        if (some->size() < longsAtOnce) return false;
        from = some->back().time + 1;
    }
}

Result<bool> KnownSamples::wouldHide(const HistoryTag& tag, connect::TagKind wanted, const SampleBuffer& buffer)
{
    constexpr connect::TagKind number = connect::TagKind::Number;
    if (tag.kind == wanted) return false;
    const Result<bool> numbers = hasNumbers(tag.id, buffer);
    if (!numbers || tag.kind == number) return numbers;
    if (wanted == number && *numbers) return false;
    return hasLongs(tag.id, buffer);
}

Result<KnownSamples::New> KnownSamples::newOf(std::int64_t tag, std::vector<Point> points)
{
    New fresh;
    if (points.empty()) return fresh;
    const Result<HistoryReader*> ready = reading();
    if (!ready) return ready.error();
    // Mostly there is little or nothing in their span.
    const std::size_t little = points.size() + comparedAtOnce;
    const Result<std::vector<Point>> all = m_reader->points(tag, points.front().time, points.back().time + 1, little);
    if (!all) return all.error();
    if (all->size() < little) {
        dropKnown(points, *all, fresh.points, fresh.corrected);
        return fresh;
    }
    for (std::size_t from = 0; from < points.size();) {
        std::size_t to = from + 1;
        while (to < points.size() && to - from < comparedAtOnce && points[to].time - points[to - 1].time <= nearSamples)
            ++to;
        while (to < points.size() && points[to].time == points[to - 1].time) ++to;
        const std::span<const Point> part = std::span(points).subspan(from, to - from);
        std::int64_t begin = part.front().time;
        // There may be any number of samples between two of them.
        for (std::span<const Point> rest = part; !rest.empty();) {
            const Result<std::vector<Point>> there = m_reader->points(tag, begin, part.back().time + 1, comparedAtOnce);
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

} // namespace titer::store
