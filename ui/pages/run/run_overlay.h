// Up to eight runs over one another: courses of chosen variables on one axis, and what the runs differ in. [gui]
//
//   RunOverlay overlay(document, history, model);
//   overlay.open(tags)                     the run that is shown and the newest others, with these variables
//   overlay.setChosen(entry, on)           an entry of the history; the run that is shown always is
//   overlay.alignOn(alignment); overlay.askName(run)
//   signals closed(); exportAsked(name, format, bytes)
//
// While time is the axis its cursor is the time of the page.
#pragma once

#include "app/document/document.h"
#include "app/run/run_comparison.h"
#include "app/run/run_history.h"
#include "ui/shown/run_trends.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace titer::shown {
class VariableChooser;
}

namespace titer::pages {

class DifferenceTable;

class RunOverlay : public QWidget {
    Q_OBJECT
public:
    RunOverlay(app::Document& document, app::RunHistory& history, shown::RunModel& model, QWidget* parent = nullptr);

    void open(const QStringList& tags);
    void setChosen(std::size_t entry, bool chosen);
    void alignOn(const app::RunAlignment& alignment);
    // Asks what a run of the history is called; an empty name is none.
    void askName(const std::shared_ptr<const app::Run>& run);
    const app::Runs& runs() const { return m_runs; }
    const app::RunAlignment& alignment() const { return m_alignment; }
    plot::PlotColumn* column() const { return m_column; }
    DifferenceTable* table() const { return m_table; }
    QComboBox* alignments() const { return m_align; }
    QMenu* runMenu() const { return m_runMenu; }
    // Written under a picture.
    void setFoot(const QString& foot) { m_foot = foot; }

signals:
    void closed();
    void timeChosen(double seconds); // of the run that is shown
    void exportAsked(const QString& name, titer::shown::RunTrends::Format format, const QByteArray& bytes);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* head();
    void fillRunMenu();
    void fillExportMenu(QMenu* menu);
    void refresh();
    void followNames();
    void gatherRuns();
    void fillAlignments();
    void refillPlots();
    void fillPlot(plot::TrendPlot* plot, const shown::Variable& variable) const;
    plot::TimeWords wordsOfAxis() const;
    shown::Scale scaleOfAxis() const;
    void followTime();
    void toggle(const QString& tag, bool shown);
    // Each column names its variable and its run.
    QByteArray csv() const;
    // What differs and the key figures, as the command line writes them.
    QByteArray tableCsv() const;

    app::Document& m_document;
    app::RunHistory& m_history;
    shown::RunModel& m_model;
    QToolButton* m_runsButton;
    QMenu* m_runMenu;
    QComboBox* m_align;
    QToolButton* m_choose;
    shown::VariableChooser* m_chooser;
    plot::PlotColumn* m_column;
    DifferenceTable* m_table;
    std::vector<std::shared_ptr<const app::Run>> m_others; // chosen next to the run that is shown
    app::Runs m_runs;                                      // that is shown, then the others
    QStringList m_names;                                   // of the runs
    app::RunAlignment m_alignment;
    std::vector<app::RunAlignment> m_choices; // as m_align lists them
    QStringList m_tags;
    QString m_foot;
};

} // namespace titer::pages
