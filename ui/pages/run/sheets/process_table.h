// The process table of a run, as in an engineer's: streams as columns, volumes, flows, pH and components as rows. A sheet over the lower
// half of the page. [gui]
//
//   ProcessTable table(page);   table.open(plant, result);       Escape leaves it, Ctrl+C copies rows for a spreadsheet
#pragma once

#include "core/figures/stream_table.h"
#include "ui/widgets/sheet.h"

class QPushButton;

namespace titer::plot {
class NumbersTable;
}

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// In the units that the person chose: a head, then a row per quantity with its unit.
QString processCsv(const figures::StreamTable& table);

class ProcessTable : public widgets::Sheet {
    Q_OBJECT
public:
    explicit ProcessTable(QWidget* page);

    void open(const model::Plant& plant, const figures::RunResult& result);
    plot::NumbersTable* table() const { return m_table; }

private:
    widgets::Label* m_title;
    widgets::Label* m_none;
    plot::NumbersTable* m_table;
    QPushButton* m_copy;
};

} // namespace titer::pages
