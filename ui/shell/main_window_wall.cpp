// The wall over the work of the window.
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/top_bar.h"
#include "ui/wall/wall_window.h"

#include <QCoreApplication>

namespace titer::shell {

wall::WallWindow* MainWindow::makeWall()
{
    ensureBoard();
    m_bench.feed().setChoice(app::JoinedFeed::Choice::Automatic); // nobody is there to change it back
    Theme::current().choose(Choice::Wall);
    auto* wall = new wall::WallWindow({{m_bench.feed(), m_bench.alarms()},
                                       [this] { return m_bench.boards().boards(); },
                                       [this] { return m_work.document.name(); },
                                       [this] { return m_bar->badge()->level(); }});
    wall->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_bench.boards(), &app::BoardSession::changed, wall, &wall::WallWindow::reload);
    connect(wall, &wall::WallWindow::left, this, [this] { applyLook(m_work.settings); });
    m_wall = wall;
    return wall;
}

// Behind the wall the window would grow with its large text, so it is hidden and comes back as it was.
void MainWindow::openWall(double pause)
{
    if (m_wall) return m_wall->showOnScreen();
    const QRect before = geometry();
    const bool seen = isVisible();
    makeWall()->setPause(pause);
    m_wall->showOnScreen();
    if (!seen) return;
    hide();
    connect(m_wall, &wall::WallWindow::left, this, [this, before] {
        show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        setGeometry(before);
    });
}

} // namespace titer::shell
