// The page Learn: the list of lessons, and the lesson that is open: its steps at the left, at the right the workspace
// that the step at hand needs. [gui]
//
//   LearnPage page({document, lessons, runs, bench});
//   page.open("feed-without-starving")               begins it or goes on in it
//   page.makeLesson(); page.editLesson(source)       the editor: from the project, of an own lesson or a copy
//   signals startAsked(source)                       ask before the document is let go of, then lessons.start(source)
//           runAsked(), stopAsked()                  of the document's plant
#pragma once

#include "app/learn/editor/lesson_journal.h"
#include "app/learn/lesson_presentation.h"
#include "app/run/run_session.h"
#include "ui/pages/learn/panes/lesson_pane.h"
#include "ui/pages/page.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace titer::widgets {
class Segments;
}

namespace titer::pages {

class LessonWorkspace;
class LessonEditor;
class LessonList;
class LessonPanel;
class PresentationBar;

class LearnPage : public QWidget, public Page {
    Q_OBJECT
public:
    // All of it outlives the page.
    struct Work {
        app::Document& document;
        app::LessonSession& lessons;
        app::LessonPresentation& presentation;
        app::LessonDraft& draft;
        app::RunSession& runs;
        app::Workbench& bench;
        app::LessonJournal* journal = nullptr; // without one no lesson is remembered that was not saved
    };
    explicit LearnPage(const Work& work, QWidget* parent = nullptr);
    ~LearnPage() override;

    const Work& work() const { return m_work; }
    LessonList* list() const { return m_list; }
    LessonPanel* panel() const { return m_panel; }
    LessonWorkspace* workspace() const { return m_workspace; }
    PresentationBar* presentation() const { return m_presentation; }
    // Made when it is asked for first.
    LessonEditor* editor();
    bool showsLesson() const;
    bool showsEditor() const;
    void showList();
    // A lesson from the project as it stands; what is being made already is gone on with where somebody keeps it.
    void makeLesson();
    // One of this person's own, else a copy.
    void editLesson(const QString& source);
    void goOnEditing();
    // One that an earlier window left and that was not saved: gone on with, or done without.
    void goOnIn(int unsaved);
    // By its id or its file: the list shows its lessons, the first that is open at hand.
    void openCourse(const QString& source);
    // Where a check leads: a pane, else the page that has it.
    void goTo(const lessons::Place& place);

    QWidget* widget() override { return this; }
    void focusFirst() override;
    // "course/SOURCE"; "unsaved/NUMBER": goes on making that lesson.
    void showPlace(const QString& place) override;
    QList<QWidget*> regions() const override;
    bool back() override;
    bool staysFor(std::string_view act) const override;
    QUndoStack* undoStack() const override;
    QList<widgets::CommandGroup> commands(const QString& typed) override;

signals:
    void startAsked(const QString& source);
    void fileAsked();
    void runAsked();
    void stopAsked();
    void pageAsked(const QString& page);
    void placeAsked(const QString& path);
    void readAsked(const QString& file);
    void alarmAsked(const std::string& tag);
    void topicAsked(const QString& topic);
    void partShown(); // the list, a lesson or the editor: undo is another one
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectSession();
    void connectPanel();
    void showLesson();
    void move();
    void handIn();
    void arrange();
    QWidget* makeWorkspace();
    void showEditor();

    Work m_work;
    shown::RunModel m_model;
    plot::TimeAxis m_axis;
    LessonWork m_panes;
    LessonList* m_list;
    LessonPanel* m_panel;
    LessonWorkspace* m_workspace;
    LessonEditor* m_editor = nullptr;
    PresentationBar* m_presentation;
    widgets::Segments* m_share; // in little room: the lesson, or its workspace
    QBoxLayout* m_row = nullptr;
    QStackedWidget* m_stack;
    bool m_narrow = false;
    bool m_stale = true; // of the lesson, which was moved while the page was hidden
};

} // namespace titer::pages
