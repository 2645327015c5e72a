#include "app/live/estimators/store_samples.h"

#include <algorithm>
#include <limits>

namespace titer::app {

using store::Point;

namespace {

constexpr std::size_t atOnce = 100'000; // samples of a tag
constexpr std::size_t allOf = std::numeric_limits<std::size_t>::max();
constexpr std::int64_t clockMayBeAhead = 60'000'000; // a clock may be ahead by as much [µs]
constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;

} // namespace

StoreSamples::StoreSamples(store::HistoryReader& reader, std::vector<std::int64_t> tags)
    : m_reader(&reader)
    , m_tags(std::move(tags))
    , m_marks(m_tags.size())
{
}

base::Result<std::int64_t> StoreSamples::first()
{
    std::int64_t first = 0;
    for (const std::int64_t tag : m_tags) {
        const base::Result<store::HistoryReader::Extent> extent = m_reader->extent(tag);
        if (!extent) return extent.error();
        if (extent->count > 0) first = first == 0 ? extent->first : std::min(first, extent->first);
    }
    return first;
}

base::Done StoreSamples::begin()
{
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const base::Result<store::HistoryReader::Extent> extent = m_reader->extent(m_tags[i]);
        if (!extent) return extent.error();
        m_marks[i] = {extent->count, 0};
    }
    return base::done();
}

base::Done StoreSamples::read(std::int64_t from, std::int64_t to, const Sink& sink, std::stop_token stop)
{
    struct Drawn {
        std::size_t place;
        Point point;
    };
    std::vector<Drawn> all;
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const base::Result<std::vector<Point>> points = pointsOf(i, from, to, allOf, stop);
        if (!points) return points.error();
        for (const Point& point : *points) all.push_back({i, point});
        if (!points->empty()) m_marks[i].last = std::max(m_marks[i].last, points->back().time);
    }
    std::ranges::stable_sort(all, {}, [](const Drawn& drawn) { return drawn.point.time; });
    for (const Drawn& drawn : all) sink(drawn.place, drawn.point);
    return base::done();
}

base::Result<std::vector<Point>> StoreSamples::pointsOf(std::size_t place, std::int64_t from, std::int64_t to,
                                                        std::size_t limit, std::stop_token stop)
{
    base::Result<std::vector<Point>> points = m_reader->points(m_tags[place], from, to, limit, stop);
    if (stop.stop_requested())
        return base::Error{base::Code::Io, {}, base::say(CORE_TR("core", "Reading was stopped."))};
    return points;
}

base::Done StoreSamples::readNew(std::int64_t since, std::int64_t now, const Sink& sink, std::stop_token stop)
{
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        if (base::Done read = readNew(i, since, now, sink, stop); !read) return read;
    return base::done();
}

// The store counts what it has: more than follows the newest is something that was drawn before it.
base::Done StoreSamples::readNew(std::size_t place, std::int64_t since, std::int64_t now, const Sink& sink,
                                 std::stop_token stop)
{
    Mark& mark = m_marks[place];
    const base::Result<store::HistoryReader::Extent> extent = m_reader->extent(m_tags[place]);
    if (!extent) return extent.error();
    if (extent->count == mark.count) return base::done();
    const std::int64_t last = mark.last;
    std::int64_t found = 0;
    for (std::int64_t from = std::max(last + 1, since);;) {
        const base::Result<std::vector<Point>> points = pointsOf(place, from, endOfTime, atOnce, stop);
        if (!points) return points.error();
        for (const Point& point : *points) {
            sink(place, point);
            // What lies in the future stays new.
            if (point.time <= now + clockMayBeAhead) mark.last = std::max(mark.last, point.time);
        }
        found += std::int64_t(points->size());
        if (points->size() < atOnce) break;
        from = points->back().time + 1;
    }
    if (extent->count - mark.count != found) {
        const base::Result<std::vector<Point>> points = pointsOf(place, since, last + 1, allOf, stop);
        if (!points) return points.error();
        for (const Point& point : *points) sink(place, point);
    }
    mark.count = extent->count;
    return base::done();
}

} // namespace titer::app
