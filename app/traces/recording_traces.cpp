#include "app/traces/recording_traces.h"

#include "app/traces/trace_builder.h"
#include "core/base/not_available.h"
#include "core/connect/recording_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace titer::app {

namespace {

struct DrawnPoint {
    double time, value, reported;
    connect::Status status;
};

// The points of one tag while its samples pass by, in any order.
class Tracer {
public:
    Tracer(std::int64_t count, const TraceWindow& window, double begin, double end)
        : m_from(std::max(window.from, begin))
        , m_span(std::max(std::min(window.to, end) - m_from, 1e-9))
    {
        // Whatever share of the samples lies in the window: with this few all are kept.
        if (count > std::int64_t(pointsOfColumn) * window.columns) m_columns.resize(std::size_t(window.columns));
    }

    void take(const DrawnPoint& point)
    {
        if (m_columns.empty()) return m_points.push_back(point);
        const double time = point.time, value = point.value;
        const auto last = double(m_columns.size() - 1);
        const auto at = std::size_t(std::clamp((time - m_from) / m_span * (last + 1.0), 0.0, last));
        Column& column = m_columns[at];
        if (isOutlier(point.status)) {
            column.outlier = point; // one is seen there
            return;
        }
        if (!column.any) {
            column.kept.fill(point);
            column.any = true;
            return;
        }
        if (time < column.kept[0].time) column.kept[0] = point;
        if (value < column.kept[1].value) column.kept[1] = point;
        if (value > column.kept[2].value) column.kept[2] = point;
        if (time >= column.kept[3].time) column.kept[3] = point;
    }

    // The line up to the end of the window.
    void write(DataTrace& trace, const connect::RecordedTag& tag)
    {
        trace.thinned = !m_columns.empty();
        for (const Column& column : m_columns) {
            if (column.any) m_points.insert(m_points.end(), column.kept.begin(), column.kept.end());
            if (column.outlier) m_points.push_back(*column.outlier);
        }
        std::stable_sort(m_points.begin(), m_points.end(),
                         [](const DrawnPoint& a, const DrawnPoint& b) { return a.time < b.time; });
        base::Sampling sampling = tag.sampling;
        // What is kept of a column may lie as far apart as it is wide.
        if (trace.thinned && !sampling.laboratory)
            sampling.usual = std::max(sampling.usual, m_span / double(m_columns.size()) / base::missedIntervals);
        TraceBuilder builder(0.0, sampling);
        auto gap = tag.gaps.begin();
        for (const DrawnPoint& point : m_points) {
            // Silence shorter than a column is reported by its record alone.
            for (; trace.thinned && gap != tag.gaps.end() && gap->to <= point.time; ++gap)
                builder.addGap(gap->from, gap->to);
            builder.take(point.time, point.value, point.status, point.reported);
        }
        if (!builder.isEmpty()) builder.write(trace, builder.last());
        trace.holds.clear(); // what a recording lacks will not come any more
    }

private:
    struct Column {
        bool any = false;
        std::array<DrawnPoint, pointsOfColumn> kept{}; // first, least, greatest, last
        std::optional<DrawnPoint> outlier = {};
    };

    double m_from, m_span;
    std::vector<DrawnPoint> m_points;
    std::vector<Column> m_columns;
};

} // namespace

std::vector<QualitySpan> qualityOf(const connect::Recording& recording, const connect::RecordedTag& tag)
{
    using Kind = QualitySpan::Kind;
    const double begin = double(recording.begin) * 1e-6, end = double(recording.end) * 1e-6;
    if (tag.count == 0) return {{begin, end, Kind::None}};
    const double staleAfter = tag.sampling.staleAfter();
    std::vector<QualitySpan> spans;
    double at = begin;
    const auto go = [&](double to, Kind kind) {
        if (to > at) spans.push_back({at, to, kind});
        at = std::max(at, to);
    };
    if (tag.first - begin > staleAfter) go(tag.first, Kind::None);
    for (const connect::RecordingGap& gap : tag.gaps) {
        go(gap.from, Kind::Good);
        go(gap.to, Kind::None);
    }
    if (end - tag.last > staleAfter) {
        go(tag.last, Kind::Good);
        go(end, Kind::None);
    }
    go(end, Kind::Good);
    return spans;
}

namespace {

// Where the line reaches to the last sample.
void addNewest(DataTrace& trace, const connect::RecordedTag& tag, double end)
{
    for (std::size_t i = trace.x.size(); i-- > 0;) {
        if (std::isnan(trace.y[i])) continue;
        const double age = end - trace.x[i];
        if (trace.x[i] >= tag.last - 1e-6)
            trace.newest = {trace.x[i], trace.y[i], connect::status::good, age, age > tag.sampling.newestStaleAfter()};
        return;
    }
}

// A cell that is left empty is often meant so.
double numbersOf(const connect::Recording& recording, const connect::RecordedTag& tag)
{
    const base::CsvMissing missing = recording.missingOf(tag);
    const std::int64_t written = tag.count + missing.withoutNumber() - missing.empty;
    return written > 0 ? double(tag.count - missing.limits) / double(written) : 1.0;
}

} // namespace

base::Result<std::vector<DataTrace>> readTraces(const std::shared_ptr<const connect::Recording>& recording,
                                                const std::vector<std::size_t>& tags, const TraceWindow& window,
                                                std::stop_token stop)
{
    const double begin = double(recording->begin) * 1e-6, finish = double(recording->end) * 1e-6;
    std::vector<Tracer> tracers;
    std::vector<int> placeOf(recording->tags.size(), -1);
    bool late = false;
    for (const std::size_t tag : tags) {
        placeOf[tag] = int(tracers.size());
        tracers.emplace_back(recording->tags[tag].count, window, begin, finish);
        late = late || recording->tags[tag].late > 0;
    }
    connect::RecordingReader reader(recording);
    if (std::isfinite(window.from)) reader.seek(std::int64_t(std::max(window.from, begin) * 1e6));
    for (std::int64_t i = 0; const connect::RecordedSample* sample = reader.peek(); ++i) {
        if (i % 65536 == 0 && stop.stop_requested()) break;
        const double drawn = double(sample->drawn) * 1e-6, known = double(sample->known) * 1e-6;
        // What is known later than the window may have been drawn in it.
        if (!late && known > window.to) break;
        if (const int place = placeOf[sample->tag]; place >= 0 && drawn >= window.from && drawn <= window.to)
            tracers[std::size_t(place)].take(
                {drawn, sample->value, sample->known > sample->drawn ? known : base::notAvailable, sample->status});
        reader.take();
    }
    if (reader.error()) return *reader.error();
    std::vector<DataTrace> traces(tags.size());
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const connect::RecordedTag& tag = recording->tags[tags[i]];
        traces[i].tag = tags[i];
        tracers[i].write(traces[i], tag);
        traces[i].laboratory = tag.sampling.laboratory;
        traces[i].quality = qualityOf(*recording, tag);
        traces[i].numbers = numbersOf(*recording, tag);
        addNewest(traces[i], tag, finish);
        for (const QualitySpan& span : traces[i].quality)
            if (span.kind == QualitySpan::Kind::None && !traces[i].laboratory)
                traces[i].gaps.push_back({span.from, span.to});
    }
    return traces;
}

} // namespace titer::app
