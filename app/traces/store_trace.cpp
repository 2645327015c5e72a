#include "app/traces/store_trace.h"

#include "app/traces/trace_builder.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Done;
using base::Result;
using store::Column;
using store::HistoryReader;
using store::Point;
using SpanKind = QualitySpan::Kind;

namespace {

constexpr int qualityColumns = 400;
constexpr std::size_t samplesTried = 512, enough = 16; // samples that report how often there is one
constexpr std::size_t gapsLookedInto = 64;             // the newest ones, for what was read back
constexpr std::size_t lookedIntoAtOnce = 16;           // samples
constexpr std::int64_t outlierSamples = 4096;          // of a column that is looked into
constexpr int outlierColumns = 200;
bool isLate(const Point& point)
{
    return double(point.received - point.time) * 1e-6 >= base::lateTime;
}

SpanKind kindOf(const Column& column)
{
    const double none = 1.0 - column.good - column.uncertain;
    if (none > column.good && none > column.uncertain) return SpanKind::None;
    return column.uncertain > column.good ? SpanKind::Uncertain : SpanKind::Good;
}

// Reads one tag; each part adds to the trace.
class Reading {
public:
    Reading(HistoryReader& reader, const StoreOrder& order, std::stop_token stop)
        : m_reader(reader)
        , m_order(order)
        , m_stop(std::move(stop))
    {
        m_made.trace.laboratory = order.sampling.laboratory;
    }

    Result<StoreTrace> read()
    {
        if (const Done done = readGaps(); !done) return done.error();
        // What comes while the rest is read is left to who follows the tag.
        if (const Done done = readNewest(); !done) return done.error();
        if (const Done done = readLine(); !done) return done.error();
        finishGaps();
        return std::move(m_made);
    }

private:
    double secondsOf(std::int64_t time) const { return double(time - m_order.origin) * 1e-6; }
    double staleAfter() const { return m_order.sampling.staleAfter(); }

    Done readGaps()
    {
        std::vector<TraceGap>& gaps = m_made.trace.gaps;
        std::size_t looked = 0;
        for (auto gap = m_order.gaps.rbegin(); gap != m_order.gaps.rend(); ++gap) {
            const bool mine = gap->source.empty() || gap->source == m_order.source;
            if (!mine || (gap->tag != 0 && gap->tag != m_order.tag) || gap->to <= gap->from) continue;
            TraceGap one{secondsOf(gap->from), secondsOf(gap->to), false, gap->id};
            if (looked++ < gapsLookedInto) {
                const auto points = m_reader.points(m_order.tag, gap->from + 1, gap->to, lookedIntoAtOnce, m_stop);
                if (!points) return points.error();
                one.readBack = std::any_of(points->begin(), points->end(), [&](const Point& point) {
                    return point.received > gap->to && connect::qualityOf(point.status) != connect::Quality::Bad;
                });
            }
            gaps.push_back(one);
        }
        std::sort(gaps.begin(), gaps.end(), [](const TraceGap& a, const TraceGap& b) { return a.from < b.from; });
        return base::done();
    }

    Done readNewest()
    {
        const auto newest = m_reader.latest(m_order.tag);
        if (!newest) return newest.error();
        if (!*newest) return base::done();
        const Point& point = **newest;
        const double age = double(m_order.now - point.time) * 1e-6;
        m_made.trace.newest = {secondsOf(point.time), point.value, point.status, age,
                               age > m_order.sampling.newestStaleAfter()};
        m_made.upTo = std::min(point.time, m_order.to);
        return base::done();
    }

    Done readLine()
    {
        const std::size_t max = std::size_t(pointsOfColumn) * std::size_t(std::max(1, m_order.columns));
        m_made.trace.thinned = m_order.count > std::int64_t(max);
        // Then the samples report the quality exactly.
        const bool whole =
            m_order.from <= m_order.wholeFrom && m_order.to >= m_order.wholeTo && m_order.wholeFrom <= m_order.first;
        // Where samples are far too many they are not tried.
        const double span = double(m_order.to - m_order.from) * 1e-6;
        const bool few = m_order.count <= std::int64_t(max) || !(m_order.sampling.usual > 0.0) ||
                         span / m_order.sampling.usual < 8.0 * double(max);
        if (few) {
            const auto points = m_reader.points(m_order.tag, entered(), m_order.to, max + 1, m_stop);
            if (!points) return points.error();
            if (points->size() <= max) {
                if (whole) addBefore();
                addPoints(*points);
                return whole ? base::done() : readQuality();
            }
        }
        const auto columns =
            m_reader.columns(m_order.tag, m_order.from, m_order.to, std::max(1, m_order.columns), m_stop);
        if (!columns) return columns.error();
        if (const Done done = addColumns(*columns); !done) return done;
        return readQuality();
    }

    // A line that begins before the window enters it.
    std::int64_t entered() const
    {
        const double usual = m_order.sampling.usual > 0.0 ? m_order.sampling.usual : 0.0;
        return m_order.from - std::min(std::int64_t(2e6 * usual), m_order.to - m_order.from);
    }

    // Others of its source have values already.
    void addBefore()
    {
        const double from = secondsOf(m_order.wholeFrom), first = secondsOf(m_order.first);
        if (m_order.count > 0 && first - from > staleAfter())
            m_made.trace.quality.push_back({from, first, SpanKind::None});
    }

    using End = std::vector<std::int64_t>::const_iterator;
    // A sample at the end of a batch is the last of that batch.
    void passEnds(TraceBuilder& builder, End& next, double before) const
    {
        for (; next != m_order.ends.end() && secondsOf(*next) < before; ++next) builder.endCourse(secondsOf(*next));
    }

    // Up to here it is known that nothing came.
    double end() const { return secondsOf(std::min(m_order.to, m_order.wholeTo)); }

    void addPoints(const std::vector<Point>& points)
    {
        TraceBuilder builder(0.0, m_order.sampling);
        auto gap = m_made.trace.gaps.begin();
        const auto passGaps = [&](double before) {
            for (; gap != m_made.trace.gaps.end() && gap->from < before; ++gap)
                if (!gap->readBack) builder.addGap(gap->from, std::min(gap->to, before));
        };
        End next = m_order.ends.begin();
        for (const Point& point : points) {
            passGaps(secondsOf(point.time));
            passEnds(builder, next, secondsOf(point.time));
            builder.take(secondsOf(point.time), point.value, point.status,
                         isLate(point) ? secondsOf(point.received) : base::notAvailable);
        }
        if (points.empty()) return;
        passGaps(end());
        m_made.upTo = points.back().time;
        builder.write(m_made.trace, std::max(end(), secondsOf(points.back().time)));
    }

    Done addColumns(std::vector<Column> columns)
    {
        if (const Done done = takeOutliers(columns); !done) return done;
        const double width = columns.empty() ? 0.0 : double(columns.front().t1 - columns.front().t0) * 1e-6;
        base::Sampling sampling = m_order.sampling;
        // Values of a column stand at its quarters, wherever they came in it.
        if (!sampling.laboratory) sampling.usual = std::max(sampling.usual, width / base::missedIntervals);
        TraceBuilder builder(0.0, sampling);
        auto gap = m_made.trace.gaps.begin();
        const double upTo = secondsOf(m_made.upTo);
        End next = m_order.ends.begin();
        for (const Column& column : columns) {
            if (column.count == 0) continue;
            const double from = secondsOf(column.t0);
            passEnds(builder, next, from);
            for (; gap != m_made.trace.gaps.end() && gap->to <= from; ++gap)
                if (!gap->readBack) builder.addGap(gap->from, gap->to);
            const double values[] = {column.first, column.min, column.max, column.last};
            for (int i = 0; i < pointsOfColumn; ++i) {
                const double time = from + width * (i + 0.5) / pointsOfColumn;
                if (time <= upTo && std::isfinite(values[i])) builder.take(time, values[i], connect::status::good);
            }
        }
        if (!builder.isEmpty()) builder.write(m_made.trace, std::max(builder.last(), end()));
        m_made.trace.quality.clear(); // of the columns, not of the samples
        return base::done();
    }

    // Out of the columns in which they are the least or the greatest.
    Done takeOutliers(std::vector<Column>& columns)
    {
        int looked = 0;
        for (Column& column : columns) {
            if (column.uncertain <= 0.0 || column.count == 0 || column.count > outlierSamples) continue;
            if (++looked > outlierColumns) break;
            const auto points = m_reader.points(m_order.tag, column.t0, column.t1, std::size_t(outlierSamples), m_stop);
            if (!points) return points.error();
            const auto outlies = [](const Point& point) { return isOutlier(point.status); };
            if (std::none_of(points->begin(), points->end(), outlies)) continue;
            column.first = column.min = column.max = column.last = base::notAvailable;
            for (const Point& point : *points) {
                if (outlies(point)) m_made.trace.outliers.push_back({secondsOf(point.time), point.value});
                if (outlies(point) || connect::qualityOf(point.status) == connect::Quality::Bad) continue;
                if (std::isnan(column.first)) column.first = column.min = column.max = point.value;
                column.min = std::min(column.min, point.value);
                column.max = std::max(column.max, point.value);
                column.last = point.value;
            }
        }
        return base::done();
    }

    Done readQuality()
    {
        const auto columns = m_reader.columns(m_order.tag, m_order.wholeFrom, m_order.wholeTo, qualityColumns, m_stop);
        if (!columns) return columns.error();
        m_made.trace.quality.clear();
        if (columns->empty()) return base::done();
        m_width = double(columns->front().t1 - columns->front().t0) * 1e-6;
        m_at = secondsOf(columns->front().t0);
        for (std::size_t i = 0; i < columns->size();) {
            const Column& column = (*columns)[i];
            // Held for longer than usual: good at first, then stale.
            std::size_t next = i;
            while (next < columns->size() && (*columns)[next].count == 0 && kindOf((*columns)[next]) == kindOf(column))
                ++next;
            const bool atEnd = next == columns->size(), held = next > i && kindOf(column) != SpanKind::None;
            const double fresh = secondsOf(column.t0) + (atEnd ? m_order.sampling.newestStaleAfter() : staleAfter());
            next = std::max(next, i + 1);
            const double to = secondsOf((*columns)[next - 1].t1);
            if (held && fresh < to) {
                go(fresh, kindOf(column));
                go(to, SpanKind::Stale);
            } else {
                go(to, kindOf(column));
            }
            i = next;
        }
        for (const TraceGap& gap : m_made.trace.gaps)
            if (!gap.readBack) cover(gap.from, gap.to);
        return base::done();
    }

    void go(double to, SpanKind kind)
    {
        extend(m_made.trace.quality, {m_at, to, kind});
        m_at = std::max(m_at, to);
    }

    // A recorded gap has no value, whatever was held into it.
    void cover(double from, double to)
    {
        const std::vector<QualitySpan> before = std::exchange(m_made.trace.quality, {});
        if (before.empty()) return;
        m_at = before.front().from;
        for (const QualitySpan& span : before) {
            go(std::min(span.to, from), span.kind);
            if (span.to <= from) continue;
            go(std::min(to, before.back().to), SpanKind::None);
            go(span.to, span.kind);
        }
    }

    // Bad time of which there is no record is a gap too, as far as its ends are known.
    void finishGaps()
    {
        std::vector<TraceGap>& gaps = m_made.trace.gaps;
        if (m_made.trace.laboratory) return;
        const double width = std::max(m_width, m_order.sampling.usual > 0.0 ? m_order.sampling.usual : 0.0);
        const std::vector<TraceGap> recorded = gaps;
        for (const QualitySpan& span : m_made.trace.quality) {
            if (span.kind != SpanKind::None) continue;
            double from = span.from;
            for (const TraceGap& gap : recorded) {
                if (gap.to < from - width || gap.from > span.to + width) continue;
                if (gap.from - from > width) gaps.push_back({from, gap.from});
                from = std::max(from, gap.to);
            }
            const bool whole = from == span.from;
            if (span.to > from && (whole || span.to - from > width)) gaps.push_back({from, span.to});
        }
        std::sort(gaps.begin(), gaps.end(), [](const TraceGap& a, const TraceGap& b) { return a.from < b.from; });
    }

    HistoryReader& m_reader;
    const StoreOrder& m_order;
    std::stop_token m_stop;
    StoreTrace m_made;
    double m_width = 0.0; // of a column of quality [s]
    double m_at = 0.0;    // up to here there is quality
};

} // namespace

std::vector<std::int64_t> endsOfBatches(const std::vector<store::Interval>& intervals)
{
    std::vector<std::int64_t> ends;
    for (const store::Interval& one : intervals)
        if (one.kind == store::Interval::Kind::Batch && one.place.empty() && one.to != 0) ends.push_back(one.to);
    std::sort(ends.begin(), ends.end());
    return ends;
}

Result<base::Sampling> readSampling(HistoryReader& reader, std::int64_t tag, const HistoryReader::Extent& extent,
                                    std::stop_token stop)
{
    if (extent.count == 0) return base::Sampling();
    const std::int64_t mean = extent.count > 1 ? (extent.last - extent.first) / (extent.count - 1) : 0;
    std::vector<Point> points;
    // From nearer and nearer to the beginning, until there are enough.
    for (std::int64_t back = 64 * std::max<std::int64_t>(mean, 1);; back *= 8) {
        const std::int64_t from = extent.count <= std::int64_t(samplesTried) || extent.last - extent.first <= back
                                      ? extent.first
                                      : extent.last - back;
        auto read = reader.points(tag, from, extent.last + 1, samplesTried, stop);
        if (!read) return read.error();
        points = std::move(*read);
        if (points.size() >= enough || from == extent.first) break;
    }
    std::vector<double> between;
    for (std::size_t i = 1; i < points.size(); ++i)
        between.push_back(double(points[i].time - points[i - 1].time) * 1e-6);
    const auto late = std::size_t(std::count_if(points.begin(), points.end(), isLate));
    return base::samplingOf(base::usualInterval(std::move(between)), late, points.size());
}

Result<StoreTrace> readStoreTrace(HistoryReader& reader, const StoreOrder& order, std::stop_token stop)
{
    return Reading(reader, order, std::move(stop)).read();
}

} // namespace titer::app
