// Loops at a device, over the page Twin: what each advises, what the guard lets through, what the device holds; arming; the course so far, with
// the plan of the controller as a fan ahead; the log of the guards. [gui]
//
//   LoopsSheet sheet(loops, trail, page);  sheet.open();        signal failed(sentence)
#pragma once

#include "app/live/loop_trail.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QPushButton;
class QTableWidget;

namespace titer::app {
class LoopChoice;
}
namespace titer::plot {
class XyPlot;
}
namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ArmPanel;
class LoopStartSheet;

class LoopsSheet : public widgets::Sheet {
    Q_OBJECT
public:
    LoopsSheet(app::LoopSession& loops, const app::LoopTrail& trail, QWidget* page);

    // Where the loops run can be chosen from then on; once.
    void setChoice(const app::LoopChoice& choice);
    void open();
    // As it is now; by itself it is so while it is seen.
    void refresh();

    QTableWidget* table() const { return m_table; }
    QTableWidget* log() const { return m_log; }
    ArmPanel* panel() const { return m_panel; }
    plot::XyPlot* plot() const { return m_plot; }
    QPushButton* disarmAllButton() const { return m_disarmAll; }
    QPushButton* chooseButton() const { return m_choose; }
    LoopStartSheet* startSheet() const { return m_start; } // nullptr before setChoice()

signals:
    void failed(const QString& sentence);

private:
    enum Column { Name, State, Measured, Advised, Let, Cut, Held, Recipe, Plan, columns };

    const app::LoopRow* chosen() const;
    void refreshRows();
    void refreshTable();
    void refreshPlot();
    void refreshLog();

    app::LoopSession& m_loops;
    const app::LoopTrail& m_trail;
    widgets::Label* m_driven;
    QPushButton *m_choose, *m_disarmAll;
    LoopStartSheet* m_start = nullptr;
    QTableWidget *m_table, *m_log;
    ArmPanel* m_panel;
    plot::XyPlot* m_plot;
    std::pair<std::size_t, std::int64_t> m_logged{}; // how many notes, and when the newest was
    QTimer m_tick;                                   // of plot and log
};

} // namespace titer::pages
