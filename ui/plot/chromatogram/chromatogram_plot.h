// A chromatogram: title, time or volume by choice, legend with values at the cursor, the plot, and the figures of the pool. [gui]
//
//   auto* plot = new ChromatogramPlot(tr("Capture"));
//   plot->setData(data);                  replaces everything; the cut stays
//   plot->setCut({from, to});             [s]; cutMoved() reports each step of a drag or key, cutSet() where it ends
//   plot->setFigures({{tr("Yield"), "95.0", "%"}, ...});         of the pool between the cuts
//   plot->shareTimeAxis(axis);            one time and one cursor with other plots
#pragma once

#include "ui/plot/chromatogram/chromatogram_types.h"
#include "ui/plot/figure_row.h"
#include "ui/plot/time_axis.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace titer::widgets {
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::plot {

class ChromatogramView;
class TrendLegend;
class TrendTable;

class ChromatogramPlot : public QWidget {
    Q_OBJECT
public:
    explicit ChromatogramPlot(const QString& title = {}, QWidget* parent = nullptr);
    ~ChromatogramPlot() override;

    void setTitle(const QString& title);
    void setData(const ChromatogramData& content);
    void setFractions(const QList<Range>& fractions, double volumeOfEach);
    // Over it, until the data are replaced.
    void setMeasured(const QList<MeasuredLine>& lines);
    void setCut(const Range& cut);
    void setFigures(const QList<Figure>& figures);
    void setOverVolume(bool overVolume);
    // At the right of the title.
    void addTool(QWidget* tool);

    const ChromatogramModel& model() const;
    TimeAxis* timeAxis() const { return m_axis; }
    // From now on the plot follows `axis`, which must outlive it; null gives it its own again.
    void shareTimeAxis(TimeAxis* axis);
    ChromatogramView* view() const { return m_view; }
    FigureRow* figures() const { return m_figures; }
    void showTable(bool shown);
    bool showsTable() const;

signals:
    void cutMoved(double from, double to); // [s]
    void cutSet(double from, double to, bool byKey);

private:
    void reportAxis();
    void refreshLegend();

    TimeAxis m_ownAxis;
    TimeAxis* m_axis;
    widgets::Label* m_title;
    widgets::Segments* m_across;
    QHBoxLayout* m_head;
    TrendLegend* m_legend;
    ChromatogramView* m_view;
    TrendTable* m_table = nullptr; // made when first asked for
    QStackedLayout* m_pages;
    FigureRow* m_figures;
    QTimer m_describe;
};

} // namespace titer::plot
