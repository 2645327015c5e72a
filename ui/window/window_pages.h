// The pages of the window, one shown at a time. A page is added here alone: addLedger() makes it and connects what it asks for. [gui]
//
//   pages.show("run");  pages.current();  pages.run().startRun();
//   signals shown(), clockChanged(), levelChanged(), reported(sentence, failed)
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/badge.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace titer::app {
class Workbench;
}

namespace titer::pages {
class AlarmsPage;
class CockpitPage;
class DataPage;
class DesignPage;
class LearnPage;
class RunPage;
class ScreeningSheet;
class StudiesPage;
class WelcomePage;
} // namespace titer::pages

namespace titer::window {

class MainWindow;
class WindowActions;
struct WindowWork;

class WindowPages : public QObject {
    Q_OBJECT
public:
    WindowPages(MainWindow& window, const WindowWork& work, app::Workbench& bench, WindowActions& actions);

    // All of them, owned by `stack`; again where the language is another one. The first is shown.
    void makeIn(QStackedWidget& stack);

    // "welcome", "design", "run", "studies", "data", "cockpit", "alarms", "twin", "learn"; false where there is no
    // such page.
    bool show(const QString& id);
    QString current() const { return m_page->id(); }
    pages::Page& page() const { return *m_page; } // that is shown
    const QList<pages::Page*>& all() const { return m_pages; }
    QStringList ids() const;

    pages::WelcomePage& welcome() const { return *m_welcome; }
    pages::DesignPage& design() const { return *m_design; }
    pages::RunPage& run() const { return *m_run; }
    pages::StudiesPage& studies() const { return *m_studies; }
    pages::DataPage& data() const { return *m_data; }
    pages::CockpitPage& cockpit() const { return *m_cockpit; }
    pages::LearnPage& learn() const { return *m_learn; }

    // The place of a fault on the Design page, or the alarm that it refers to.
    void jump(const QString& path);
    // How an alarm is set up; all of them without an id.
    void showAlarm(const QString& id);
    // A lesson by its id or its file; what it takes the place of is asked for first.
    void startLesson(const QString& source);
    // The list of lessons at a course, by its id or its file.
    void openCourse(const QString& source);
    // The time that is looked at, in words; empty where the page that is shown has none.
    QString clock() const;
    // Boards show the run of the Run page where its time stands, else the one that follows the edits.
    void feedBoards();

signals:
    void shown();
    void clockChanged();
    void undoChanged(); // the page that is shown has another one than before
    void levelChanged(titer::widgets::Level level);
    void reported(const QString& sentence, bool failed);

private:
    void addWelcome();
    void addDesign();
    void addRun();
    void followCalibration();
    void addStudies();
    void addData();
    void addCockpit();
    void addAlarms();
    void addTwin();
    void addLearn();
    void add(pages::Page* page);

    MainWindow& m_window;
    const WindowWork& m_work;
    app::Workbench& m_bench;
    WindowActions& m_actions;
    QStackedWidget* m_stack = nullptr;
    QList<pages::Page*> m_pages;
    pages::Page* m_page = nullptr;
    pages::WelcomePage* m_welcome = nullptr;
    pages::DesignPage* m_design = nullptr;
    pages::RunPage* m_run = nullptr;
    pages::ScreeningSheet* m_screening = nullptr;
    pages::StudiesPage* m_studies = nullptr;
    pages::DataPage* m_data = nullptr;
    pages::CockpitPage* m_cockpit = nullptr;
    pages::AlarmsPage* m_alarms = nullptr;
    pages::LearnPage* m_learn = nullptr;
};

} // namespace titer::window
