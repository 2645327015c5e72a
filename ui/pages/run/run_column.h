// A column instead of a vessel's picture: its chromatogram with the pool, what it shows at the time of the page, profiles, and
// its capacity. [gui]
//
//   RunColumn column(model, document, capacity);      follows run, unit and time of the model; the document keeps the pool's cuts
//   column.shareTimeAxis(axis);             one time and cursor with the trends
//   column.setPlaying(true);                as the page's transport stands
//   column.setRoom(height);                 where it stands: with too little for all of it one part at a time is shown
//   column.setMeasured(chromatograms);      once: measured runs can be laid over the chromatogram
#pragma once

#include "app/document/document.h"
#include "app/live/recordings/chromatograms.h"
#include "app/run/columns/chromatogram.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_model.h"

#include <QWidget>

#include <optional>
#include <string>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace titer::app {
class ResidenceSweep;
}

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

namespace titer::shown {
class MeasuredOver;
}

namespace titer::pages {

class ColumnCapacity;
class ColumnProfiles;

class RunColumn : public QWidget {
    Q_OBJECT
public:
    RunColumn(shown::RunModel& model, app::Document& document, app::ResidenceSweep& capacity,
              QWidget* parent = nullptr);

    void shareTimeAxis(plot::TimeAxis* axis);
    void setPlaying(bool playing);
    void setRoom(int height);
    void setMeasured(app::Chromatograms& chromatograms);
    // A run by its key, 0 for none; its zero stands where the load begins, or where `zero` names it.
    void layOver(int key, const QString& zero = {});
    QToolButton* measuredButton() const { return m_over; }
    QToolButton* calibrateButton() const { return m_calibrate; }
    // What lies over it and how, empty without.
    QString measuredText() const;
    plot::ChromatogramPlot* chromatogram() const { return m_plot; }
    plot::FigureRow* readings() const { return m_readings; }
    ColumnProfiles* profiles() const { return m_profiles; }
    ColumnCapacity* capacity() const { return m_capacity; }
    void showCapacity(bool shown);

signals:
    void playToggled();
    void runAsked();
    void calibrationAsked(const QString& unit); // from measured runs

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

    // run_column_measured.cpp
    bool canCalibrate() const;
    void refreshMeasured();

    shown::RunModel& m_model;
    app::Document& m_document;
    shown::MeasuredOver* m_measured = nullptr;
    std::optional<app::Chromatogram> m_course;
    bool m_tight = false;
    widgets::Segments* m_part; // which part is shown where there is room for one
    widgets::Card *m_card, *m_lower;
    widgets::Label* m_fault;
    plot::ChromatogramPlot* m_plot;
    QToolButton* m_over; // which measured run lies over it
    QToolButton* m_calibrate;
    widgets::Label* m_overWords;
    QPushButton* m_propose; // leaves a cut made by hand
    plot::FigureRow* m_readings;
    widgets::Segments* m_choice;
    QStackedWidget* m_pages;
    ColumnProfiles* m_profiles;
    ColumnCapacity* m_capacity;
};

} // namespace titer::pages
