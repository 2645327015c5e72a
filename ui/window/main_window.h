// The window: rail, top bar, pages, command palette, and the actions that all of them share. [gui]
#pragma once

#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/live/live_session.h"
#include "app/plugins/plugin_host.h"
#include "app/run/auto_run.h"
#include "app/run/run_session.h"
#include "app/session/session_record.h"
#include "app/session/workbench.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/command.h"

#include <QDateTime>
#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <string_view>

class QStackedWidget;

namespace titer::app {
class SessionJournal;
}

namespace titer::help {
class HelpWindow;
}

namespace titer::pages {
class AlarmsPage;
class CockpitPage;
class DataPage;
class DesignPage;
class FormulaSheet;
class ImportSheet;
class Page;
class RunPage;
class StudiesPage;
class WelcomePage;
} // namespace titer::pages

namespace titer::wall {
class WallWindow;
}

namespace titer::window {

class BoardWindow;
class CommandPalette;
class NoticePanel;
class Rail;
class TopBar;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // What the window looks at; all of it outlives the window.
    struct Work {
        app::Document& document;
        app::AutoRun& autoRun;
        app::RunSession& session;
        app::PluginHost& plugins;
        app::LiveSession& live;
        app::Settings& settings;
        app::SessionJournal* journal = nullptr;          // without one nothing is remembered
        std::function<void(alarm::Priority)> sound = {}; // plays the tone of an alarm; without one none is heard
    };

    explicit MainWindow(const Work& work);
    ~MainWindow() override;

    // "welcome", "design", "run", "studies", "data", "cockpit", "alarms"; false where there is no such page.
    bool showPage(const QString& id);
    QString page() const;
    QStringList pageIds() const;
    bool openExample(std::string_view id);
    // The example plant with the shipped recording over it, on the Run page; false where the recording or its connector is missing.
    bool replayExample();
    bool canReplay() const;
    // A project, a plant file or a recording, judged by its ending; a recording is shown before it is taken in. What is wrong is told in a box, or given back in `errors`.
    bool openFile(const QString& path, base::Errors* errors = nullptr);
    // What was dropped: a plant, then each recording in turn.
    void openFiles(const QStringList& paths);
    pages::DesignPage& design() { return *m_design; }
    pages::RunPage& run() { return *m_run; }
    pages::StudiesPage& studies() { return *m_studies; }
    pages::DataPage& data() { return *m_data; }
    pages::CockpitPage& cockpit() { return *m_cockpit; }
    pages::AlarmsPage& alarms() { return *m_alarmsPage; }
    // A board made of the tags of this plant, where it has none yet.
    void ensureBoard();
    struct WallChoice {
        double pause = 30.0; // on each board [s]
        QString board;       // id; empty: all of them
        QString screen;      // its name; empty: where it opens
    };
    // Full screen over the same feed and alarms; F11 and Esc leave it.
    void openWall(const WallChoice& choice);
    // The same, not shown yet.
    wall::WallWindow* makeWall(const QString& board = {});
    // A board in a window of its own; nullptr where there is no such board.
    BoardWindow* openBoard(const app::BoardPlace& board);
    QList<BoardWindow*> boardWindows() const;
    help::HelpWindow* helpWindow() const { return m_help; }
    // Goes on where the last window was closed; what one left that nobody closed is offered on the welcome page.
    void continueSession();
    // The journal is kept from now on, without going on anywhere.
    void followSession();
    app::SessionPlace place() const;
    pages::WelcomePage& welcome() { return *m_welcome; }
    // The shipped recording on the Data page; false where it is missing.
    bool showExampleRecording();
    CommandPalette& palette() { return *m_palette; }
    // An action of the table, nullptr where this window has none of that name.
    QAction* action(std::string_view id) const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectWork();
    void runExample();
    void showLevel(widgets::Level level);
    void layOver(const std::string& connector, const connect::Settings& recording, const QString& name);
    void takeIn(const connect::Settings& recording, const QString& name);
    void makeDataPage();
    void makeCockpitPage();
    void feedBoards();
    QUndoStack& undoStack();
    bool ensureProject();
    void showExample();
    void makeActions();
    void makePages();
    void bind(const char* id, std::function<void()> act);
    void bindPages();
    void refreshActions();
    void refreshTitle();
    void judgeRoom();
    void nextRegion(int step);
    void jump(const QString& path);

    // main_window_habits.cpp
    void bindHabits();
    void present(bool on);

    // main_window_files.cpp
    void bindFiles();
    void openNext();
    void chooseFile();
    void chooseRecording();
    void saveProject();
    void saveCopy();
    void exportPlant();
    void nameVersion();
    void backToVersion();
    void newMenu(const QPoint& corner);
    void fileMenu();
    void keepFirstEdit();
    bool leavePlant();
    bool told(const base::Done& done, const QString& title);

    // main_window_session.cpp
    bool goOn(const app::SessionRecord& record);
    void goOnAfterCrash();
    void leaveCrash();
    bool openPlantOf(const app::SessionRecord& record);
    void layOverAgain(const app::LaidRecording& recording);
    void showRunOf(const app::SessionPlace& place);

    // main_window_boards.cpp
    void fitCockpitPage();
    void refreshOrigins();
    // main_window_studies.cpp
    void makeStudiesPage();
    void makeScreening();
    void studyFocus();
    // main_window_alarms.cpp
    void bindAlarms();
    void makeAlarmsPage();
    void setUpAlarm(const std::string& id);
    void refreshNotices();
    void connectAlarms();
    void showSounding();
    void announce(const QString& words);

    // main_window_windows.cpp
    void bindWindows();
    void openHelp();
    help::HelpWindow& theHelp();
    void closeBoards();
    void askWall();
    void openWindowsOf(const app::SessionPlace& place);
    std::vector<app::Board> wallBoards(const std::string& id);
    void keepWall(const WallChoice& choice);

    // main_window_commands.cpp
    QList<widgets::Command> commands(const QString& typed);
    widgets::CommandGroup actionCommands(const QString& typed);
    // main_window_finds.cpp
    widgets::CommandGroup tagCommands(const QString& typed);
    widgets::CommandGroup settingCommands(const QString& typed);
    widgets::CommandGroup helpCommands(const QString& typed);

    Work m_work;
    app::Workbench m_bench;
    QHash<QByteArray, QAction*> m_actions;
    QHash<QByteArray, std::function<void()>> m_acts; // what they do
    QList<pages::Page*> m_pages;
    pages::Page* m_page = nullptr; // that is shown
    Rail* m_rail = nullptr;
    TopBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    pages::WelcomePage* m_welcome = nullptr;
    pages::DesignPage* m_design = nullptr;
    pages::RunPage* m_run = nullptr;
    pages::StudiesPage* m_studies = nullptr;
    pages::DataPage* m_data = nullptr;
    pages::CockpitPage* m_cockpit = nullptr;
    pages::FormulaSheet* m_formulas = nullptr; // of the page Cockpit
    pages::AlarmsPage* m_alarmsPage = nullptr;
    CommandPalette* m_palette = nullptr;
    NoticePanel* m_notices = nullptr;
    pages::ImportSheet* m_import = nullptr;
    QPointer<wall::WallWindow> m_wall; // while it is open
    QList<QPointer<QWidget>> m_boardWindows;
    help::HelpWindow* m_help = nullptr; // made when it is needed first
    connect::Settings m_recording;      // that lies over the plant
    std::string m_recordingConnector;
    QString m_recordingName;
    QStringList m_toOpen;      // after the recording that is being looked at
    QDateTime m_savedAt;       // as the top bar says
    app::RunSession m_example; // runs the plant behind the first door, for its picture
    std::shared_ptr<const app::Run> m_exampleRun;
    bool m_rebuilding = false;
};

} // namespace titer::window
