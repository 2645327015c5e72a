#include "core/store/history/joining/coverage.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::store {

using base::Result;
using connect::Gap;

namespace {

constexpr std::int64_t connectsWithin = 30'000'000; // [µs] and gives its first value
constexpr std::int64_t committedWithin = 2'000'000; // [µs]
constexpr std::size_t marksAtOnce = 64;

// When the first of them that is no mark was measured, and received; nothing where there is none before `to`.
struct FirstValue {
    std::int64_t time = 0, received = 0; // [µs, UTC]
};
template <class Read> Result<std::optional<FirstValue>> firstUsable(Read read, std::int64_t from, std::int64_t to)
{
    while (from < to) {
        const auto some = read(from, to, marksAtOnce);
        if (!some) return some.error();
        for (const auto& one : *some)
            if (isUsable(one.status)) return std::optional(FirstValue{one.time, one.received});
        if (some->size() < marksAtOnce) break;
        from = some->back().time + 1;
    }
    return std::optional<FirstValue>();
}

Result<std::optional<FirstValue>> firstValue(HistoryReader& reader, const HistoryTag& tag, const TimeSpan& span)
{
    if (tag.kind == connect::TagKind::Number)
        return firstUsable([&](auto a, auto b, auto most) { return reader.points(tag.id, a, b, most); }, span.from,
                           span.to);
    return firstUsable([&](auto a, auto b, auto most) { return reader.longPoints(tag.id, a, b, most); }, span.from,
                       span.to);
}

} // namespace

bool isUsable(connect::Status status)
{
    return connect::qualityOf(status) != connect::Quality::Bad;
}

bool isAway(Gap::Cause cause)
{
    return cause == Gap::Cause::RecorderDown || cause == Gap::Cause::Disconnected || cause == Gap::Cause::Silent;
}

base::Error joinStopped()
{
    return {base::Code::Input,
            {},
            base::say(CORE_TR("core", "Stopped; part of the samples was taken. Join the stores again to have the rest; "
                                      "nothing is taken twice."))};
}

base::Done isWhole(HistoryReader& reader)
{
    const base::Notices damage = reader.takeNotices();
    if (damage.empty()) return base::done();
    return base::Error{
        base::Code::Io, damage.front().where,
        base::say(CORE_TR("core", "A part of the recorded data cannot be read ({1}). What can be read there was "
                                  "taken, and all gaps stay. Restore it from a backup, and join the stores again."),
                  damage.front().what.text())};
}

Result<Coverage> Coverage::of(HistoryReader& reader, const std::string& folder, std::stop_token stop)
{
    Coverage coverage(reader, std::move(stop));
    Result<std::vector<HistoryTag>> tags = reader.tags();
    if (!tags) return tags.error();
    coverage.m_tags = std::move(*tags);
    Result<std::vector<GapEntry>> gaps = reader.gaps(allTime.from, allTime.to);
    if (!gaps) return gaps.error();
    coverage.m_gaps = std::move(*gaps);
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const Result<std::vector<Session>> sessions = index ? index->sessions() : index.error();
    const Result<std::optional<Session>> last = reader.lastSession();
    if (!sessions || !last) return sessions ? last.error() : sessions.error();
    TimeSpans notRun;
    for (std::size_t i = 1; i < sessions->size(); ++i)
        if ((*sessions)[i - 1].ended != 0) notRun.push_back({(*sessions)[i - 1].ended, (*sessions)[i].started});
    for (const GapEntry& gap : coverage.m_gaps)
        if (gap.cause == Gap::Cause::RecorderDown) notRun.push_back({gap.from, gap.to});
    coverage.m_notRun = together(std::move(notRun));
    coverage.m_end = *last ? (*last)->lastAlive : allTime.from;
    return coverage;
}

std::vector<HistoryTag> Coverage::tagsOf(const std::string& source) const
{
    std::vector<HistoryTag> tags;
    std::ranges::copy_if(m_tags, std::back_inserter(tags), [&](const HistoryTag& tag) { return tag.source == source; });
    return tags;
}

// When its first value came, whatever its stamp.
Result<std::int64_t> Coverage::beginning(const std::string& source)
{
    std::int64_t first = allTime.to;
    for (const HistoryTag& tag : tagsOf(source)) {
        const Result<std::optional<FirstValue>> value = firstValue(*m_reader, tag, allTime);
        if (!value) return value.error();
        if (*value) first = std::min(first, (*value)->received);
    }
    return first;
}

Result<std::int64_t> Coverage::end(const std::string& source)
{
    std::int64_t last = m_end;
    for (const HistoryTag& tag : tagsOf(source)) {
        if (tag.kind == connect::TagKind::Number) {
            const Result<std::optional<Point>> latest = m_reader->latest(tag.id);
            if (!latest) return latest.error();
            if (*latest) last = std::max(last, (*latest)->received);
        } else {
            const Result<std::optional<LongPoint>> latest = m_reader->latestLong(tag.id);
            if (!latest) return latest.error();
            if (*latest) last = std::max(last, (*latest)->received);
        }
    }
    return last;
}

Result<TimeSpans> Coverage::outside(const std::string& source)
{
    const Result<std::int64_t> begin = beginning(source), last = end(source);
    if (!begin || !last) return begin ? last.error() : begin.error();
    if (*begin >= *last) return TimeSpans{allTime};
    return TimeSpans{{allTime.from, *begin}, {*last, allTime.to}};
}

Result<TimeSpans> Coverage::away(const std::string& source)
{
    Result<TimeSpans> spans = outside(source);
    if (!spans) return spans;
    spans->insert(spans->end(), m_notRun.begin(), m_notRun.end());
    for (const GapEntry& gap : m_gaps)
        if (gap.tag == 0 && isAway(gap.cause) && (gap.source.empty() || gap.source == source))
            spans->push_back({gap.from, gap.to});
    TimeSpans all = together(*std::move(spans));
    const std::vector<HistoryTag> tags = tagsOf(source);
    for (TimeSpan& span : all) {
        if (m_stop.stop_requested()) return joinStopped();
        if (span.from == allTime.from || span.to == allTime.to) continue;
        std::int64_t first = span.to + connectsWithin;
        for (const HistoryTag& tag : tags) {
            const Result<std::optional<FirstValue>> value = firstValue(*m_reader, tag, {span.to, first});
            if (!value) return value.error();
            if (*value) first = (*value)->time;
        }
        span.to = first;
    }
    return together(std::move(all));
}

TimeSpans Coverage::lossy(const std::string& source) const
{
    TimeSpans spans;
    for (const GapEntry& gap : m_gaps)
        if (!isAway(gap.cause) && (gap.source.empty() || gap.source == source)) spans.push_back({gap.from, gap.to + 1});
    return together(std::move(spans));
}

// The time of the last value up to `to`, but no earlier than `from`.
Result<std::int64_t> Coverage::lastValue(const HistoryTag& tag, std::int64_t from, std::int64_t to)
{
    for (std::int64_t before = to + 1; before > from;) {
        const Result<std::optional<Point>> last = m_reader->before(tag.id, before);
        if (!last) return last.error();
        if (!*last) break;
        if (isUsable((*last)->status)) return std::max(from, (*last)->time);
        before = (*last)->time;
    }
    return from;
}

Result<TimeSpans> Coverage::reaching(const std::string& source, const TimeSpans& away)
{
    TimeSpans spans = away;
    const std::vector<HistoryTag> tags = tagsOf(source);
    for (TimeSpan& span : spans) {
        if (m_stop.stop_requested()) return joinStopped();
        if (span.from == allTime.from) continue;
        std::int64_t last = span.from - committedWithin;
        for (const HistoryTag& tag : tags) {
            if (tag.kind != connect::TagKind::Number) continue;
            const Result<std::int64_t> value = lastValue(tag, last, span.from);
            if (!value) return value.error();
            last = *value;
        }
        span.from = last + 1;
    }
    return together(std::move(spans));
}

} // namespace titer::store
