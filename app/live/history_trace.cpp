// Lines out of the store.
#include "app/live/history_trace.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Done;
using base::Result;
using connect::Quality;
using store::Column;
using store::HistoryReader;
using store::Point;
using Kind = QualitySpan::Kind;

namespace {

constexpr std::size_t wholePoints = 20'000; // of a line that are shown as they are
constexpr int qualityColumns = 400;
constexpr std::size_t tried = 512;            // samples that tell how often there is one
constexpr double usualShare = 0.9;            // of the times between samples are no longer than the usual one
constexpr std::int64_t late = 60'000'000;     // after it was drawn, from which on a sample is reported late [µs]
constexpr double onItsWay = 10.0;             // [s] that the newest sample may need to get here
constexpr double laboratoryInterval = 600.0;  // [s] between samples of a laboratory, at least
constexpr std::size_t gapsLookedInto = 64;    // the newest ones, for what was read back
constexpr std::size_t lookedIntoAtOnce = 16;  // samples
constexpr std::int64_t outlierSamples = 4096; // of a column that is looked into
constexpr int outlierColumns = 200;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isBad(const Point& point)
{
    return connect::qualityOf(point.status) == Quality::Bad;
}

// The instrument itself says that its value lies beyond what it can measure.
bool isOutlier(const Point& point)
{
    constexpr connect::Status code = 0xFFFF0000;
    return (point.status & code) == connect::status::uncertainUnitsExceeded;
}

// Reads one tag; each part adds to the trace.
class Trace {
public:
    Trace(HistoryReader& reader, const SourceHistory& known, std::size_t tag, std::stop_token stop)
        : m_reader(reader)
        , m_known(known)
        , m_tag(known.tags[tag])
        , m_stop(std::move(stop))
    {
        m_trace.tag = tag;
    }

    Result<DataTrace> read(const TraceWindow& window, std::int64_t now)
    {
        const std::int64_t from = std::isfinite(window.from) ? m_known.instantOf(window.from) : m_known.origin;
        const std::int64_t to = (std::isfinite(window.to) ? m_known.instantOf(window.to) : m_known.end) + 1;
        const auto quality = m_reader.columns(m_tag.id, m_known.origin, m_known.end + 1, qualityColumns, m_stop);
        if (!quality) return quality.error();
        if (const Done done = learn(*quality); !done) return done.error();
        if (const Done done = readGaps(); !done) return done.error();
        const auto columns = m_reader.columns(m_tag.id, from, to, std::max(1, window.columns / 2), m_stop);
        if (!columns) return columns.error();
        std::int64_t count = 0;
        for (const Column& column : *columns) count += column.count;
        m_trace.thinned = m_tag.count > std::int64_t(wholePoints);
        const Done line = count <= std::int64_t(wholePoints) ? addPoints(from, to) : addColumns(*columns);
        if (!line) return line.error();
        addQuality(*quality);
        if (const Done done = addNewest(now); !done) return done.error();
        return std::move(m_trace);
    }

private:
    double secondsOf(std::int64_t time) const { return m_known.secondsOf(time); }

    // How often there is a sample at the end of it, and whether they come from a laboratory.
    Done learn(const std::vector<Column>& columns)
    {
        const auto last = std::find_if(columns.rbegin(), columns.rend(), [](const Column& c) { return c.count > 0; });
        if (last == columns.rend()) return base::done();
        std::int64_t from = last->t0;
        // A column of few samples tells nothing of the time between them.
        if (last->count < 16)
            from = m_tag.count <= std::int64_t(tried) ? m_tag.first
                                                      : std::max(m_tag.first, last->t0 - 64 * (last->t1 - last->t0));
        const auto points = m_reader.points(m_tag.id, from, last->t1, tried, m_stop);
        if (!points) return points.error();
        std::vector<double> between;
        std::size_t reportedLate = 0;
        for (std::size_t i = 0; i < points->size(); ++i) {
            if (i > 0) between.push_back(double((*points)[i].time - (*points)[i - 1].time) * 1e-6);
            reportedLate += (*points)[i].received - (*points)[i].time >= late;
        }
        if (between.empty()) {
            m_trace.laboratory = reportedLate > 0;
            return base::done();
        }
        const auto at = between.begin() + std::ptrdiff_t(usualShare * double(between.size() - 1));
        std::nth_element(between.begin(), at, between.end());
        m_usual = *at;
        m_trace.laboratory = m_usual >= laboratoryInterval && 2 * reportedLate >= points->size();
        return base::done();
    }

    // How long nothing may come before a value is stale; after the newest one `atEnd`.
    double patience(bool atEnd = false) const
    {
        if (m_trace.laboratory || m_usual <= 0.0) return std::numeric_limits<double>::infinity();
        return std::max(missedIntervals * m_usual, atEnd ? onItsWay : 0.0);
    }

    Done readGaps()
    {
        std::size_t looked = 0;
        for (auto gap = m_known.gaps.rbegin(); gap != m_known.gaps.rend(); ++gap) {
            const bool mine = gap->source.empty() || gap->source == m_tag.source;
            if (!mine || (gap->tag != 0 && gap->tag != m_tag.id) || gap->to <= gap->from) continue;
            TraceGap one{secondsOf(gap->from), secondsOf(gap->to), false, gap->id};
            if (looked++ < gapsLookedInto) {
                const auto points = m_reader.points(m_tag.id, gap->from + 1, gap->to, lookedIntoAtOnce, m_stop);
                if (!points) return points.error();
                one.readBack = std::any_of(points->begin(), points->end(), [&](const Point& point) {
                    return point.received > gap->to && !isBad(point);
                });
            }
            m_trace.gaps.push_back(one);
        }
        std::reverse(m_trace.gaps.begin(), m_trace.gaps.end());
        return base::done();
    }

    bool gapWithin(double from, double to) const
    {
        return std::any_of(m_trace.gaps.begin(), m_trace.gaps.end(),
                           [&](const TraceGap& gap) { return !gap.readBack && gap.from < to && gap.to > from; });
    }

    // What lies in a gap is no hold: nobody knows whether there would have been a value.
    void addHold(double from, double to, double value)
    {
        if (!std::isfinite(value)) return;
        for (const TraceGap& gap : m_trace.gaps) {
            if (gap.to <= from || gap.from >= to) continue;
            if (gap.from - from > patience()) m_trace.holds.push_back({from, gap.from, value});
            from = gap.to;
        }
        if (to - from > patience()) m_trace.holds.push_back({from, to, value});
    }

    void breakLine(double time)
    {
        m_trace.x.push_back(time);
        m_trace.y.push_back(nothing);
        if (m_trace.laboratory) m_trace.reported.push_back(nothing);
    }

    // A bad value is a gap in the line, and so is time in which nothing came.
    Done addPoints(std::int64_t from, std::int64_t to)
    {
        const auto points = m_reader.points(m_tag.id, from, to, wholePoints, m_stop);
        if (!points) return points.error();
        const Point* before = nullptr;
        for (const Point& point : *points) {
            const double time = secondsOf(point.time);
            if (before) addBetween(*before, time, patience());
            before = &point;
            if (isOutlier(point)) {
                m_trace.outliers.push_back({time, point.value});
                continue;
            }
            m_trace.x.push_back(time);
            m_trace.y.push_back(isBad(point) ? nothing : point.value);
            if (m_trace.laboratory)
                m_trace.reported.push_back(point.received - point.time >= late ? secondsOf(point.received) : nothing);
        }
        if (before && before->time == m_tag.last && !isBad(*before))
            addBetween(*before, secondsOf(m_known.end), patience(true));
        return base::done();
    }

    void addBetween(const Point& before, double next, double patience)
    {
        if (isBad(before)) return;
        const double time = secondsOf(before.time);
        const bool stale = next - time > patience;
        if (stale && !isOutlier(before)) addHold(time, next, before.value);
        if (stale || (!m_trace.laboratory && gapWithin(time, next))) breakLine((time + next) / 2);
    }

    Done addColumns(std::vector<Column> columns)
    {
        if (const Done done = takeOutliers(columns); !done) return done;
        double held = nothing;
        for (std::size_t i = 0; i < columns.size();) {
            std::size_t next = i;
            while (next < columns.size() && columns[next].count == 0) ++next;
            const double from = secondsOf(columns[i].t0);
            if (next > i) {
                const double to = secondsOf(columns[next - 1].t1);
                const bool stale = to - from > patience(next == columns.size());
                if (stale && std::isfinite(columns[i].last)) addHold(from, to, held);
                if (stale) breakLine((from + to) / 2);
                for (; i < next; ++i)
                    if (!stale) addColumn(columns[i]);
                continue;
            }
            addColumn(columns[i]);
            if (std::isfinite(columns[i].last)) held = columns[i].last;
            ++i;
        }
        return base::done();
    }

    void addColumn(const Column& column)
    {
        const double from = secondsOf(column.t0), span = double(column.t1 - column.t0) * 1e-6;
        const double values[] = {column.first, column.min, column.max, column.last};
        for (int i = 0; i < 4; ++i) {
            m_trace.x.push_back(from + span * (i + 0.5) / 4.0);
            m_trace.y.push_back(values[i]);
        }
        if (m_trace.laboratory) m_trace.reported.resize(m_trace.x.size(), nothing);
    }

    // Out of the columns in which they are the least or the greatest.
    Done takeOutliers(std::vector<Column>& columns)
    {
        int looked = 0;
        for (Column& column : columns) {
            if (column.uncertain <= 0.0 || column.count == 0 || column.count > outlierSamples) continue;
            if (++looked > outlierColumns) break;
            const auto points = m_reader.points(m_tag.id, column.t0, column.t1, std::size_t(outlierSamples), m_stop);
            if (!points) return points.error();
            if (std::none_of(points->begin(), points->end(), isOutlier)) continue;
            column.first = column.min = column.max = column.last = nothing;
            for (const Point& point : *points) {
                if (isOutlier(point)) m_trace.outliers.push_back({secondsOf(point.time), point.value});
                if (isOutlier(point) || isBad(point)) continue;
                if (std::isnan(column.first)) column.first = column.min = column.max = point.value;
                column.min = std::min(column.min, point.value);
                column.max = std::max(column.max, point.value);
                column.last = point.value;
            }
        }
        return base::done();
    }

    static Kind kindOf(const Column& column)
    {
        const double none = 1.0 - column.good - column.uncertain;
        if (none > column.good && none > column.uncertain) return Kind::None;
        return column.uncertain > column.good ? Kind::Uncertain : Kind::Good;
    }

    // Adds a span, or makes the one before longer.
    void go(double to, Kind kind)
    {
        std::vector<QualitySpan>& spans = m_trace.quality;
        const double from = spans.empty() ? 0.0 : spans.back().to;
        if (to <= from) return;
        if (!spans.empty() && spans.back().kind == kind)
            spans.back().to = to;
        else
            spans.push_back({from, to, kind});
    }

    void addQuality(const std::vector<Column>& columns)
    {
        for (std::size_t i = 0; i < columns.size();) {
            // Held for longer than usual: good at first, then stale.
            std::size_t next = i;
            while (next < columns.size() && columns[next].count == 0 && kindOf(columns[next]) == kindOf(columns[i]))
                ++next;
            const double fresh = secondsOf(columns[i].t0) + patience(next == columns.size());
            const bool held = next > i && kindOf(columns[i]) != Kind::None;
            next = std::max(next, i + 1);
            const double to = secondsOf(columns[next - 1].t1);
            if (held && fresh < to) {
                go(fresh, kindOf(columns[i]));
                go(to, Kind::Stale);
            } else {
                go(to, kindOf(columns[i]));
            }
            i = next;
        }
        for (const TraceGap& gap : m_trace.gaps)
            if (!gap.readBack) cover(gap.from, gap.to);
        if (!m_trace.laboratory) addUnrecorded(columns.empty() ? 0.0 : secondsOf(columns.front().t1));
        std::sort(m_trace.gaps.begin(), m_trace.gaps.end(),
                  [](const TraceGap& a, const TraceGap& b) { return a.from < b.from; });
    }

    // A recorded gap has no value, whatever was held into it.
    void cover(double from, double to)
    {
        std::vector<QualitySpan> before = std::exchange(m_trace.quality, {});
        const double end = before.empty() ? 0.0 : before.back().to;
        for (const QualitySpan& span : before) {
            go(std::min(span.to, from), span.kind);
            if (span.to <= from) continue;
            go(std::min(to, end), Kind::None);
            go(span.to, span.kind);
        }
    }

    // Bad time of which there is no record. `width` is that of a column: as far as its ends are known.
    void addUnrecorded(double width)
    {
        const std::vector<TraceGap> recorded = m_trace.gaps;
        for (const QualitySpan& span : m_trace.quality) {
            if (span.kind != Kind::None) continue;
            double from = span.from;
            for (const TraceGap& gap : recorded) {
                if (gap.to < from - width || gap.from > span.to + width) continue;
                if (gap.from - from > width) m_trace.gaps.push_back({from, gap.from});
                from = std::max(from, gap.to);
            }
            const bool whole = from == span.from;
            if (span.to > from && (whole || span.to - from > width)) m_trace.gaps.push_back({from, span.to});
        }
    }

    Done addNewest(std::int64_t now)
    {
        const auto newest = m_reader.latest(m_tag.id);
        if (!newest) return newest.error();
        if (!*newest) return base::done();
        const double age = double(now - (*newest)->time) * 1e-6;
        m_trace.newest = {secondsOf((*newest)->time), (*newest)->value, (*newest)->status, age, age > patience(true)};
        return base::done();
    }

    HistoryReader& m_reader;
    const SourceHistory& m_known;
    const SourceHistory::Tag& m_tag;
    std::stop_token m_stop;
    double m_usual = 0.0; // time between samples [s]
    DataTrace m_trace;
};

} // namespace

Result<DataTrace> readTrace(HistoryReader& reader, const SourceHistory& known, std::size_t tag,
                            const TraceWindow& window, std::int64_t now, std::stop_token stop)
{
    return Trace(reader, known, tag, std::move(stop)).read(window, now);
}

} // namespace titer::app
