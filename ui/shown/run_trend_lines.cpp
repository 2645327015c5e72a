// The lines of the Run page's trends: a variable with what was measured, estimated, forecast and run before of it.
#include "core/base/units/units.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_trends.h"

#include <algorithm>
#include <cmath>

namespace titer::shown {

using look::Theme;
using plot::Series;
using plot::TrendPlot;

void RunTrends::fill(TrendPlot* plot, const QStringList& tags, int& colour)
{
    QList<Series> series;
    std::string left;
    for (const QString& tag : tags) {
        for (const Recorded& recorded : m_recorded)
            if (recorded.tag == tag)
                series.append({recorded.name, recorded.unit, recorded.samples.times, recorded.samples.values,
                               colour++ % Theme::seriesCount, false,
                               recorded.samples.lab ? Series::Samples : Series::Online});
        const Variable* v = m_model.variable(tag);
        if (!v || m_model.isEmpty()) continue;
        const std::string unit = unitOf(*v);
        if (series.isEmpty()) left = unit;
        addSeries(series, *v, unit, colour++, unit != left);
    }
    plot->setSeries(series);
}

void RunTrends::addSeries(QList<Series>& series, const Variable& variable, const std::string& unit, int colour,
                          bool right) const
{
    const std::optional<Scale> scale = scaleTo(variable.si, unit, variable.molarMass);
    if (!scale) return;
    const figures::RunResult& result = *m_model.result();
    Series line;
    line.name = variable.plantUnit == m_model.unit()
                    ? variable.name
                    : tr("%1, %2", "variable, unit").arg(variable.name, variable.unitName);
    line.unit = unitText(unit);
    line.colourIndex = colour % Theme::seriesCount;
    line.right = right;
    const std::vector<double>& values = result.columns[static_cast<std::size_t>(variable.column)].values;
    for (std::size_t i = 0; i < std::min(result.times.size(), values.size()); ++i) {
        line.x.append(result.times[i]);
        line.y.append(scale->shown(m_model.value(variable, result.times[i])));
    }
    addFan(line, variable, *scale);
    series.append(line);
    addGhost(series, variable, *scale);
    addEstimate(series, variable, *scale);
    if (const auto read = m_samples.constFind(variable.tag); read != m_samples.constEnd()) {
        Series samples = line;
        samples.fan = {};
        samples.around = {};
        samples.kind = read->lab ? Series::Samples : Series::Online;
        samples.x = read->times;
        samples.y.clear();
        for (const double value : read->values) samples.y.append(scale->shown(value));
        series.append(samples);
    }
}

// From where the set begins the line is its middle; what has been run since then stays. Both end with the course of the unit.
void RunTrends::addFan(Series& line, const Variable& variable, const Scale& scale) const
{
    const twin::ForecastBand* band = m_forecast ? m_forecast->band(variable.tag.toStdString()) : nullptr;
    if (!band) return;
    const double begin = m_forecast->order.from, now = timeAxis()->now();
    const double from = m_model.isPartial() && now > begin ? now : begin;
    const qsizetype past = std::upper_bound(line.x.begin(), line.x.end(), from) - line.x.begin();
    line.x.resize(past);
    line.y.resize(past);
    const std::vector<double>& times = m_forecast->forecast.times;
    const std::ptrdiff_t count = std::upper_bound(times.begin(), times.end(), m_model.endOf(variable)) - times.begin();
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        if (times[i] <= from && past > 0) continue;
        line.x.append(times[i]);
        line.y.append(scale.shown(band->middle[i]));
    }
    line.fan.x = QVector<double>(times.begin(), times.begin() + count);
    const auto shown = [&](const std::vector<double>& values) {
        QVector<double> scaled;
        for (std::size_t i = 0; i < std::min(values.size(), std::size_t(count)); ++i)
            scaled.append(scale.shown(values[i]));
        return scaled;
    };
    line.fan.low80 = shown(band->low80);
    line.fan.low50 = shown(band->low50);
    line.fan.high50 = shown(band->high50);
    line.fan.high80 = shown(band->high80);
}

// In a colour of its own, next to the line of the model, which stays what it is.
void RunTrends::addEstimate(QList<Series>& series, const Variable& variable, const Scale& scale) const
{
    constexpr double normal95 = 1.959963984540054;
    const auto found = m_estimates.constFind(variable.tag);
    if (found == m_estimates.constEnd()) return;
    Series line;
    line.name = tr("%1, estimate", "variable").arg(series.last().name);
    line.unit = series.last().unit;
    line.right = series.last().right;
    line.colourIndex = (series.last().colourIndex + Theme::seriesCount / 2) % Theme::seriesCount;
    line.x = found->times;
    for (qsizetype i = 0; i < found->times.size(); ++i) {
        const double middle = scale.shown(found->values[i]);
        const double half = normal95 * std::abs(scale.difference(found->deviations[i]));
        line.y.append(middle);
        line.around.low.append(middle - half);
        line.around.high.append(middle + half);
    }
    series.append(line);
}

// The same variable of the compared run, after the line whose legend entry it shares.
void RunTrends::addGhost(QList<Series>& series, const Variable& variable, const Scale& scale) const
{
    const figures::Column* other = m_model.comparedColumn(variable);
    if (!other) return;
    const figures::RunResult& former = m_model.comparedRun()->result;
    Series ghost = series.last();
    // One of them says for the plot which run it is.
    if (std::ranges::none_of(series, [](const Series& other) { return other.kind == Series::Ghost; }))
        ghost.endName = runTitle(m_model.comparedRun()->name, m_model.comparedRun()->finished);
    ghost.kind = Series::Ghost;
    ghost.fan = {};
    ghost.x.clear();
    ghost.y.clear();
    for (std::size_t i = 0; i < std::min(former.times.size(), other->values.size()); ++i) {
        ghost.x.append(former.times[i]);
        ghost.y.append(scale.shown(m_model.comparedReported().output(*other, i)));
    }
    series.append(ghost);
}

} // namespace titer::shown
