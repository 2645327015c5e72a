// What a column binds until its product breaks through, against the residence time: computed on request in the background. [gui]
//
//   ColumnCapacity capacity(model, sweep);      shows what the sweep has of the run and unit of the model
#pragma once

#include "app/run/columns/residence_sweep.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/remaining_time.h"
#include "ui/shown/run_model.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ColumnCapacity : public QWidget {
    Q_OBJECT
public:
    ColumnCapacity(shown::RunModel& model, app::ResidenceSweep& sweep, QWidget* parent = nullptr);

    plot::XyPlot* plot() const { return m_plot; }
    app::ResidenceSweep& sweep() { return m_sweep; }
    void start();

private:
    bool isShown() const;
    void readLoad();
    void refresh();
    void refreshPlot();

    shown::RunModel& m_model;
    app::ResidenceSweep& m_sweep;
    widgets::Label* m_about;
    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    widgets::Label* m_left; // how long it still takes
    shown::RemainingTime m_remaining;
    plot::XyPlot* m_plot;
    double m_now = 0.0;   // residence time of the run [s]
    shown::Scale m_scale; // of the product
    QString m_unitText;
    QString m_caveat; // of the points
};

} // namespace titer::pages
