// The foot of the inspector: the selected unit's course in the last run, and how long the run took. [gui]
#pragma once

#include "app/run/auto_run.h"

#include <QWidget>

#include <string>

namespace titer::plot {
class TrendPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::form {

class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(app::AutoRun& runs, QWidget* parent = nullptr);

    void setUnit(const std::string& unit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void layOut();

    app::AutoRun& m_runs;
    std::string m_unit;
    widgets::Label* m_title;
    widgets::Label* m_note;
    widgets::Label* m_figure;
    plot::TrendPlot* m_plot;
};

} // namespace titer::form
