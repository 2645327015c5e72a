#include "ui/window/side_windows.h"

#include "app/common/sentence.h"
#include "app/session/session_journal.h"
#include "app/session/wall_process.h"
#include "app/session/workbench.h"
#include "ui/help/help_window.h"
#include "ui/instructor/instructor_window.h"
#include "ui/look/theme.h"
#include "ui/pages/shell.h"
#include "ui/preferences/preferences.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/tiles/board/board_material.h"
#include "ui/wall/wall_window.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/board_window.h"
#include "ui/window/screen_place.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_files.h"
#include "ui/window/window_work.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QScreen>

namespace titer::window {

using look::Choice;
using look::Theme;

SideWindows::SideWindows(QWidget& window, pages::Shell& shell, WindowFiles& files, const WindowWork& work,
                         app::Workbench& bench, WindowActions& actions)
    : m_window(window)
    , m_shell(shell)
    , m_files(files)
    , m_work(work)
    , m_bench(bench)
{
    actions.bind("board.window", [this] {
        ensureBoard();
        openBoard({QString::fromStdString(m_bench.boards().shown()), {}});
    });
    actions.bind("board.wall", [this] { askWall(); });
    actions.bind("view.wall", [this] { openWall({}); });
    actions.bind("view.help", [this] { showHelp(); });
    actions.bind("view.instructor", [this] {
        const QString folder = widgets::askFolder(&m_window, tr("Folder with the progress of learners"));
        if (!folder.isEmpty()) (new instructor::InstructorWindow(folder, &m_window))->show();
    });
    connect(&work.document, &app::Document::opened, this, &SideWindows::closeBoards);
}

// The same one again, about what is in focus.
void SideWindows::showHelp()
{
    const QWidget* focus = QApplication::focusWidget();
    help().explain(focus);
    help().show();
    help().activateWindow();
}

help::HelpWindow& SideWindows::help()
{
    if (!m_help) {
        m_help = new help::HelpWindow(m_work.document, &m_window);
        fitToScreen(*m_help); // which large text makes small
    }
    return *m_help;
}

BoardWindow* SideWindows::openBoard(const app::BoardPlace& board)
{
    if (!m_bench.boards().find(board.board.toStdString())) return nullptr;
    m_shell.timeMoved();
    auto* window =
        new BoardWindow({m_work.document, m_bench.boards(), m_bench.feed(), m_bench.boardAlarms(), &m_bench.replay()},
                        board.board.toStdString());
    window->showLoops(m_bench.loops());
    connect(window, &BoardWindow::failed, this, [this](const QString& sentence) { m_shell.report(sentence, true); });
    m_boards.append(window);
    connect(window, &BoardWindow::formulasAsked, this, [this] {
        m_window.activateWindow();
        m_shell.action("board.formulas")->trigger();
    });
    connect(window, &BoardWindow::alarmAsked, this, [this](const QString& id) {
        m_window.activateWindow();
        m_shell.jump("alarms/" + id);
    });
    connect(window, &BoardWindow::limitsAsked, this, [this](const tiles::LimitWish& wish) {
        m_window.activateWindow();
        const QString place = wish.alarm.empty() ? "tag/" + QString::fromStdString(wish.tags.front())
                                                 : "setup/" + QString::fromStdString(wish.alarm);
        m_shell.show(QStringLiteral("alarms"), place);
    });
    if (!board.place.rect.isEmpty()) window->comeBackTo(board.place);
    window->show();
    return window;
}

QList<BoardWindow*> SideWindows::boards() const
{
    QList<BoardWindow*> open;
    for (const QPointer<QWidget>& window : m_boards)
        if (window) open.append(static_cast<BoardWindow*>(window.data()));
    return open;
}

// Their boards go with the plant, their feed with the main window.
void SideWindows::closeBoards()
{
    qDeleteAll(boards());
    m_boards.clear();
}

widgets::Level SideWindows::level() const
{
    if (m_bench.loops().isArmed()) return widgets::Level::ClosedLoop;
    return m_bench.plantWork().shadow().isActive() ? widgets::Level::Shadow : widgets::Level::Model;
}

QString SideWindows::levelHelp() const
{
    switch (level()) {
    case widgets::Level::ClosedLoop:
        return tr("Loops are armed: what their guards let through is written to devices.");
    case widgets::Level::Shadow:
        return tr("A recording is overlaid on the model and both run on the same clock. Nothing is sent anywhere.");
    default:
        return tr("The model runs alone, without a recording.");
    }
}

void SideWindows::disarmAll()
{
    m_bench.loops().disarmAll([self = QPointer(this)](const std::optional<base::Error>& error) {
        if (self && error) self->m_shell.report(app::sentence(error->what), true);
    });
}

wall::WallWindow* SideWindows::wall() const
{
    return m_wall;
}

void SideWindows::closeAll()
{
    closeBoards();
    delete m_wall.data();
}

void SideWindows::ensureBoard()
{
    const model::Flowsheet& plant = m_work.document.flowsheet();
    if (m_bench.boards().boards().empty())
        m_bench.boards().setShown(m_bench.boards().add(
            app::makeBoard(app::templateFor(plant), tiles::boardMaterial(plant, m_bench.feed())), tr("Add board")));
}

// Those of the project; what one without boards has to show is made of its tags, and not kept.
std::vector<app::Board> SideWindows::wallBoards(const std::string& id) const
{
    if (const app::Board* one = id.empty() ? nullptr : m_bench.boards().find(id)) return {*one};
    if (!m_bench.boards().boards().empty()) return m_bench.boards().boards();
    return app::usualBoards(tiles::boardMaterial(m_work.document.flowsheet(), m_bench.feed()));
}

wall::WallWindow* SideWindows::makeWall(const QString& board)
{
    m_bench.feed().setChoice(app::JoinedFeed::Choice::Automatic); // nobody is there to change it back
    Theme::current().choose(Choice::Wall);
    auto* wall = new wall::WallWindow({{m_bench.feed(), m_bench.callingAlarms()},
                                       [this, id = board.toStdString()] { return wallBoards(id); },
                                       [this] { return m_work.document.name(); },
                                       [this] { return level(); },
                                       &m_bench.alarmCall(),
                                       &m_bench.replay(),
                                       [this] { return shown::drivenWords(m_bench.loops().rows()); },
                                       [this] { disarmAll(); },
                                       [this] { return m_bench.loops().isUnheard(); }});
    wall->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_bench.boards(), &app::BoardSession::changed, wall, &wall::WallWindow::reload);
    connect(&m_bench.feed(), &app::TagFeed::tagsChanged, wall, &wall::WallWindow::reload);
    connect(wall, &wall::WallWindow::left, this, [this] { preferences::applyLook(m_work.settings); });
    m_wall = wall;
    return wall;
}

// Behind the wall windows would grow with its large text, so they are hidden and come back as they were.
void SideWindows::openWall(const WallChoice& choice)
{
    if (m_wall) return m_wall->showOnScreen();
    const Qt::WindowStates state = m_window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    const QRect before = state ? m_window.normalGeometry() : m_window.geometry();
    const bool seen = m_window.isVisible();
    makeWall(choice.board)->setPause(choice.pause);
    if (choice.board.isEmpty()) m_wall->begin(m_bench.boards().shown());
    if (!choice.screen.isEmpty()) m_wall->setHome(choice.screen);
    keepWall(choice);
    m_wall->showOnScreen();
    if (!seen) return;
    for (BoardWindow* window : boards()) window->hide();
    m_window.hide();
    connect(m_wall, &wall::WallWindow::left, this, [this, before, state] {
        for (BoardWindow* window : boards()) window->show();
        m_window.setWindowState(m_window.windowState() & ~state); // or it would not take its own size
        m_window.show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_window.setGeometry(before);
        m_window.setWindowState(m_window.windowState() | state);
    });
}

// On the screen next to that of the main window; where there is none the window gives way to it.
void SideWindows::askWall()
{
    QStringList others;
    for (const QScreen* known : QGuiApplication::screens())
        if (known != m_window.screen()) others << known->name();
    if (others.isEmpty()) return openWall({});
    const int chosen =
        others.size() == 1 ? 0 : widgets::askChoice(&m_window, tr("Board on another screen"), tr("Screen"), others);
    if (chosen < 0) return;
    ensureBoard();
    if (!m_files.ensureProject() || !m_files.reported(m_work.document.flush(), tr("Save"))) return;
    m_files.reported(
        app::startWall(m_work.document.path(), QString::fromStdString(m_bench.boards().shown()), others[chosen]),
        tr("Wall"));
}

// A wall that another window started reports in its journal that it is there, until a person leaves it. Boards are edited elsewhere: it
// looks for them again and again.
void SideWindows::keepWall(const WallChoice& choice)
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

void SideWindows::comeBack(const app::SessionPlace& place)
{
    for (const app::BoardPlace& board : place.boards) openBoard(board);
    m_window.activateWindow();
    if (!m_work.journal) return;
    for (const app::SessionPlace& wall : m_work.journal->takeDeadWalls(place.project))
        m_files.reported(app::startWall(wall.project, wall.board, wall.window.screen), tr("Wall"));
}

} // namespace titer::window

#include "ui/window/moc_side_windows.cpp"
