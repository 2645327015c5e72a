// The Studies page: the studies of the project, one at a time, in panes that follow one another. [gui]
//
//   StudiesPage page({document, autoRun, session, runner, best});
//   page.study({row});            a number of the plant becomes a factor of the study at hand, or of a new one
//   signals placeAsked(path), runAsked(flowsheet), failed(sentence)
#pragma once

#include "app/form/form_model.h"
#include "app/run/auto_run.h"
#include "app/study/best_setting.h"
#include "app/study/sheet_exchange.h"
#include "app/study/study_runner.h"
#include "app/study/study_session.h"
#include "ui/pages/page.h"
#include "ui/shown/remaining_time.h"
#include "ui/study/study_scene.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace titer::report {
class StudyReporter;
}

namespace titer::widgets {
class Label;
}

namespace titer::study {
class AugmentSheet;
class CompareSheet;
class DesignSheet;
class EquivalenceSheet;
class FactorPane;
class FactorSheet;
class PaneBoard;
class PlateSheet;
class RunSheetPane;
class StudyPane;
class TakeSheet;
} // namespace titer::study

namespace titer::pages {

class StudiesPage : public QWidget, public Page {
    Q_OBJECT
public:
    // All of it outlives the page.
    struct Work {
        app::Document& document;
        app::AutoRun& autoRun;
        app::StudySession& session;
        app::StudyRunner& runner;
        app::BestSetting& best;
    };
    explicit StudiesPage(const Work& work, QWidget* parent = nullptr);

    void study(const std::vector<app::FormRow>& rows);
    // A new study of load, slope and cuts of a column.
    void studyPool(const QString& unit);
    // The list of parameters, for a new study or one more factor.
    void askFactors();
    void chooseDesign();
    // Ways to add runs to those that there are.
    void addRuns();
    // The vessels of the runs, at that of `run`.
    void showPlates(const QString& run = {});
    // A run that checks the models: natural, one setting per factor; without one where the setting is that is looked at.
    void addValidation(std::vector<double> natural = {});
    // The setting that is looked at becomes that of the plant, as one step of undo.
    void writeSetting();
    // Looks for the best setting in the background, looks at it and writes it into the plant.
    void writeBest();
    bool seeksBest() const { return m_work.best.isRunning(); }
    // What was found, coded; empty where there is none.
    void takeBest(const app::StudySession::Value& study, const std::vector<double>& setting);
    // Two groups of runs by equivalence, and several studies next to one another.
    void compareScales();
    void compareStudies();
    // Starts the runs that are missing, or stops those that go on.
    void runOrStop();
    // Results of the clipboard, and of a run sheet in a file.
    void paste();
    void readResults();
    void exportSheet();
    // Asks for a file and writes the study as a document, or stops that.
    void reportOrStop();

    QWidget* widget() override { return this; }
    void focusFirst() override;
    bool back() override;
    QList<QWidget*> regions() const override;
    bool followsEdits() const override { return true; }
    QUndoStack* undoStack() const override { return m_work.session.undoStack(); }
    QList<Act> acts() override;
    // "factors/UNIT": its parameters to choose from; "pool/UNIT".
    void showPlace(const QString& place) override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

    study::StudyScene scene() const;
    app::StudySession& session() const { return m_work.session; }
    app::StudyRunner& runner() const { return m_work.runner; }

    // Effects, half-normal plot, profiler, contour, design space.
    const QList<study::StudyPane*>& plots() const { return m_plots; }
    study::PaneBoard* board() const { return m_board; }
    QString footText() const;
    study::FactorPane* factors() const { return m_factors; }
    study::RunSheetPane* sheet() const { return m_sheet; }
    study::DesignSheet* designs() const { return m_designs; }
    study::AugmentSheet* augment() const { return m_augment; }
    study::PlateSheet* plates() const { return m_plates; }
    study::EquivalenceSheet* equivalence() const { return m_equivalence; }
    study::CompareSheet* compared() const { return m_compared; }
    study::TakeSheet* results() const { return m_results; }
    report::StudyReporter& report() const { return *m_report; }
    study::FactorSheet* parameters() const { return m_parameters; }
    QPushButton* runButton() const { return m_run; }
    QPushButton* beginButton() const { return m_begin; }
    QPushButton* nameButton() const { return m_name; }
    QPushButton* reportButton() const { return m_reportButton; }
    QToolButton* moreButton() const { return m_more; }
    QString stateText() const;
    bool isEmpty() const;

signals:
    void placeAsked(const QString& path);                    // of the plant
    void runAsked(const titer::model::Flowsheet& flowsheet); // to be looked at on the page of runs
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makePanes();
    void connectAll();
    void connectNext();
    void connectPlot(study::StudyPane* pane);
    void toggleTerm(int response, const QString& term, bool in);
    void setLimit(int response, bool high, double value);
    void setAxis(int axis, int factor);
    bool takesResults() const;
    void refreshFoot(const study::StudyScene& scene);
    void refresh();
    void refreshState();
    QString reportWords() const; // what can be done about the report
    void showScene();
    void arrange();
    void askResponse(const QPoint& global);
    void nameMenu();
    void fillUncertainty(QMenu& menu, const studies::Study& study);
    void moreMenu();
    void rename();
    void openRun(const QString& run);
    void addFirstResponses();
    void editPurpose();

    Work m_work;
    QWidget* m_head;
    QPushButton* m_name;
    widgets::Label* m_state;
    QPushButton *m_run, *m_paste, *m_read, *m_export, *m_reportButton;
    QToolButton* m_more;
    QPushButton* m_begin;
    QStackedWidget* m_content;
    study::FactorPane* m_factors;
    study::RunSheetPane* m_sheet;
    QPushButton* m_design;
    QToolButton* m_plateMap;
    study::PaneBoard* m_board;
    QList<study::StudyPane*> m_plots;
    int m_axes[2] = {0, 1}; // factors of the maps
    QWidget* m_foot;
    widgets::Label* m_footWords;
    study::FactorSheet* m_parameters;
    study::DesignSheet* m_designs;
    study::AugmentSheet* m_augment;
    study::PlateSheet* m_plates;
    study::EquivalenceSheet* m_equivalence;
    study::CompareSheet* m_compared;
    study::TakeSheet* m_results;
    app::SheetExchange m_exchange;   // what is written
    report::StudyReporter* m_report; // a child
    shown::RemainingTime m_remaining;
    bool m_wantsResponses = false; // as soon as the plant has run
};

} // namespace titer::pages
