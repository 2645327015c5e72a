// What is seen of a study: factors, run sheet and plots in panes, and beneath them what is expected at the setting that is looked at. [gui]
//
//   panes.refresh();  panes.showScene()         the study, and what is known of it and looked at
//   panes.report(sentence, wrong)               beneath the run sheet
#pragma once

#include "app/run/auto_run.h"
#include "app/study/study_maps.h"
#include "app/study/study_planner.h"
#include "app/study/study_session.h"
#include "ui/study/study_scene.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::study {
class FactorPane;
class PaneBoard;
class RunSheetPane;
class StudyPane;
} // namespace titer::study

namespace titer::pages {

class StudyPanes : public QWidget {
    Q_OBJECT
public:
    // All of it outlives the panes.
    struct Work {
        app::StudySession& session;
        app::StudyMaps& maps;
        const app::AutoRun& autoRun;
        app::StudyPlanner& planner;
    };
    explicit StudyPanes(const Work& work);

    study::StudyScene scene() const;
    void showScene();
    void refresh();
    void setNarrow(bool narrow);
    void report(const QString& sentence, bool wrong);
    void focusFirst();
    // Leaves the row that asks why a run is excluded, or the pane that has the whole page; false where there is neither.
    bool back();
    // Each pane, for F6.
    QList<QWidget*> regions() const;

    study::PaneBoard* board() const { return m_board; }
    study::FactorPane* factors() const { return m_factors; }
    study::RunSheetPane* sheet() const { return m_sheet; }
    // Effects, half-normal plot, profiler, contour, design space.
    const QList<study::StudyPane*>& plots() const { return m_plots; }
    QString footText() const;

signals:
    void designAsked(); // or more runs, where there are results
    void platesAsked(const QString& run);
    void validationAsked(const std::vector<double>& natural);

private:
    void addPanes();
    void connectPlot(study::StudyPane* pane);
    void connectAll();
    void toggleTerm(int response, const QString& term, bool in);
    void setLimit(int response, bool high, double value);
    void refreshFoot(const study::StudyScene& scene);
    void askResponse(const QPoint& global);

    Work m_work;
    study::PaneBoard* m_board;
    study::FactorPane* m_factors;
    study::RunSheetPane* m_sheet;
    QPushButton* m_design;
    QToolButton* m_plateMap;
    QList<study::StudyPane*> m_plots;
    QWidget* m_foot;
    widgets::Label* m_footWords;
};

} // namespace titer::pages
