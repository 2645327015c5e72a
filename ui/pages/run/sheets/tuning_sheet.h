// The tuning of a control loop on trial on the twin: a step of its set-point or a relay in its place, the response, what it says, and settings by
// rules that are taken over as one step of undo. A sheet over the lower half of the page; the trial belongs to the project. [gui]
//
//   TuningSheet sheet(tuning, page);  sheet.open("level");
#pragma once

#include "app/run/tuning/loop_tuning.h"
#include "ui/widgets/sheet.h"

#include <string>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace titer::plot {
class XyPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class TuningSheet : public widgets::Sheet {
    Q_OBJECT
public:
    // The trial outlives the sheet.
    TuningSheet(app::LoopTuning& tuning, QWidget* page);

    // Of this controller, or of any.
    void open(const std::string& controller);

    QComboBox* loopBox() const { return m_loop; }
    QComboBox* kindBox() const { return m_kind; }
    QLineEdit* sizeField() const { return m_size; }
    QLineEdit* atField() const { return m_at; }
    QLineEdit* durationField() const { return m_duration; }
    QPushButton* goButton() const { return m_go; }
    QPushButton* takeButton() const { return m_take; }
    QTableWidget* rules() const { return m_rules; }
    QTableWidget* figures() const { return m_figures; }
    plot::XyPlot* plot() const { return m_plot; }
    QString remark() const;

private:
    std::string chosen() const;
    bool isRelay() const;
    void fillLoops(const std::string& controller);
    void showUsual();
    void goOrStop();
    void refresh();
    void refreshButtons();
    void refreshPlot();

    app::LoopTuning& m_tuning;
    QComboBox *m_loop, *m_kind;
    QLineEdit *m_size, *m_at, *m_duration, *m_hysteresis;
    widgets::Label *m_hysteresisName, *m_remark;
    QPushButton *m_go, *m_take;
    QTableWidget *m_figures, *m_rules;
    plot::XyPlot* m_plot;
};

} // namespace titer::pages
