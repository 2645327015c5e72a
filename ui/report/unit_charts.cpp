#include "ui/report/unit_charts.h"

#include "app/run/occupancy.h"
#include "core/base/not_available.h"
#include "ui/plot/chromatogram/chromatogram_picture.h"
#include "ui/plot/trend/trend_legend.h"
#include "ui/report/paper.h"
#include "ui/report/report_text.h"
#include "ui/report/unit_span.h"
#include "ui/shown/column_course.h"
#include "ui/shown/run_trends.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <utility>

namespace titer::report {

namespace {

constexpr int tileWide = paperWide / 2 - 6;   // two next to one another [px]
constexpr int plotHigh = 120, loneHigh = 190; // of each trend; of the only one of its unit
constexpr int captionHigh = 26;               // over a drawing
constexpr int minSamples = 40;                // of a chromatogram: between fewer a peak is missed

// What the drawings of a run are made from, one unit at a time.
struct Source {
    explicit Source(const std::shared_ptr<const app::Run>& run)
        : spans(spansOf(*run->plant, run->result))
    {
        model.show(run);
    }

    shown::RunModel model;
    shown::RunTrends trends{model};
    std::vector<UnitSpan> spans;
};

// "from day 14.2, cycle 3 of 4"; empty for a unit that is shown over the whole run.
QString noteOf(const UnitSpan& span, double end)
{
    if (!span.isPart) return {};
    const QString begin = plot::cursorLabel(span.from, end);
    if (span.cycles == 0) return Report::tr("from %1", "an instant of the run").arg(begin);
    return Report::tr("from %1, cycle %2 of %3", "an instant of the run, numbers")
        .arg(begin)
        .arg(span.cycle)
        .arg(span.cycles);
}

void paintCaption(QPainter* painter, const QString& name, const QString& note)
{
    const look::Theme& theme = look::Theme::current();
    const int wide = tileWide - 3 * theme.u(); // the next one begins right behind it
    const QRect place(0, 0, wide, captionHigh);
    painter->setFont(theme.font(look::Type::Caption));
    painter->setPen(look::Theme::color(look::Token::Muted, look::Look::Light));
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, note);
    const int taken = note.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(note) + 2 * theme.u();
    painter->setFont(theme.font(look::Type::Strong));
    painter->setPen(look::Theme::color(look::Token::Text, look::Look::Light));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, wide - taken));
}

Drawing withCaption(const QString& name, const QString& note, int high, std::function<void(QPainter*)> paint)
{
    return {note.isEmpty() ? name : Report::tr("%1, %2", "a unit, from when on").arg(name, note),
            {tileWide, captionHigh + high},
            [=, paint = std::move(paint)](QPainter* painter) {
                painter->save();
                paintCaption(painter, name, note);
                painter->translate(0, captionHigh);
                paint(painter);
                painter->restore();
            }};
}

// One above the other, the lines of each as high, however long its legend is.
void paintPlots(QPainter* painter, const QList<plot::TrendPlot*>& plots, int high)
{
    QList<int> legends;
    int rest = high;
    for (const plot::TrendPlot* plot : plots) {
        const auto* legend = plot->findChild<plot::TrendLegend*>();
        legends << (legend ? legend->heightForWidth(tileWide) : 0);
        rest -= legends.last();
    }
    qreal top = 0;
    for (qsizetype i = 0; i < plots.size(); ++i) {
        const qreal each = legends[i] + qreal(rest) / qreal(plots.size());
        plots[i]->paint(painter, QRectF(0, top, tileWide, each), {}, look::Look::Light);
        top += each;
    }
}

// Counted from where the part begins, in the unit that suits its length.
void paintTrends(QPainter* painter, Source& source, int unit, int high)
{
    source.model.setUnit(unit);
    const UnitSpan& span = source.spans[std::size_t(unit)];
    plot::PlotColumn& column = *source.trends.column();
    plot::TimeWords words;
    if (span.from > 0.0) {
        words.kind = plot::TimeWords::BeforeNow;
        words.now = span.from;
    }
    for (plot::TrendPlot* plot : column.plots()) plot->change([&](plot::TrendModel& model) { model.words = words; });
    column.timeAxis()->setRange({span.from, span.to});
    paintPlots(painter, column.plots(), high);
}

QList<plot::Range> before(QList<plot::Range> ranges, double shift)
{
    for (plot::Range& range : ranges) range = {range.from - shift, range.to - shift};
    return ranges;
}

// Of the part that is shown, which begins at 0.
std::optional<plot::ChromatogramModel> chromatogramOf(const shown::RunModel& model, int unit, const UnitSpan& span)
{
    const std::vector<double>& times = model.result()->times;
    const auto samples = std::ranges::upper_bound(times, span.to) - std::ranges::lower_bound(times, span.from);
    if (!app::hasChromatogram(*model.plant(), unit) || samples < minSamples) return {};
    const base::Result<app::Chromatogram> read = app::Chromatogram::read(*model.plant(), *model.result(), unit);
    if (!read) return {};
    plot::ChromatogramModel picture;
    picture.data = shown::chromatogramData(*read, model, unit);
    for (double& time : picture.data.time) time -= span.from;
    for (plot::Phase& phase : picture.data.phases) {
        phase.from -= span.from;
        phase.to -= span.from;
    }
    picture.data.fractions = before(picture.data.fractions, span.from);
    picture.time = {0.0, span.to - span.from};
    if (const std::optional<figures::Span> cut = read->proposedCut())
        picture.cut = {cut->from - span.from, cut->to - span.from};
    if (!picture.time.contains(picture.cut.from) || !picture.time.contains(picture.cut.to)) {
        picture.cut = {};
        picture.data.fractions.clear();
    }
    bool recorded = false;
    for (const plot::Signal signal : plot::allSignals) {
        picture.scales[std::size_t(signal)] = plot::scaleOf(picture, signal);
        recorded = recorded || picture.shows(signal);
    }
    return recorded ? std::optional(picture) : std::nullopt;
}

void paintChromatogram(QPainter* painter, const plot::ChromatogramModel& picture, int high)
{
    const int u = look::Theme::current().u();
    plot::TrendLegend legend;
    legend.setContent(plot::asTrend(picture), base::notAvailable, base::notAvailable);
    const int wide = tileWide - 4 * u, over = legend.heightForWidth(wide);
    legend.paint(painter, QRectF(2 * u, u, wide, over), look::Look::Light);
    const QRectF rest(2 * u, u + over, wide, high - over - 2 * u);
    plot::paintChromatogram(painter, rest, picture, look::Look::Light);
    plot::paintPool(painter, plot::ChromatogramLayout(rest, picture), picture, look::Look::Light);
}

// Its trends, behind its chromatogram where it has one; nothing where it has nothing to show.
QList<Drawing> drawingsOf(const std::shared_ptr<Source>& source, int unit)
{
    const shown::RunModel& model = source->model;
    source->model.setUnit(unit);
    const int plots = int(source->trends.plots().size());
    if (plots == 0 || !shown::hasVariables(model.variables(), unit)) return {};
    const UnitSpan& span = source->spans[std::size_t(unit)];
    const QString name = shown::unitName(*model.plant(), unit), note = noteOf(span, model.end());
    const int high = plots == 1 ? loneHigh : plots * plotHigh;
    QList<Drawing> drawings;
    if (const auto picture = chromatogramOf(model, unit, span))
        drawings.append(
            withCaption(Report::tr("%1, chromatogram", "a column").arg(name), note, high,
                        [picture = *picture, high](QPainter* painter) { paintChromatogram(painter, picture, high); }));
    drawings.append(
        withCaption(name, note, high, [=](QPainter* painter) { paintTrends(painter, *source, unit, high); }));
    return drawings;
}

} // namespace

QList<QList<Drawing>> unitCharts(const std::shared_ptr<const app::Run>& run)
{
    const auto source = std::make_shared<Source>(run);
    QList<QList<Drawing>> rows;
    qsizetype open = -1; // the row that has room for one more
    for (int unit = 0; unit < int(run->plant->units.size()); ++unit) {
        if (!app::isEquipment(run->plant->units[std::size_t(unit)].type->id)) continue;
        const QList<Drawing> drawings = drawingsOf(source, unit);
        if (drawings.size() == 1 && open >= 0) {
            rows[std::exchange(open, -1)] += drawings;
        } else if (!drawings.isEmpty()) {
            if (drawings.size() == 1) open = rows.size();
            rows.append(drawings);
        }
    }
    return rows;
}

} // namespace titer::report
