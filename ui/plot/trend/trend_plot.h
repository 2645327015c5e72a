// A trend: title, legend with values at the cursor, and the plot. [gui]
//
//   auto* plot = new TrendPlot(tr("Glucose"));
//   plot->setSeries({{tr("Glucose"), "g/L", x, y, 2}, {tr("Glucose"), "g/L", tLab, lab, 2, false, Series::Samples}});
//   plot->setPhases({{0, 3 * 86400, tr("Batch")}}); plot->setLimits({{2.0, tr("lower limit 2.0")}});
//   plot->timeAxis()->setNow(t); ->setCursor(t); ->zoom({a, b}); connect(plot->timeAxis(), &TimeAxis::cursorMoved, ...)
//   setSeries replaces everything at once: call it once per refresh. A NaN is a gap. x in seconds, y in the unit of the series.
//   Series of one name, unit and colour share a legend entry (model line and its samples).
//   picture(size, foot), svg(size, foot), csv(foot): the export, in the light look; the caller writes the file.
//   PlotColumn stacks plots over one time axis and one cursor.
#pragma once

#include "ui/look/theme.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/trend/trend_types.h"

#include <QByteArray>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace titer::widgets {
class Label;
}

namespace titer::plot {

class TrendLegend;
class TrendTable;
class TrendView;

class TrendPlot : public QWidget {
    Q_OBJECT
public:
    explicit TrendPlot(const QString& title = {}, QWidget* parent = nullptr);
    ~TrendPlot() override;

    void setTitle(const QString& title);
    void setSeries(const QList<Series>& series);
    void setPhases(const QList<Phase>& phases);
    void setMarks(const QList<double>& marks);
    void setLimits(const QList<Limit>& limits);
    // Of those that were filled later the lines go through.
    void setGaps(const QList<Range>& gaps, const QList<Range>& refilled = {});
    // Several of these at once, drawn once.
    void change(const std::function<void(TrendModel&)>& change);
    void setLogarithmic(bool log);
    // Where the title says all that a legend would.
    void setLegendShown(bool shown);
    // The legend takes no more lines than leave the lines a third of their width as height; it shortens names instead.
    void setShapeKept(bool kept);
    void setHidden(const QString& name, bool hidden);

    const TrendModel& model() const;
    TimeAxis* timeAxis() const { return m_axis; }
    // From now on the plot follows `axis`, which must outlive it; null gives it its own again.
    void shareTimeAxis(TimeAxis* axis);
    // For plots in a column, which share what height there is: a box with a legend that wraps takes the height that each likes best for the
    // least, and where that is not there presses all to one height, below the least of some.
    void setModest();
    // For plots in a column: only the first names the phases, only the last labels the time.
    void setPlace(bool first, bool last, bool roomAtRight);
    bool usesRightAxis() const;
    // The values as rows in the plot's place (key T).
    void showTable(bool shown);
    bool showsTable() const;

    QImage picture(QSize size, const QString& foot, qreal pixelRatio = 2, look::Look look = look::Look::Light);
    QByteArray svg(QSize size, const QString& foot, look::Look look = look::Look::Light);
    QString csv(const QString& foot) const;
    void paint(QPainter* painter, const QRectF& rect, const QString& foot, look::Look look);

signals:
    void seriesChanged();
    void limitMoved(const QString& id, double value); // by its line

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLegend();
    void reportAxis();
    void refreshLegend();

    TimeAxis m_ownAxis;
    TimeAxis* m_axis;
    widgets::Label* m_title;
    TrendLegend* m_legend;
    TrendView* m_view;
    TrendTable* m_table = nullptr; // made when first asked for
    QStackedLayout* m_pages;
    bool m_keepsShape = false;
    QTimer m_describe;
};

} // namespace titer::plot
