// The control chart of a column whose rows are batches, or samples in their order.
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/base/text.h"
#include "core/studies/capability/control_chart.h"
#include "ui/analyse/table_pane.h"
#include "ui/analyse/table_rows.h"

#include <QComboBox>

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::analyse {

using plot::XyCurve;
using studies::ControlChart;

namespace {

constexpr qsizetype maxChartMarkers = 300; // more hide their line
constexpr qsizetype maxSignals = 6;        // that are named

ControlChart controlChart(int kind, const studies::Subgroups& groups, const studies::ProcessSpread& spread)
{
    if (kind == 2) return studies::ewmaChart(groups, spread, {});
    if (kind == 3) return studies::cusumChart(groups, spread, {});
    return studies::shewhartCharts(groups, spread)[std::size_t(kind)];
}

QString chartNumber(double value)
{
    return app::shownNumber(value, 'g', 4);
}

} // namespace

AnalysePicture TablePane::control() const
{
    const AnalyseScene& scene = this->scene();
    if (const QString message = emptyWords(scene); !message.isEmpty()) return {.message = message};
    const app::Exploration& exploration = *scene.exploration;
    const int column = exploration.columnOf(scene.column);
    if (column < 0) return {.message = tr("Choose a column in the histogram.")};
    if (!exploration.order.batch.empty())
        return {.message = tr("Rows of a batch are no chart. Summarize each batch to a row by a recipe first.")};
    if (exploration.drawn.size() < exploration.rows())
        return {.message = tr("A control chart is of at most %1 rows.").arg(int(app::maxDrawn))};
    const auto all = drawnSubjects(scene);
    studies::Subgroups groups{.size = 1};
    std::vector<std::size_t> places; // of those that count
    for (std::size_t i = 0; i < exploration.drawn.size(); ++i) {
        const int row = exploration.drawn[i];
        const double value = exploration.value(column, row);
        if (exploration.left[std::size_t(row)] || !std::isfinite(value)) continue;
        groups.values.push_back(value);
        places.push_back(i);
    }
    const base::Result<studies::ProcessSpread> spread = studies::spreadOf(groups);
    if (!spread) return {.message = app::sentence(spread.error())};
    const int kind = m_chart->currentIndex();
    const ControlChart chart = controlChart(kind, groups, *spread);
    const bool isCusum = !chart.below.empty();

    XyCurve out{.name = tr("Signals"), .kind = XyCurve::Points, .token = look::Token::Alarm};
    out.marker = look::Marker::Diamond;
    XyCurve line{.name = m_chart->currentText(), .kind = XyCurve::Line, .width = 1.25}, below = line, upper, lower;
    line.points = below.points = qsizetype(places.size()) <= maxChartMarkers;
    below.name = tr("below the centre");
    below.colourIndex = 1;
    for (XyCurve* limit : {&upper, &lower}) {
        limit->dashed = true;
        limit->width = 1;
        limit->token = look::Token::Text;
    }
    std::map<int, QStringList> rules;
    for (const studies::Signal& signal : chart.signalled) rules[signal.point] << QString::fromStdString(signal.rule);
    QList<Subject> lineRows, outRows;
    QStringList found;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int row = exploration.drawn[places[i]];
        const double x = row + 1.0;
        if (!std::isfinite(chart.points[i])) continue; // the range of the first
        line.x.append(x);
        line.y.append(chart.points[i]);
        lineRows.append({all[places[i]], {}});
        below.x.append(x);
        below.y.append(isCusum ? -chart.below[i] : chart.points[i]);
        for (XyCurve* limit : {&upper, &lower}) limit->x.append(x);
        upper.y.append(chart.upper[i]);
        lower.y.append(isCusum ? -chart.upper[i] : chart.lower[i]);
        const auto signal = rules.find(int(i));
        if (signal == rules.end()) continue;
        out.x.append(x);
        out.y.append(line.y.last() > upper.y.last() || !isCusum ? line.y.last() : below.y.last());
        out.labels.append(kind == 0 ? signal->second.join(QStringLiteral(", ")) : QString());
        outRows.append({all[places[i]], {}});
        const QString name = QString::fromStdString(exploration.nameOf(row));
        found.append(kind == 0 ? tr("%1 (rule %2)", "a row, rules of Western Electric")
                                     .arg(name, signal->second.join(QStringLiteral(", ")))
                               : name);
    }

    AnalysePicture picture;
    picture.model.curves = {out, line};
    picture.subjects = {outRows, lineRows};
    if (isCusum) {
        picture.model.curves.append(below);
        picture.subjects.append(lineRows);
    }
    picture.model.curves += {upper, lower};
    const studies::Column& of = exploration.column(column);
    const QString unit = isCusum ? tr("standard deviations") : app::unitText(of.unit);
    picture.model.levels = {{chart.centre, tr("centre")},
                            {upper.y.last(), tr("upper control limit")},
                            {lower.y.last(), tr("lower control limit")}};
    picture.model.levelsBeside = true;
    double low = chart.centre, high = chart.centre;
    for (const XyCurve& curve : picture.model.curves)
        for (const double y : curve.y) {
            low = std::min(low, y);
            high = std::max(high, y);
        }
    constexpr double margin = 0.08;
    picture.model.left = {low - margin * (high - low), high + margin * (high - low)};
    picture.model.acrossTitle = tr("Row");
    picture.model.leftUnit = isCusum ? columnWords(of.name, unit.toStdString()) : columnWords(of.name, of.unit);
    picture.isOverAxis = true;
    picture.sentence =
        tr("centre %1, limits %2 to %3 %4", "figures, then their unit")
            .arg(chartNumber(chart.centre), chartNumber(lower.y.last()), chartNumber(upper.y.last()), unit)
            .trimmed();
    const int signalled = int(found.size());
    picture.sentence += QStringLiteral(" · ") + tr("%n signal(s)", "points that are not as chance has them", signalled);
    if (found.size() > maxSignals) found = found.first(maxSignals) << QStringLiteral("…");
    if (!found.isEmpty()) picture.sentence += QStringLiteral(": ") + found.join(QStringLiteral(", "));
    picture.note = picture.sentence;
    picture.guide =
        tr("Look first for points beyond the limits, then for runs on one side. Leave out of them only what "
           "has a cause that is known.");
    return picture;
}

} // namespace titer::analyse
