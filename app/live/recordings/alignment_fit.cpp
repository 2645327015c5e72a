#include "app/live/recordings/alignment_fit.h"

#include "app/traces/data_trace.h"
#include "app/traces/recording_traces.h"
#include "core/connect/import_options.h"

#include <algorithm>

namespace titer::app {

namespace {

std::vector<twin::TrackPoint> pointsOf(const std::vector<double>& x, const std::vector<double>& y)
{
    std::vector<twin::TrackPoint> points;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) points.push_back({x[i], y[i]});
    return points;
}

std::vector<twin::TrackPoint> modelOf(const figures::RunResult& run, const figures::Column& column,
                                      const twin::Link& link)
{
    std::vector<twin::TrackPoint> points;
    for (std::size_t i = 0; i < std::min(run.times.size(), column.values.size()); ++i)
        points.push_back({run.times[i], link.inTagUnit(run.output(column, i))});
    return points;
}

} // namespace

twin::MeasuredFile measuredFile(const connect::Recording& recording)
{
    constexpr double microsecond = 1e-6;
    return twin::measuredFile(recording.path.string(), recording.layout, recording.summary,
                              double(recording.begin) * microsecond, double(recording.end) * microsecond);
}

base::Result<twin::Alignment> fitAlignment(const FitOrder& order, std::stop_token stop)
{
    base::Errors errors;
    base::Notices notices;
    const base::CsvOptions options = connect::readImportOptions(order.recording, errors);
    const auto recording =
        connect::openRecording(order.recording.value("file"), options, {.progress = {}, .stop = stop}, errors, notices);
    if (!errors.empty()) return errors.front();
    if (!recording)
        return base::Error{
            base::Code::Input,
            {},
            base::say(CORE_TR("core", "The reading of this file was stopped. Read it again when you need it."))};
    std::vector<std::size_t> places;
    std::vector<twin::AlignedTag> lines;
    for (const twin::MappedTag& tag : order.tags) {
        const auto found = std::find_if(recording->tags.begin(), recording->tags.end(),
                                        [&](const connect::RecordedTag& one) { return one.info.id == tag.tag.id; });
        const figures::Column* column = tag.link ? order.run->column(tag.variable) : nullptr;
        if (!column || found == recording->tags.end()) continue;
        places.push_back(std::size_t(found - recording->tags.begin()));
        lines.push_back({{}, modelOf(*order.run, *column, *tag.link)});
    }
    const auto traces = readTraces(recording, places, {}, stop);
    if (!traces) return traces.error();
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].measured = pointsOf((*traces)[i].x, (*traces)[i].y);
    return twin::bestAlignment(lines, std::move(stop));
}

} // namespace titer::app
