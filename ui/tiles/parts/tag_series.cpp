// Traces as series.
#include "ui/tiles/parts/tag_series.h"

#include "app/tags/stranger_name.h"
#include "core/base/not_available.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/sparkline.h"
#include "ui/tiles/parts/tag_limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

using app::FeedValue;
using app::QualitySpan;
using plot::Range;
using plot::Series;

namespace {

constexpr double maxInHours = 48 * 3600.0;

// The uncertain stretches go into a thin series of their own; both keep the points at which they meet.
void splitUncertain(plot::TrendModel& model, Series& series, const std::vector<QualitySpan>& quality)
{
    const bool any = std::any_of(quality.begin(), quality.end(),
                                 [](const QualitySpan& span) { return span.kind == QualitySpan::Kind::Uncertain; });
    if (!any || series.kind == Series::Samples) return;
    Series thin = series;
    thin.kind = Series::Online;
    thin.y.fill(base::notAvailable);
    for (const QualitySpan& span : quality) {
        if (span.kind != QualitySpan::Kind::Uncertain) continue;
        const auto begin = std::lower_bound(series.x.begin(), series.x.end(), span.from) - series.x.begin();
        const auto end = std::upper_bound(series.x.begin(), series.x.end(), span.to) - series.x.begin();
        for (auto i = begin; i < end; ++i) {
            thin.y[i] = series.y[i];
            if (i > begin && i + 1 < end) series.y[i] = base::notAvailable;
        }
    }
    model.series.append(thin);
}

// What holds from the newest sample to now, unless the line says so already.
void addEnd(plot::TrendModel& model, Series& series, const app::DataTrace& line, const FeedValue& value, double now)
{
    const auto newest = newestOf(line, now);
    if (!newest || !(line.x[*newest] < now)) return;
    const Range end{line.x[*newest], now};
    const auto covers = [&](double to) { return to > end.from; };
    if (value.quality == FeedValue::Quality::Stale &&
        std::none_of(line.holds.begin(), line.holds.end(), [&](const auto& hold) { return covers(hold.to); }))
        series.holds.append({end, line.y[*newest]});
    if (value.quality == FeedValue::Quality::Bad &&
        std::none_of(line.gaps.begin(), line.gaps.end(), [&](const auto& gap) { return covers(gap.to); }))
        model.gaps.append(end);
}

} // namespace

void addTag(plot::TrendModel& model, const TagLine& drawn, const app::TagFeed& feed, const app::AlarmBoard& alarms)
{
    Series series;
    series.name = app::tagLabel(feed, drawn.id);
    if (drawn.tag) series.unit = shown::unitText(drawn.tag->unit);
    series.colourIndex = drawn.colourIndex;
    series.right = drawn.right;
    if (drawn.line) {
        const app::DataTrace& line = *drawn.line;
        series.x = QVector<double>(line.x.begin(), line.x.end());
        series.y = QVector<double>(line.y.begin(), line.y.end());
        series.y.resize(series.x.size(), base::notAvailable);
        if (line.laboratory || (drawn.tag && drawn.tag->origin == app::FeedTag::Origin::Laboratory)) {
            series.kind = Series::Samples;
            series.reported = QVector<double>(line.reported.begin(), line.reported.end());
        }
        for (const app::TraceHold& hold : line.holds) series.holds.append({{hold.from, hold.to}, hold.value});
        for (const auto& outlier : line.outliers) series.outliers.append({outlier.time, outlier.value});
        for (const app::TraceGap& gap : line.gaps)
            (gap.readBack ? model.refilled : model.gaps).append({gap.from, gap.to});
        if (series.kind != Series::Samples) addEnd(model, series, line, feed.value(drawn.id), feed.now());
        splitUncertain(model, series, line.quality);
        const auto newest = newestOf(line, feed.now());
        if (const app::AlarmRow* row = alarms.ofTag(drawn.id); row && newest)
            model.signs.append({line.x[*newest], line.y[*newest], drawn.right, glyphOf(row->definition.priority)});
    }
    model.series.append(series);
}

void addLimits(plot::TrendModel& model, const TagLine& drawn, const app::AlarmBoard& alarms)
{
    const QString unit = drawn.tag ? shown::unitText(drawn.tag->unit) : QString();
    for (const TagLimit& limit : limitsOf(alarms, drawn.id, drawn.tag))
        model.limits.append({limit.value, unit.isEmpty() ? limit.name : limit.name + QChar(0x00a0) + unit, drawn.right,
                             QString::fromStdString(limit.alarm)});
}

QList<plot::Phase> phasesOf(const app::TagFeed& feed, const std::vector<std::string>& tags)
{
    const std::vector<app::FeedPhase> all = feed.phases();
    const auto belongs = [&](const app::FeedPhase& phase) {
        const std::string path = "model/" + phase.unit + ".";
        return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) { return tag.starts_with(path); });
    };
    const bool several = std::any_of(all.begin(), all.end(),
                                     [&](const app::FeedPhase& phase) { return phase.unit != all.front().unit; });
    QList<plot::Phase> phases;
    for (const app::FeedPhase& phase : all)
        if (!several || belongs(phase))
            phases.append({phase.from, std::isfinite(phase.to) ? phase.to : std::max(phase.from, feed.now()),
                           QString::fromStdString(phase.name)});
    return phases;
}

QString spanText(double seconds)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("tiles", text); };
    if (!std::isfinite(seconds)) return words(QT_TRANSLATE_NOOP("tiles", "all of it"));
    const double hours = seconds / 3600;
    // Two days and less are reported in hours, as the buttons of a board do.
    const QString length = seconds <= maxInHours && hours == std::round(hours)
                               ? words(QT_TRANSLATE_NOOP("tiles", "%1 h")).arg(int(hours))
                               : shown::lengthText(seconds);
    return words(QT_TRANSLATE_NOOP("tiles", "last %1")).arg(length);
}

} // namespace titer::tiles
