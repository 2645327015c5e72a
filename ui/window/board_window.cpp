#include "ui/window/board_window.h"

#include "ui/look/icons.h"
#include "ui/window/armed_bar.h"
#include "ui/window/screen_place.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace titer::window {

using look::logoIcon;
using look::Theme;

BoardWindow::BoardWindow(const pages::CockpitPage::Work& work, const std::string& board, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_work(work)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(logoIcon());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build(board);
    const auto key = [this](QKeySequence::StandardKey keys, auto act) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(QKeySequence::Close, [this] { close(); });
    key(QKeySequence::Undo, [this] { m_work.boards.undoStack()->undo(); });
    key(QKeySequence::Redo, [this] { m_work.boards.undoStack()->redo(); });
    connect(&m_work.boards, &app::BoardSession::changed, this, &BoardWindow::refreshTitle);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen* screen) { screenGone(screen->name()); });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) { screenBack(screen->name()); });
    const int u = Theme::current().u();
    resize(240 * u, 180 * u);
}

// Rebuilt when the language changes.
void BoardWindow::build(const std::string& board)
{
    delete m_page;
    m_page = new pages::CockpitPage(m_work);
    layout()->addWidget(m_page);
    connect(m_page, &pages::CockpitPage::formulasAsked, this, &BoardWindow::formulasAsked);
    connect(m_page, &pages::CockpitPage::alarmAsked, this, &BoardWindow::alarmAsked);
    connect(m_page, &pages::CockpitPage::limitsAsked, this, &BoardWindow::limitsAsked);
    m_page->showBoard(board);
    m_page->focusFirst();
    refreshTitle();
}

void BoardWindow::showLoops(app::LoopSession& loops)
{
    auto* bar = new ArmedBar(loops, this);
    connect(bar, &ArmedBar::failed, this, &BoardWindow::failed);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar);
}

void BoardWindow::refreshTitle()
{
    const app::Board* board = m_work.boards.find(m_page->boardId());
    setWindowTitle(tr("%1 – %2", "board, project")
                       .arg(board ? QString::fromStdString(board->name) : tr("Board"), m_work.document.name()));
}

app::BoardPlace BoardWindow::home() const
{
    return {QString::fromStdString(m_page->boardId()), m_away ? *m_away : placeOf(*this)};
}

void BoardWindow::comeBackTo(const app::ScreenPlace& place)
{
    putInto(*this, place);
    bool there = place.screen.isEmpty();
    for (const QScreen* screen : QGuiApplication::screens()) there = there || screen->name() == place.screen;
    m_away.reset();
    if (!there) m_away = place;
}

// Reported before the system moves what stands on it.
void BoardWindow::screenGone(const QString& name)
{
    if (!m_away && placeOf(*this).screen == name) m_away = placeOf(*this);
}

void BoardWindow::screenBack(const QString& name)
{
    if (m_away && m_away->screen == name) comeBackTo(app::ScreenPlace(*m_away));
}

void BoardWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    // After the event, which the page gets too.
    QMetaObject::invokeMethod(this, [this] { build(m_page->boardId()); }, Qt::QueuedConnection);
}

void BoardWindow::keyPressEvent(QKeyEvent* event)
{
    const bool leave = event->key() == Qt::Key_Escape && !m_page->back() && isFullScreen();
    if (leave || event->key() == Qt::Key_F11) return setWindowState(windowState() ^ Qt::WindowFullScreen);
    if (event->key() != Qt::Key_Escape) QWidget::keyPressEvent(event);
}

} // namespace titer::window

#include "ui/window/moc_board_window.cpp"
