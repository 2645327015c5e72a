#include "tests/support/core/recorded.h"

#include <cstdio>
#include <thread>

namespace titer::support {

using base::Result;
using namespace store;

HistoryTag tagNamed(const std::string& name, const std::string& source)
{
    HistoryTag tag;
    tag.source = source;
    tag.name = name;
    tag.unit = "g/L";
    return tag;
}

double valueAt(std::int64_t tag, std::int64_t i)
{
    return double((i * 7 + tag * 13) % 1000) / 10.0;
}

std::vector<store::Point> someOf(std::int64_t tag, std::int64_t from, std::int64_t to)
{
    std::vector<store::Point> points;
    for (std::int64_t i = from; i < to; ++i) {
        const std::int64_t time = start + i * second;
        points.push_back({time, time, valueAt(tag, i), connect::status::good});
    }
    return points;
}

std::string whatIsMissing(HistoryReader& reader, std::int64_t tag, std::int64_t count, std::int64_t more)
{
    const Result<std::vector<store::Point>> points = reader.points(tag, 0, always, 10'000'000);
    if (!points) return points.error().what.text();
    const auto there = std::int64_t(points->size());
    if (there < count) return "only " + std::to_string(there) + " of " + std::to_string(count);
    if (there > count + more) return "too many";
    for (std::int64_t i = 0; i < there; ++i) {
        const store::Point& point = (*points)[std::size_t(i)];
        if (point.time != start + i * second || point.value != valueAt(tag, i)) return "sample " + std::to_string(i);
    }
    return {};
}

bool makeStore(const std::string& folder, std::int64_t count)
{
    HistoryLimits limits;
    limits.chunk = 100;
    Result<Historian> historian = Historian::open(folder, limits);
    if (!historian) return false;
    const Result<std::int64_t> tag = historian->tag(tagNamed("a"));
    return tag && historian->import(*tag, someOf(*tag, 0, count)) && historian->close();
}

int recordUntilKilled(const std::string& folder, std::int64_t segmentBytes, std::chrono::milliseconds pause)
{
    store::HistoryLimits limits;
    limits.chunk = 64;
    limits.slack = 16;
    limits.logRows = 5;
    limits.segmentBytes = segmentBytes;
    base::Result<store::Historian> historian = store::Historian::open(folder, limits);
    if (!historian) return 1;
    std::vector<std::int64_t> tags;
    for (int i = 0; i < 3; ++i) tags.push_back(*historian->tag(tagNamed("t" + std::to_string(i))));
    std::int64_t at = store::HistoryReader::open(folder)->extent(tags[0])->count;
    for (;; at += 40) {
        for (const std::int64_t tag : tags)
            if (!historian->append(tag, someOf(tag, at, at + 40))) return 1;
        if (!historian->commit(start + (at + 40) * second)) return 1;
        std::printf("%lld\n", static_cast<long long>(at + 40));
        std::fflush(stdout);
        if (pause.count() > 0) std::this_thread::sleep_for(pause);
    }
}

} // namespace titer::support
