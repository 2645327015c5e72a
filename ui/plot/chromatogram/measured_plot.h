// A measured chromatogram: legend with values at the cursor, the plot, and its numbers in its place (T). [gui]
//
//   plot->setModel(model, true);       replaces everything; `reset` shows all of it, else what is shown stays
//   plot->cursorTo(at)                 what stands across
#pragma once

#include "ui/plot/chromatogram/measured_types.h"
#include "ui/plot/time_axis.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace titer::plot {

class MeasuredView;
class TrendLegend;
class TrendTable;

class MeasuredPlot : public QWidget {
    Q_OBJECT
public:
    explicit MeasuredPlot(QWidget* parent = nullptr);
    ~MeasuredPlot() override;

    // What the legend has switched off stays off where there is a curve of that name.
    void setModel(const MeasuredModel& model, bool reset);
    const MeasuredModel& model() const;
    TimeAxis* timeAxis() { return &m_axis; }
    MeasuredView* view() const { return m_view; }
    void cursorTo(double at);
    void showTable(bool shown);
    bool showsTable() const;

private:
    void refreshLegend();

    TimeAxis m_axis;
    TrendLegend* m_legend;
    MeasuredView* m_view;
    TrendTable* m_table = nullptr; // made when first asked for
    QStackedLayout* m_pages;
    QTimer m_describe;
};

} // namespace titer::plot
