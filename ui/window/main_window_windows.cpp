// Boards in windows of their own, walls on other screens, and the help beside.
#include "app/session/session_journal.h"
#include "app/session/wall_process.h"
#include "ui/help/help_window.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/wall/wall_window.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/board_window.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QScreen>

namespace titer::window {

using widgets::askChoice;

void MainWindow::bindWindows()
{
    bind("board.window", [this] {
        ensureBoard();
        openBoard({QString::fromStdString(m_cockpit->boardId()), {}});
    });
    bind("board.wall", [this] { askWall(); });
    bind("view.help", [this] { openHelp(); });
}

// Beside this window, and the same one again.
void MainWindow::openHelp()
{
    const QWidget* focus = QApplication::focusWidget();
    theHelp().explain(focus);
    m_help->show();
    m_help->activateWindow();
}

help::HelpWindow& MainWindow::theHelp()
{
    if (!m_help) m_help = new help::HelpWindow(m_work.document, this);
    return *m_help;
}

BoardWindow* MainWindow::openBoard(const app::BoardPlace& board)
{
    if (!m_bench.boards().find(board.board.toStdString())) return nullptr;
    feedBoards();
    auto* window = new BoardWindow({m_work.document, m_bench.boards(), m_bench.feed(), m_bench.alarms()},
                                   board.board.toStdString());
    m_boardWindows.append(window);
    connect(window, &BoardWindow::formulasAsked, this, [this] {
        activateWindow();
        action("board.formulas")->trigger();
    });
    connect(window, &BoardWindow::alarmAsked, this, [this](const QString& id) {
        activateWindow();
        setUpAlarm(id.toStdString());
    });
    if (!board.place.rect.isEmpty()) window->comeBackTo(board.place);
    window->show();
    return window;
}

QList<BoardWindow*> MainWindow::boardWindows() const
{
    QList<BoardWindow*> open;
    for (const QPointer<QWidget>& window : m_boardWindows)
        if (window) open.append(static_cast<BoardWindow*>(window.data()));
    return open;
}

// Their boards go with the plant, their feed with this window.
void MainWindow::closeBoards()
{
    qDeleteAll(boardWindows());
    m_boardWindows.clear();
}

// On the screen beside this one; where there is none this window gives way to it.
void MainWindow::askWall()
{
    QStringList others;
    for (const QScreen* known : QGuiApplication::screens())
        if (known != screen()) others << known->name();
    if (others.isEmpty()) return openWall({});
    const int chosen = others.size() == 1 ? 0 : askChoice(this, tr("Board on another screen"), tr("Screen"), others);
    if (chosen < 0) return;
    ensureBoard();
    if (!ensureProject() || !told(m_work.document.flush(), tr("Save"))) return;
    told(app::startWall(m_work.document.path(), QString::fromStdString(m_cockpit->boardId()), others[chosen]),
         tr("Wall"));
}

// Windows and walls of a session, as they were.
void MainWindow::openWindowsOf(const app::SessionPlace& place)
{
    for (const app::BoardPlace& board : place.boards) openBoard(board);
    activateWindow();
    if (!m_work.journal) return;
    for (const app::SessionPlace& wall : m_work.journal->takeDeadWalls(place.project))
        told(app::startWall(wall.project, wall.board, wall.window.screen), tr("Wall"));
}

// A wall that another window started tells in its journal that it is there, until a person leaves it. Boards are edited elsewhere: it
// looks for them again and again.
void MainWindow::keepWall(const WallChoice& choice)
{
    if (!m_work.journal || choice.screen.isEmpty()) return;
    app::SessionPlace place;
    place.project = m_work.document.path();
    place.board = choice.board;
    place.window.screen = choice.screen;
    m_work.journal->follow([place] { return place; });
    m_work.journal->writeNow();
    connect(m_wall, &wall::WallWindow::left, this, [this] { m_work.journal->end(); });
    constexpr int often = 5000; // [ms]
    auto* timer = new QTimer(m_wall);
    connect(timer, &QTimer::timeout, this, [this] { m_bench.boards().readAgain(); });
    timer->start(often);
}

} // namespace titer::window
