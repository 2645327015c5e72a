// The wall over the work of the window.
#include "app/boards/board_templates.h"
#include "ui/wall/wall_window.h"
#include "ui/window/board_window.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/top_bar.h"

#include <QCoreApplication>

namespace titer::window {

using look::Choice;
using look::Theme;

// Those of the project; what one without boards has to show is made of its tags, and not kept.
std::vector<app::Board> MainWindow::wallBoards(const std::string& id)
{
    if (const app::Board* one = id.empty() ? nullptr : m_bench.boards().find(id)) return {*one};
    if (!m_bench.boards().boards().empty()) return m_bench.boards().boards();
    return app::usualBoards({m_work.document.flowsheet(), m_bench.feed().tags(),
                             [](std::string_view type) { return tiles::findType(type) != nullptr; }});
}

wall::WallWindow* MainWindow::makeWall(const QString& board)
{
    m_bench.feed().setChoice(app::JoinedFeed::Choice::Automatic); // nobody is there to change it back
    Theme::current().choose(Choice::Wall);
    auto* wall = new wall::WallWindow({{m_bench.feed(), m_bench.alarms()},
                                       [this, id = board.toStdString()] { return wallBoards(id); },
                                       [this] { return m_work.document.name(); },
                                       [this] { return m_bar->badge()->level(); },
                                       &m_bench.alarmCall()});
    wall->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_bench.boards(), &app::BoardSession::changed, wall, &wall::WallWindow::reload);
    connect(&m_bench.feed(), &app::TagFeed::tagsChanged, wall, &wall::WallWindow::reload);
    connect(wall, &wall::WallWindow::left, this, [this] { applyLook(m_work.settings); });
    m_wall = wall;
    return wall;
}

// Behind the wall windows would grow with its large text, so they are hidden and come back as they were.
void MainWindow::openWall(const WallChoice& choice)
{
    if (m_wall) return m_wall->showOnScreen();
    const QRect before = geometry();
    const bool seen = isVisible();
    makeWall(choice.board)->setPause(choice.pause);
    if (!choice.screen.isEmpty()) m_wall->setHome(choice.screen);
    keepWall(choice);
    m_wall->showOnScreen();
    if (!seen) return;
    for (BoardWindow* window : boardWindows()) window->hide();
    hide();
    connect(m_wall, &wall::WallWindow::left, this, [this, before] {
        for (BoardWindow* window : boardWindows()) window->show();
        show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        setGeometry(before);
    });
}

} // namespace titer::window
