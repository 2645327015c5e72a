// Taking samples into memory. How they get onto the disk: historian_commit.cpp; how a store is opened: historian_open.cpp.
#include "core/store/history/historian.h"

#include "core/base/not_available.h"
#include "core/base/time.h"
#include "core/store/history/historian_data.h"

#include <algorithm>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
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

Historian::Historian(std::unique_ptr<HistorianData> data)
    : m_data(std::move(data))
{
}
Historian::Historian(Historian&&) noexcept = default;

Historian& Historian::operator=(Historian&& other) noexcept
{
    if (m_data) (void)close();
    m_data = std::move(other.m_data);
    return *this;
}

Historian::~Historian()
{
    if (m_data) (void)close();
}

const std::string& Historian::folder() const
{
    return m_data->folder;
}

const Historian::Counts& Historian::counts() const
{
    return m_data->counts;
}

base::Notices Historian::takeNotices()
{
    return std::exchange(m_data->notices, {});
}

Result<std::int64_t> Historian::tag(const HistoryTag& tag)
{
    const Result<std::vector<std::int64_t>> ids = tags({&tag, 1});
    if (!ids) return ids.error();
    return ids->front();
}

Result<std::vector<std::int64_t>> Historian::tags(std::span<const HistoryTag> tags)
{
    Result<std::vector<std::int64_t>> ids = m_data->index.tags(tags, base::now().microseconds);
    if (!ids) return ids;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        TagState& state = m_data->tags[(*ids)[i]];
        HistoryTag now = tags[i];
        now.id = (*ids)[i];
        if (state.tag != now) state.inSegment = false;
        state.tag = std::move(now);
    }
    return ids;
}

Result<std::optional<std::string>> Historian::unitOf(const std::string& source, const std::string& name)
{
    return m_data->index.unitOf(source, name);
}

Result<std::string> Historian::setAside(const std::string& source, const std::string& name)
{
    const Result<std::vector<HistoryTag>> tags = m_data->index.tags();
    if (!tags) return tags.error();
    for (const HistoryTag& tag : *tags) {
        if (tag.source != source || tag.name != name) continue;
        const Result<TagState*> state = m_data->state(tag.id);
        if (!state) return state.error();
        Result<std::string> aside = m_data->index.setAside(tag);
        if (!aside) return aside;
        (*state)->tag.name = *aside;
        (*state)->inSegment = false;
        return aside;
    }
    return std::string();
}

Done Historian::append(std::int64_t tag, std::span<const Point> points)
{
    const Result<TagState*> state = m_data->state(tag);
    if (!state) return state.error();
    m_data->take(**state, points);
    return base::done();
}

Done Historian::append(std::int64_t tag, const LongPoint& point)
{
    const Result<TagState*> state = m_data->state(tag);
    if (!state) return state.error();
    if (isFar({point.time, point.received, 0.0, point.status})) {
        m_data->refuse(**state, 1);
        return base::done();
    }
    const std::size_t size = sizeOf(point);
    if (std::size_t(m_data->counts.unsaved) + (m_data->longBytes + size) / sizeof(Point) >= m_data->limits.unsaved) {
        m_data->lose(**state, {point.time, point.received, base::notAvailable, connect::status::bad});
        return base::done();
    }
    const Result<bool> known = m_data->isKnown(**state, point);
    if (known && *known) {
        ++m_data->counts.duplicates;
        return base::done();
    }
    // What cannot be compared now is kept: one too many is better than one too few.
    m_data->longs.emplace_back(tag, point);
    m_data->longBytes += size;
    ++m_data->counts.unsaved;
    return base::done();
}

void HistorianData::take(TagState& state, std::span<const Point> points)
{
    for (const Point& point : points) {
        if (isFar(point)) {
            refuse(state, 1);
        } else if (std::size_t(counts.unsaved) >= limits.unsaved) {
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

// No source is stopped by a clock that cannot be right; the gap stands at the time of this computer.
void HistorianData::refuse(TagState& state, std::int64_t count)
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
    state.refused->lost += count;
}

// Out of order, but what follows it is not sealed yet.
void HistorianData::takeOpen(TagState& state, const Point& point)
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
void HistorianData::lose(TagState& state, const Point& point)
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

Done Historian::addGap(const GapEntry& gap)
{
    m_data->gaps.push_back(gap);
    if (gap.cause != connect::Gap::Cause::RecorderDown) return base::done();
    const Result<std::vector<HistoryTag>> tags = m_data->index.tags();
    if (!tags) return tags.error();
    for (const HistoryTag& tag : *tags) {
        const bool concerned = gap.tag != 0 ? gap.tag == tag.id : gap.source.empty() || gap.source == tag.source;
        if (!concerned || tag.source.empty() || tag.kind != connect::TagKind::Number) continue;
        const Result<TagState*> state = m_data->state(tag.id);
        if (!state) return state.error();
        // Of a tag without samples nothing holds; one whose clock runs ahead ends behind its newest sample.
        const std::int64_t newest = (*state)->newest;
        if (newest == std::numeric_limits<std::int64_t>::min() || newest >= gap.to) continue;
        const Point end{std::max(gap.from, newest + 1), gap.to, base::notAvailable,
                        connect::status::badNoCommunication};
        m_data->take(**state, std::span(&end, 1));
    }
    return base::done();
}

Result<std::optional<Session>> Historian::lastSession()
{
    Result<std::optional<Session>> session = m_data->index.lastSession(m_data->session);
    if (session && *session && (*session)->ended == 0)
        (*session)->lastAlive = std::max((*session)->lastAlive, m_data->aliveBefore);
    return session;
}

} // namespace titer::store
