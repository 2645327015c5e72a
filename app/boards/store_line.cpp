#include "app/boards/store_line.h"

#include "app/traces/line_builder.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Done;
using base::Result;
using Kind = QualitySpan::Kind;

namespace {

constexpr double leastPatience = 2.0; // [s]: what is on its way is not stale
constexpr std::size_t pointsOfColumn = 4;

Kind kindOf(const store::Column& column)
{
    const double none = 1.0 - column.good - column.uncertain;
    if (none > column.good && none > column.uncertain) return Kind::None;
    return column.uncertain > column.good ? Kind::Uncertain : Kind::Good;
}

struct Reading {
    store::HistoryReader& reader;
    const store::HistoryTag& tag;
    double interval;
    const StoreWindow& window;
    std::stop_token stop;
    std::vector<store::GapEntry> gaps; // of this tag, by their begin

    double secondsOf(std::int64_t time) const { return double(time - window.origin) * 1e-6; }
    Done readGaps();
    StoreLine ofPoints(const std::vector<store::Point>& points) const;
    StoreLine ofColumns(const std::vector<store::Column>& columns, std::int64_t upTo) const;
    bool isSilent(const store::Column& column, std::int64_t lastSample) const;
};

Done Reading::readGaps()
{
    auto all = reader.gaps(window.from, window.to);
    if (!all) return all.error();
    for (store::GapEntry& gap : *all)
        if ((gap.source.empty() || gap.source == tag.source) && (gap.tag == 0 || gap.tag == tag.id))
            gaps.push_back(std::move(gap));
    std::sort(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return base::done();
}

StoreLine Reading::ofPoints(const std::vector<store::Point>& points) const
{
    StoreLine line;
    LineBuilder builder(0.0, patienceOf(interval));
    auto gap = gaps.begin();
    for (const store::Point& point : points) {
        for (; gap != gaps.end() && gap->from < point.time; ++gap)
            builder.addGap(secondsOf(gap->from), secondsOf(std::min(gap->to, point.time)));
        builder.take(secondsOf(point.time), point.value, point.status);
    }
    if (points.empty()) return line;
    for (; gap != gaps.end(); ++gap) builder.addGap(secondsOf(gap->from), secondsOf(gap->to));
    line.upTo = points.back().time;
    builder.write(line.trace, secondsOf(std::max(line.upTo, window.to)));
    return line;
}

// Held for so long that it is stale.
bool Reading::isSilent(const store::Column& column, std::int64_t lastSample) const
{
    return column.count == 0 && double(column.t1 - lastSample) * 1e-6 > patienceOf(interval);
}

StoreLine Reading::ofColumns(const std::vector<store::Column>& columns, std::int64_t upTo) const
{
    StoreLine line;
    line.upTo = upTo;
    DataTrace& trace = line.trace;
    trace.thinned = true;
    const double end = secondsOf(upTo);
    std::int64_t lastSample = columns.empty() ? 0 : columns.front().t0;
    auto gap = gaps.begin();
    for (const store::Column& column : columns) {
        if (column.count > 0) lastSample = column.t1;
        const bool silent = isSilent(column, lastSample);
        const double from = secondsOf(column.t0), width = double(column.t1 - column.t0) * 1e-6;
        extend(trace.quality,
               {from, from + width, silent && kindOf(column) != Kind::None ? Kind::Stale : kindOf(column)});
        while (gap != gaps.end() && gap->to <= column.t0) ++gap;
        const bool broken = gap != gaps.end() && gap->from < column.t1;
        const double values[] = {column.first, column.min, column.max, column.last};
        for (std::size_t i = 0; i < pointsOfColumn; ++i) {
            const double time = from + width * (double(i) + 0.5) / double(pointsOfColumn);
            const double value = silent || (broken && i == 1) ? std::numeric_limits<double>::quiet_NaN() : values[i];
            const bool again = std::isnan(value) && !trace.y.empty() && std::isnan(trace.y.back());
            if (time > end || again) continue;
            trace.x.push_back(time);
            trace.y.push_back(value);
        }
    }
    return line;
}

} // namespace

double patienceOf(double interval)
{
    if (!(interval > 0.0)) return std::numeric_limits<double>::infinity();
    return std::max(missedIntervals * interval, leastPatience);
}

Result<StoreLine> readStoreLine(store::HistoryReader& reader, const store::HistoryTag& tag, double interval,
                                const StoreWindow& window, std::stop_token stop)
{
    Reading reading{reader, tag, interval, window, stop, {}};
    if (const Done done = reading.readGaps(); !done) return done.error();
    // A line that begins before the window enters it.
    const double width = double(window.to - window.from) * 1e-6;
    const double margin = std::min(interval > 0.0 ? 2.0 * interval : 0.0, width);
    const std::int64_t from = window.from - std::int64_t(margin * 1e6);
    const std::size_t most = pointsOfColumn * std::size_t(window.columns);
    if (!(interval > 0.0) || width / interval < 8.0 * double(most)) {
        const auto points = reader.points(tag.id, from, window.to, most + 1, stop);
        if (!points) return points.error();
        if (points->size() <= most) return reading.ofPoints(*points);
    }
    // What comes while the columns are read is left to who follows the tag.
    const auto latest = reader.latest(tag.id);
    if (!latest) return latest.error();
    const auto columns = reader.columns(tag.id, window.from, window.to, window.columns, stop);
    if (!columns) return columns.error();
    const std::int64_t upTo = *latest ? std::min((*latest)->time, window.to) : 0;
    return reading.ofColumns(*columns, upTo);
}

} // namespace titer::app
