// What equipment a run occupied and when, with a next batch as early as it can begin, and the hours of each. A sheet over the lower half
// of the page. [gui]
//
//   OccupancySheet sheet(page);   sheet.open(plant, result);       Escape leaves it, Ctrl+C copies rows for a spreadsheet
#pragma once

#include "app/run/occupancy.h"
#include "ui/plot/timeline/timeline_types.h"
#include "ui/widgets/sheet.h"

class QPushButton;

namespace titer::plot {
class NumbersTable;
class TimelineView;
} // namespace titer::plot

namespace titer::widgets {
class Label;
}

namespace titer::pages {

// The bands of a batch, and those of the next one where it does not wait for all of this one.
QList<plot::TimelineLane> occupancyLanes(const model::Plant& plant, const app::PlantOccupancy& occupancy);
// A head, then a row per unit.
QString occupancyCsv(const model::Plant& plant, const app::PlantOccupancy& occupancy);

class OccupancySheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit OccupancySheet(QWidget* page);

    void open(const model::Plant& plant, const figures::RunResult& result);
    plot::TimelineView* chart() const { return m_chart; }
    plot::NumbersTable* table() const { return m_table; }
    QString reported() const;

private:
    widgets::Label* m_reported;
    plot::TimelineView* m_chart;
    plot::NumbersTable* m_table;
    QPushButton* m_copy;
};

} // namespace titer::pages
