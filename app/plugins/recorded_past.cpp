#include "app/plugins/recorded_past.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace titer::app {

using connect::LongSample;
using connect::Sample;

namespace {

constexpr std::int64_t oneDay = 86'400'000'000; // [µs]
constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

// Behind all that was recorded.
std::int64_t untilNow()
{
    return base::now().microseconds + connect::clockMayBeAhead;
}

// Marks the begin of a time in which nobody listened.
bool isLost(const PastValue& value)
{
    return std::visit([](const auto& one) { return one.status == connect::status::badNoCommunication; }, value);
}

} // namespace

std::int64_t believedTimeOf(const PastValue& value)
{
    return std::visit([](const auto& one) { return connect::believedTime(one.sourceTime, one.receiveTime); }, value);
}

std::optional<std::string> textOf(const Sample& sample)
{
    if (connect::qualityOf(sample.status) == connect::Quality::Bad || !std::isfinite(sample.value)) return std::nullopt;
    return base::writeNumber(sample.value);
}

std::optional<std::string> textOf(const LongSample& sample)
{
    const auto* text = std::get_if<std::string>(&sample.value);
    if (!text || connect::qualityOf(sample.status) == connect::Quality::Bad) return std::nullopt;
    return *text;
}

PastReader::PastReader(store::HistoryReader reader, std::vector<store::HistoryTag> tags)
    : m_reader(std::move(reader))
    , m_tags(std::move(tags))
{
    for (const store::HistoryTag& tag : m_tags)
        m_infos.push_back({.id = tag.name, .label = tag.label, .unit = tag.unit, .kind = tag.kind});
}

base::Result<PastReader> PastReader::open(const RecordedPast& past)
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(past.folder);
    if (!reader) return reader.error();
    base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return tags.error();
    std::erase_if(*tags, [&](const store::HistoryTag& tag) { return tag.source != past.source; });
    return PastReader(*std::move(reader), *std::move(tags));
}

base::Result<std::vector<PastValue>> PastReader::values(std::uint32_t tag, std::int64_t from, std::int64_t to,
                                                        std::stop_token stop)
{
    std::vector<PastValue> values;
    if (m_tags[tag].kind == connect::TagKind::Number) {
        const auto points = m_reader.points(m_tags[tag].id, from, to, unlimited, stop);
        if (!points) return points.error();
        for (const store::Point& point : *points)
            values.push_back(Sample{tag, point.status, point.time, point.received, point.value});
    } else {
        auto points = m_reader.longPoints(m_tags[tag].id, from, to, unlimited, stop);
        if (!points) return points.error();
        for (store::LongPoint& point : *points)
            values.push_back(LongSample{tag, point.status, point.time, point.received, std::move(point.value)});
    }
    return values;
}

base::Result<std::optional<PastReader::Change>> PastReader::lastChange(std::uint32_t tag, std::stop_token stop)
{
    constexpr std::int64_t maxStep = 8 * oneDay; // of a tag that is told each second, what fits well into memory
    std::optional<Change> last;
    bool isCut = false; // nobody listened for a while before it
    std::int64_t to = untilNow();
    const std::int64_t end = to - maxBack * oneDay;
    // Backwards, in steps that grow.
    for (std::int64_t span = oneDay; to > end; span = std::min(2 * span, maxStep)) {
        const base::Result<std::vector<PastValue>> step = values(tag, to - span, to, stop);
        if (!step) return step.error();
        for (auto value = step->rbegin(); value != step->rend(); ++value) {
            const std::optional<std::string> text = std::visit([](const auto& one) { return textOf(one); }, *value);
            isCut = isCut || isLost(*value);
            if (!text) continue;
            if (last && *text != last->value) return isCut ? std::nullopt : last;
            last = Change{believedTimeOf(*value), *text};
            isCut = false;
        }
        to -= span;
    }
    return std::optional<Change>();
}

base::Result<std::optional<std::string>> PastReader::newestText(std::uint32_t tag)
{
    auto point = m_reader.latestLong(m_tags[tag].id);
    while (point && *point) {
        std::optional<std::string> text = textOf(LongSample{tag, (*point)->status, 0, 0, (*point)->value});
        if (text) return text;
        point = m_reader.longBefore(m_tags[tag].id, (*point)->time);
    }
    if (!point) return point.error();
    return std::optional<std::string>();
}

base::Done PastReader::each(const std::vector<std::uint32_t>& tags, std::int64_t from,
                            const std::function<void(const PastValue&)>& take, std::stop_token stop)
{
    const auto received = [](const PastValue& value) {
        return std::visit([](const auto& one) { return one.receiveTime; }, value);
    };
    const auto order = [&](const PastValue& value) {
        return std::tuple(received(value), std::visit([](const auto& one) { return one.sourceTime; }, value));
    };
    std::vector<PastValue> waiting; // of the days so far, that became known later
    for (const std::int64_t end = untilNow(); from < end; from += oneDay) {
        const std::int64_t to = std::min(end, from + oneDay);
        for (const std::uint32_t tag : tags) {
            base::Result<std::vector<PastValue>> some = values(tag, from, to, stop);
            if (!some) return some.error();
            std::ranges::move(*some, std::back_inserter(waiting));
        }
        std::ranges::stable_sort(waiting, {}, order);
        auto next = waiting.begin();
        for (; next != waiting.end() && (to == end || received(*next) < to); ++next) {
            if (stop.stop_requested()) return base::done();
            take(*next);
        }
        waiting.erase(waiting.begin(), next);
    }
    return base::done();
}

} // namespace titer::app
