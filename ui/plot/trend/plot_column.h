// Trends above each other over one time axis: one cursor, one zoom, phase names at the top, time at the bottom. [gui]
//
//   PlotColumn column;
//   TrendPlot* cells = column.addPlot(tr("Cells"));      the column owns it; removePlot(plot), plots()
//   column.setPhases(phases);                            for all plots
//   column.timeAxis()->setCursor(t)                      one time for the page
//   picture(size, foot), svg(size, foot), csv(foot)      all plots together
#pragma once

#include "ui/plot/trend/trend_plot.h"

#include <QList>

class QVBoxLayout;

namespace titer::plot {

class PlotColumn : public QWidget {
    Q_OBJECT
public:
    explicit PlotColumn(QWidget* parent = nullptr);
    ~PlotColumn() override;

    // Each plot stands on a card of its own.
    TrendPlot* addPlot(const QString& title = {});
    void removePlot(TrendPlot* plot);
    QList<TrendPlot*> plots() const { return m_plots; }
    // Without names where something over the plots has them.
    void setPhases(const QList<Phase>& phases, bool named = true);
    // What lies after now, in the strip of the phases.
    void setAhead(const QString& words);
    void setMarks(const QList<double>& marks);
    // What stands at the right of a plot, on its card; the column owns it.
    void setSide(TrendPlot* plot, QWidget* side);
    TimeAxis* timeAxis() { return &m_axis; }

    QImage picture(QSize size, const QString& foot, qreal pixelRatio = 2, look::Look look = look::Look::Light);
    QByteArray svg(QSize size, const QString& foot, look::Look look = look::Look::Light);
    QString csv(const QString& foot) const;
    void paint(QPainter* painter, const QSizeF& size, const QString& foot, look::Look look);

private:
    void arrange();

    TimeAxis m_axis;
    QList<TrendPlot*> m_plots;
    QList<Phase> m_phases;
    QList<double> m_marks;
    QString m_ahead;
    bool m_namesPhases = true;
    QVBoxLayout* m_column;
};

} // namespace titer::plot
