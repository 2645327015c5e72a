// The Studies page: the studies of the project, one at a time, in panes that follow one another. [gui]
//
//   StudiesPage page({document, autoRun, studies});
//   page.study({row});            a number of the plant becomes a factor of the study at hand, or of a new one
//   page.head(), page.panes(), page.sheets(), page.files()       its parts
//   signals placeAsked(path), runAsked(flowsheet), failed(sentence)
#pragma once

#include "app/form/form_model.h"
#include "app/run/auto_run.h"
#include "app/session/study_work.h"
#include "app/study/study_planner.h"
#include "ui/pages/page.h"
#include "ui/pages/studies/study_head.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace titer::pages {

class StudyFiles;
class StudyPanes;
class StudySheets;

class StudiesPage : public QWidget, public Page {
    Q_OBJECT
public:
    // All of it outlives the page.
    struct Work {
        app::Document& document;
        app::AutoRun& autoRun;
        app::StudyWork& studies;
    };
    explicit StudiesPage(const Work& work, QWidget* parent = nullptr);

    void study(const std::vector<app::FormRow>& rows);
    // A new study of load, slope and cuts of a column.
    void studyPool(const QString& unit);
    // A run that checks the models: natural, one setting per factor; without one where the setting is that is looked at.
    void addValidation(std::vector<double> natural = {});
    // The setting that is looked at becomes that of the plant, as one step of undo.
    void writeSetting();
    // Looks for the best setting in the background, looks at it and writes it into the plant.
    void writeBest();
    bool seeksBest() const { return m_work.studies.best().isRunning(); }

    QWidget* widget() override { return this; }
    void focusFirst() override;
    bool back() override;
    QList<QWidget*> regions() const override;
    bool followsEdits() const override { return true; }
    void goOnFrom(const Page& former) override;
    QUndoStack* undoStack() const override { return m_work.studies.session().undoStack(); }
    QList<Act> acts() override;
    // "factors/UNIT": its parameters to choose from; "pool/UNIT".
    void showPlace(const QString& place) override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

    app::StudySession& session() const { return m_work.studies.session(); }
    app::StudyRunner& runner() const { return m_work.studies.runner(); }
    StudyHead& head() const { return *m_head; }
    StudyPanes& panes() const { return *m_panes; }
    StudySheets& sheets() const { return *m_sheets; }
    StudyFiles& files() const { return *m_files; }
    QPushButton* beginButton() const { return m_begin; }
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
    QWidget* makeEmpty();
    void connectParts();
    void connectWork();
    void carryOut(StudyHead::Act act);
    void refresh();
    void showScene();
    void arrange();
    void startStudy();
    void openRun(const QString& run);
    void reportEnded();
    void takeBest();

    Work m_work;
    app::StudyPlanner m_planner;
    StudyHead* m_head;
    QPushButton* m_begin;
    QStackedWidget* m_content;
    StudyPanes* m_panes;
    StudySheets* m_sheets;
    StudyFiles* m_files;
};

} // namespace titer::pages
