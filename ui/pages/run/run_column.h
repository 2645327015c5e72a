// A column in the place of a vessel's picture: its chromatogram with the pool, what it shows at the time of the page, profiles, and
// its capacity. [gui]
//
//   RunColumn column(model, document);      follows run, unit and time of the model; the document keeps the pool's cuts
//   column.shareTimeAxis(axis);             one time and cursor with the trends
//   column.setPlaying(true);                as the page's transport stands
//   column.setRoom(height);                 where it stands: with too little for all of it one part at a time is shown
#pragma once

#include "app/document/document.h"
#include "app/run/chromatogram.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_model.h"

#include <QWidget>

#include <optional>
#include <string>

class QPushButton;
class QStackedWidget;

namespace titer::plot {
class ChromatogramPlot;
class FigureRow;
class TimeAxis;
} // namespace titer::plot

namespace titer::widgets {
class Card;
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::pages {

class ColumnCapacity;
class ColumnProfiles;

class RunColumn : public QWidget {
    Q_OBJECT
public:
    RunColumn(shown::RunModel& model, app::Document& document, QWidget* parent = nullptr);

    void shareTimeAxis(plot::TimeAxis* axis);
    void setPlaying(bool playing);
    void setRoom(int height);
    plot::ChromatogramPlot* chromatogram() const { return m_plot; }
    plot::FigureRow* readings() const { return m_readings; }
    ColumnProfiles* profiles() const { return m_profiles; }
    ColumnCapacity* capacity() const { return m_capacity; }
    void showCapacity(bool shown);

signals:
    void playToggled();
    void runAsked();

private:
    void rebuild();
    void arrange();
    // Of the unit in the model.
    const std::string& unitId() const;
    void showCut();
    // `joins` the step of undo before it, where that was a cut a moment ago.
    void takeCut(const std::optional<figures::Span>& cut, bool joins);
    void refreshPool();
    void refreshReadings();

    shown::RunModel& m_model;
    app::Document& m_document;
    std::optional<app::Chromatogram> m_course;
    bool m_tight = false;
    widgets::Segments* m_part; // which part is shown where there is room for one
    widgets::Card *m_card, *m_lower;
    widgets::Label* m_fault;
    plot::ChromatogramPlot* m_plot;
    QPushButton* m_propose; // leaves a cut made by hand
    plot::FigureRow* m_readings;
    widgets::Segments* m_choice;
    QStackedWidget* m_pages;
    ColumnProfiles* m_profiles;
    ColumnCapacity* m_capacity;
};

} // namespace titer::pages
