// What is open besides the window: boards in windows of their own, walls, the help. [gui]
//
//   windows.openBoard({"board-2"});   windows.openWall({.screen = "right"});   windows.help().open("unit/mixer");
#pragma once

#include "app/session/session_record.h"
#include "ui/widgets/badge.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <string>
#include <vector>

namespace titer::app {
class Workbench;
struct Board;
} // namespace titer::app
namespace titer::help {
class HelpWindow;
}
namespace titer::pages {
class Shell;
}
namespace titer::wall {
class WallWindow;
}

namespace titer::window {

class BoardWindow;
class WindowActions;
class WindowFiles;
struct WindowWork;

class SideWindows : public QObject {
    Q_OBJECT
public:
    // `window` is the one that they stand beside.
    SideWindows(QWidget& window, pages::Shell& shell, WindowFiles& files, const WindowWork& work, app::Workbench& bench,
                WindowActions& actions);

    // nullptr where there is no such board.
    BoardWindow* openBoard(const app::BoardPlace& board);
    QList<BoardWindow*> boards() const;
    void closeBoards();

    struct WallChoice {
        double pause = 30.0; // on each board [s]
        QString board;       // id; empty: all of them
        QString screen;      // its name; empty: where it opens
    };
    // Full screen over the same feed and alarms; F11 and Esc leave it.
    void openWall(const WallChoice& choice);
    // The same, not shown yet.
    wall::WallWindow* makeWall(const QString& board = {});
    // nullptr while none is open.
    wall::WallWindow* wall() const;

    // Boards and walls of a session, as they were.
    void comeBack(const app::SessionPlace& place);
    void closeAll();

    help::HelpWindow& help();
    // How far the twin goes, as walls and the top bar say it.
    widgets::Level level() const;
    QString levelHelp() const; // in a sentence

private:
    void showHelp();
    void ensureBoard();
    void disarmAll(); // by the wall
    void askWall();
    std::vector<app::Board> wallBoards(const std::string& id) const;
    void keepWall(const WallChoice& choice);

    QWidget& m_window;
    pages::Shell& m_shell;
    WindowFiles& m_files;
    const WindowWork& m_work;
    app::Workbench& m_bench;
    QPointer<wall::WallWindow> m_wall; // while it is open
    QList<QPointer<QWidget>> m_boards;
    help::HelpWindow* m_help = nullptr; // made when it is needed first
};

} // namespace titer::window
