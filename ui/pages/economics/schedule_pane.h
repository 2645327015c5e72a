// The schedule of the plant: batches one after the other over all equipment, what holds them up, and how many of each unit there are. [gui]
//
//   SchedulePane pane(session);   pane.refresh();
//   a digit on a number of the table: so many of a unit;   Ctrl+C: copies the table
//   a batch is dragged along the time within its wait, or chosen with Up and Down and moved with Alt+Left and Alt+Right
#pragma once

#include "app/economics/economics_session.h"
#include "ui/pages/economics/schedule_lanes.h"
#include "ui/plot/axis_scale.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QTableWidget;

namespace titer::plot {
class FigureRow;
class TimelineView;
} // namespace titer::plot

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class SchedulePane : public QWidget {
    Q_OBJECT
public:
    // The session outlives the pane.
    explicit SchedulePane(app::EconomicsSession& session);

    void refresh();
    void focusFirst();
    QList<QWidget*> regions() const;

    plot::TimelineView* chart() const { return m_chart; }
    plot::FigureRow* figures() const { return m_figures; }
    QTableWidget* table() const { return m_table; }
    QSpinBox* batches() const { return m_batches; }
    QSpinBox* days() const { return m_days; }
    QPushButton* takeBack() const { return m_takeBack; } // the last move
    QString sentence() const;
    QString csv() const; // of the table

signals:
    void failed(const QString& sentence);

private:
    enum Column {
        UnitColumn,
        CountColumn,
        OccupiedColumn,
        ShareColumn,
        AloneColumn,
        MoreColumn,
        BatchesColumn,
        columns
    };

    QWidget* makeOrder();
    void showFigures(const app::PlantEconomics& found);
    void fillTable(const app::PlantEconomics& found);
    void takeCount(int row, int column);
    plot::Range roomOf(int lane, int band) const;
    void moveBand(int lane, int band, double from);
    void showLanes(const app::PlantEconomics& found);
    QString wordsOf(const app::PlantEconomics& found) const;

    app::EconomicsSession& m_session;
    plot::FigureRow* m_figures;
    widgets::Label* m_sentence;
    QSpinBox *m_batches, *m_days;
    QPushButton* m_takeBack;
    plot::TimelineView* m_chart;
    ScheduleLanes m_lanes; // of the chart
    QTableWidget* m_table;
    std::vector<std::string> m_units; // of the rows
    QStringList m_counts;             // likewise
};

} // namespace titer::pages
