// How much of the planned time of equipment went into good product (OEE), and what took the rest, of a table of intervals. A sheet over the
// page. [gui]
//
//   EffectivenessSheet sheet(page);  sheet.ask();  sheet.open("intervals.csv", zone);
#pragma once

#include "core/studies/capability/effectiveness.h"
#include "ui/widgets/sheet.h"

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class EffectivenessSheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit EffectivenessSheet(QWidget* page);

    void ask();
    // Times without a zone are of this one.
    void open(const QString& table, const base::Zone& zone);

    // A piece of equipment each; of several the last has all together.
    QTreeWidget* figures() const { return m_figures; }
    QTreeWidget* losses() const { return m_losses; } // the largest first
    QStringList findings() const;

private:
    void showOne(const studies::Effectiveness& one);

    widgets::Label* m_title;
    QVBoxLayout* m_findings;
    QTreeWidget *m_figures, *m_losses;
    QPushButton *m_ask, *m_close;
};

} // namespace titer::pages
