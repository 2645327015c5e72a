// A chart is made for each picture: one that is kept would have to be led after every change of its model, and making it costs a
// millisecond.
#include "ui/plot/xy/xy_chart.h"

#include "core/base/not_available.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::plot {

using look::Theme;
using look::Token;

namespace {

constexpr qreal beyond = 3; // a line along an edge is not cut in half [px]

// Qt Charts passes over NaN and would lead the line across the gap: each stretch without one is a series.
template <class Take, class Flush> void eachStretch(const XyCurve& curve, const Take& take, const Flush& flush)
{
    bool open = false;
    for (qsizetype i = 0; i < std::min(curve.x.size(), curve.y.size()); ++i) {
        const bool taken = std::isfinite(curve.x[i]) && take(i);
        if (open && !taken) flush();
        open = taken;
    }
    if (open) flush();
}

class Chart {
public:
    Chart(const XyLayout& layout, const XyModel& model)
        : m_layout(layout)
        , m_model(model)
        , m_chart(new QChart) // the scene's
    {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene.addItem(m_chart);
        m_chart->legend()->hide();
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        const QRectF& area = layout.area;
        const bool named = !model.places.isEmpty();
        m_across = addAxis(Qt::AlignBottom, layout.across, area.width(), named ? 1 : niceStep(layout.across.span()));
        m_left = addAxis(Qt::AlignLeft, layout.left, area.height(), niceStep(layout.left.span()));
        m_left->setGridLineVisible(model.leftLabels);
        if (layout.hasRight) {
            m_right = addAxis(Qt::AlignRight, layout.right, area.height(), niceStep(layout.right.span()));
            m_right->setGridLineVisible(false);
        }
        m_chart->setPlotArea(area.adjusted(-beyond, -beyond, beyond, beyond).translated(-layout.whole.topLeft()));
        m_chart->resize(layout.whole.size());
        m_chart->layout()->activate();
    }

    // Without antialiasing each line of it is as strong as the next.
    void paintGrid(QPainter* painter)
    {
        painter->setRenderHint(QPainter::Antialiasing, false);
        render(painter);
    }

    void paintCurves(QPainter* painter)
    {
        for (QValueAxis* axis : {m_across, m_left}) axis->setGridLineVisible(false);
        for (qsizetype i = m_model.curves.size(); i-- > 0;) add(m_model.curves[i]);
        painter->setRenderHint(QPainter::Antialiasing);
        render(painter);
    }

private:
    void render(QPainter* painter)
    {
        m_scene.render(painter, m_layout.whole, QRectF(QPointF(), m_layout.whole.size()));
    }

    QValueAxis* addAxis(Qt::Alignment side, const Range& range, qreal length, double step)
    {
        auto* axis = new QValueAxis; // the chart's
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLinePen(QPen(Theme::current().color(Token::Grid), 1));
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(step);
        const double more = beyond / length * range.span();
        axis->setRange(range.from - more, range.to + more);
        m_chart->addAxis(axis, side);
        return axis;
    }

    void addTo(QAbstractSeries* series, QAbstractAxis* across, bool right)
    {
        m_chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(right ? m_right : m_left);
    }

    void add(const XyCurve& curve)
    {
        switch (curve.kind) {
        case XyCurve::Line:
            if (!curve.low.isEmpty()) addBand(curve);
            return addLine(curve);
        case XyCurve::Bars:
            return addBars(curve);
        case XyCurve::Boxes:
            return addBoxes(curve);
        case XyCurve::Points:
            return; // markers are not of Qt Charts
        }
    }

    void addLine(const XyCurve& curve)
    {
        QList<QPointF> line;
        const auto take = [&](qsizetype i) {
            if (std::isfinite(curve.y[i])) line.append({curve.x[i], curve.y[i]});
            return std::isfinite(curve.y[i]);
        };
        eachStretch(curve, take, [&] {
            auto* series = new QLineSeries; // the chart's
            series->setPen(penOf(curve));
            series->replace(std::exchange(line, {}));
            addTo(series, m_across, curve.right);
        });
    }

    void addBand(const XyCurve& curve)
    {
        QList<QPointF> low, high;
        const auto take = [&](qsizetype i) {
            const double from = curve.low.value(i, base::notAvailable), to = curve.high.value(i, base::notAvailable);
            if (!std::isfinite(from) || !std::isfinite(to)) return false;
            low.append({curve.x[i], from});
            high.append({curve.x[i], to});
            return true;
        };
        eachStretch(curve, take, [&] {
            auto* series = new QAreaSeries; // the chart's
            auto* beneath = new QLineSeries(series);
            auto* above = new QLineSeries(series);
            beneath->replace(std::exchange(low, {}));
            above->replace(std::exchange(high, {}));
            series->setUpperSeries(above);
            series->setLowerSeries(beneath);
            series->setPen(Qt::NoPen);
            series->setBrush(bandColourOf(curve));
            addTo(series, m_across, curve.right);
        });
    }

    // Bars and boxes of Qt Charts stand at 0, 1, …: an axis of their own counts in their steps.
    QValueAxis* countAxis(const XyCurve& curve)
    {
        const double first = curve.x.value(0), step = stepOf(curve);
        auto* axis = new QValueAxis; // the chart's
        axis->setRange((m_across->min() - first) / step, (m_across->max() - first) / step);
        axis->setVisible(false);
        m_chart->addAxis(axis, Qt::AlignBottom);
        return axis;
    }

    void addBars(const XyCurve& curve)
    {
        auto* set = new QBarSet(QString()); // the series'
        for (const double y : curve.y) set->append(std::isfinite(y) ? y : 0.0);
        set->setPen(QPen(colourOf(curve), 1));
        set->setBrush(bandColourOf(curve));
        auto* series = new QBarSeries; // the chart's
        series->setBarWidth(curve.filled);
        series->append(set);
        addTo(series, countAxis(curve), curve.right);
    }

    void addBoxes(const XyCurve& curve)
    {
        auto* series = new QBoxPlotSeries; // the chart's
        series->setBoxWidth(curve.filled);
        series->setPen(QPen(colourOf(curve), 1.5));
        series->setBrush(bandColourOf(curve));
        for (qsizetype i = 0; i < curve.y.size(); ++i)
            series->append(new QBoxSet(curve.low.value(i), curve.lowerQuartile.value(i), curve.y[i],
                                       curve.upperQuartile.value(i), curve.high.value(i)));
        addTo(series, countAxis(curve), curve.right);
    }

    const XyLayout& m_layout;
    const XyModel& m_model;
    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis *m_across, *m_left, *m_right = nullptr;
};

} // namespace

void paintChart(QPainter* painter, const XyLayout& layout, const XyModel& model)
{
    Chart chart(layout, model);
    painter->save();
    chart.paintGrid(painter);
    chart.paintCurves(painter);
    painter->restore();
}

} // namespace titer::plot
