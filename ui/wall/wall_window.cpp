#include "ui/wall/wall_window.h"

#include "app/boards/board_layout.h"
#include "app/boards/board_templates.h"
#include "app/boards/wall_pages.h"
#include "core/base/not_available.h"
#include "ui/tiles/board/replay_controls.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/wall/wall_head.h"
#include "ui/wall/wall_page.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWindow>

#include <cmath>
#include <optional>

namespace titer::wall {

using look::Theme;

namespace {

constexpr double shownSpan = 6 * 3600.0; // of trends [s]
constexpr double stillAfter = 10.0;      // a live feed that says nothing stands still [s]
constexpr qreal bodyText = 32.0 / 1080;  // of the height: captions then have 28 px on a screen of 1080
constexpr double oneDay = 86400.0;

// Of those that go on, the one that began last.
std::optional<app::FeedPhase> runningBatch(const app::TagFeed& feed)
{
    std::optional<app::FeedPhase> running;
    for (const app::FeedPhase& batch : feed.batches())
        if (batch.from <= feed.now() && !(batch.to <= feed.now())) running = batch;
    return running;
}

// "Day 9 of 14", from the first phase to the end of the last one where that is known; of a batch that runs, its own.
// What ended is no day of anything while a recorder goes on.
QString dayOf(const app::TagFeed& feed, const std::optional<app::FeedPhase>& batch)
{
    double from = batch ? batch->from : base::notAvailable, to = batch ? batch->to : base::notAvailable;
    bool open = batch && std::isnan(to); // nobody knows when it ends
    for (const app::FeedPhase& phase : batch ? std::vector<app::FeedPhase>() : feed.phases()) {
        from = std::fmin(from, phase.from);
        to = std::fmax(to, phase.to);
        open = open || std::isnan(phase.to);
    }
    const double now = feed.now();
    const bool over = !batch && (!feed.batches().empty() || (!open && !(now >= from && now < to)));
    if (feed.isLive() && over) return WallWindow::tr("No batch is running");
    if (!(now >= from)) return {};
    const int day = int(std::floor((now - from) / oneDay)) + 1;
    if (open || to <= now) return WallWindow::tr("Day %1").arg(day);
    return WallWindow::tr("Day %1 of %2").arg(day).arg(int(std::ceil((to - from) / oneDay)));
}

} // namespace

WallWindow::WallWindow(const Work& work, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_work(work)
    , m_awake(tr("A Titer wall is shown."))
    , m_column(new QVBoxLayout(this))
    , m_head(new WallHead)
    , m_silence(new QPushButton(tr("Silence (F9)"), this))
    , m_holder(new QWidget)
    , m_stack(new QStackedLayout(m_holder))
{
    setWindowTitle(tr("Titer wall"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    m_clock.start();
    m_lastValueAt = QDateTime::currentDateTime();
    m_column->addWidget(m_head);
    m_column->addWidget(m_holder, 1);
    m_silence->setFocusPolicy(Qt::NoFocus);
    m_silence->setCursor(Qt::ArrowCursor);
    m_silence->setToolTip(tr("Stop the sound of the active alarms; they stay unacknowledged"));
    m_silence->hide();
    if (app::AlarmAnnunciator* call = m_work.call) {
        connect(m_silence, &QPushButton::clicked, call, &app::AlarmAnnunciator::silence);
        connect(call, &app::AlarmAnnunciator::soundingChanged, this, &WallWindow::placeSilence);
        placeSilence();
    }
    if (app::BoardReplay* replay = m_work.replay) {
        connect(replay, &app::BoardReplay::changed, this, &WallWindow::refreshReplay);
        replay->enter(this);
        refreshReplay();
    }
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { look(QDateTime::currentDateTime(), seconds()); });
    connect(&m_work.context.feed, &app::TagFeed::valuesChanged, this, [this] {
        m_lastValue = seconds();
        m_lastValueAt = QDateTime::currentDateTime();
    });
    connect(&m_work.context.alarms, &app::AlarmBoard::changed, this,
            [this] { look(QDateTime::currentDateTime(), seconds()); });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WallWindow::returnToScreen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WallWindow::returnToScreen);
    reload();
    m_second.start();
}

WallWindow::~WallWindow()
{
    if (m_work.replay) m_work.replay->leave(this);
}

void WallWindow::reload()
{
    std::vector<app::Board> boards;
    for (const app::Board& board : m_work.boards())
        for (app::Board& page : app::wallPages(board)) boards.push_back(std::move(page));
    if (boards == m_boards && !boards.empty()) return;
    m_boards = std::move(boards);
    m_rotation.setBoards(m_boards);
    build();
    look(QDateTime::currentDateTime(), seconds());
}

void WallWindow::begin(const std::string& board)
{
    m_rotation.begin(board);
    look(QDateTime::currentDateTime(), seconds());
}

// All pages once; those that are not shown draw nothing.
void WallWindow::build()
{
    for (WallPage* page : m_pages) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    for (const app::Board& board : m_boards) {
        m_pages.push_back(new WallPage(board, m_work.context, shownSpan));
        m_stack->addWidget(m_pages.back());
    }
}

const WallPage* WallWindow::page() const
{
    return m_place.board < 0 ? nullptr : m_pages[std::size_t(m_place.board)];
}

void WallWindow::look(const QDateTime& time, double seconds)
{
    m_place = m_rotation.at(seconds, m_work.context.alarms.rows());
    if (m_place.board >= 0) {
        WallPage* shown = m_pages[std::size_t(m_place.board)];
        shown->setHeld(m_place.alarm.empty() ? QString() : tr("Held here until acknowledged"));
        // What is made of the feed's own tags goes along with the feed.
        if (!app::isUsual(shown->board())) m_work.context.feed.lookAt(app::tagsOf(shown->board()));
        if (m_stack->currentWidget() != shown) {
            m_stack->setCurrentWidget(shown);
            setFocus();
        }
    }
    refreshHead();
    refreshTrouble(time, seconds);
    m_head->setTime(time);
    shift(time);
}

void WallWindow::refreshHead()
{
    const app::AlarmBoard& alarms = m_work.context.alarms;
    const QString board = m_place.board < 0 ? QString() : QString::fromStdString(page()->board().name);
    const QString project = m_work.name();
    const std::optional<app::FeedPhase> batch = runningBatch(m_work.context.feed);
    QStringList beside;
    if (!board.isEmpty()) beside << project;
    if (batch && !batch->name.empty()) beside << QString::fromStdString(batch->name);
    m_head->setPlace(board.isEmpty() ? project : board, beside.join(QStringLiteral(" · ")),
                     dayOf(m_work.context.feed, batch));
    m_head->setLevel(m_work.level());
    const QString armed = m_work.armed ? m_work.armed() : QString();
    const bool isUnheard = m_work.isUnheard && m_work.isUnheard();
    m_head->setArmed(armed.isEmpty() || isUnheard ? armed : tr("%1 – F8 disarms all", "armed loops").arg(armed),
                     isUnheard);
    const app::AlarmRow* worst = alarms.worst();
    m_head->setAlarms(worst ? tiles::glyphOf(worst->definition.priority) : look::Glyph::Ok, alarms.count(),
                      tiles::ofClock(tr("%n alarm(s)", "", alarms.count()), alarms.clock()));
}

void WallWindow::refreshTrouble(const QDateTime& time, double seconds)
{
    const auto clockText = [](const QDateTime& at) { return QLocale().toString(at.time(), QStringLiteral("HH:mm")); };
    if (m_work.context.alarms.isWatched())
        m_unwatchedSince = {};
    else if (!m_unwatchedSince.isValid())
        m_unwatchedSince = time;
    if (m_boards.empty())
        m_head->setTrouble(tr("This project has no board. Create one on the Cockpit page."));
    else if (m_work.context.feed.isLive() && seconds - m_lastValue > stillAfter)
        m_head->setTrouble(tr("No data since %1; the values shown are not updated.").arg(clockText(m_lastValueAt)));
    else if (m_work.context.feed.isLive() && m_unwatchedSince.isValid())
        m_head->setTrouble(tr("No recorder since %1: the alarms are not evaluated.").arg(clockText(m_unwatchedSince)));
    else
        m_head->setTrouble({});
}

// What is not of now is never shown without a word.
void WallWindow::refreshReplay()
{
    m_head->setReplay(tiles::replayWords(*m_work.replay), m_work.replay->shown().isPlaying());
}

// By some pixels each hour, so that no edge burns in.
void WallWindow::shift(const QDateTime& time)
{
    m_shift = 2 * (time.time().hour() % 3);
    layOut();
}

// The button has room of its own beneath the tiles.
void WallWindow::layOut()
{
    const int u = Theme::current().u();
    const int beneath = m_silence->isHidden() ? 0 : m_silence->height() + u;
    const QMargins margins(2 * u + m_shift, u + m_shift, 2 * u + 4 - m_shift, 2 * u + 4 - m_shift + beneath);
    if (m_column->contentsMargins() != margins) m_column->setContentsMargins(margins);
    m_column->setSpacing(u);
    m_silence->move(width() - m_silence->width() - margins.right(), height() - m_silence->height() - 2 * u);
}

void WallWindow::setHome(const QString& name)
{
    m_screen = name;
    for (QScreen* known : QGuiApplication::screens())
        if (known->name() == name) setScreen(known);
}

void WallWindow::showOnScreen()
{
    if (m_screen.isEmpty() && screen()) m_screen = screen()->name();
    // A kiosk may have no window manager that would do so.
    if (screen()) setGeometry(screen()->geometry());
    showFullScreen();
}

// A screen that went off and on again is there again: the wall goes back to it.
void WallWindow::returnToScreen()
{
    if (!isVisible() || m_screen.isEmpty()) return;
    for (QScreen* known : QGuiApplication::screens()) {
        if (known->name() != m_screen || !windowHandle()) continue;
        windowHandle()->setScreen(known);
        setGeometry(known->geometry());
    }
    showFullScreen();
}

void WallWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Theme::current().setWallText(bodyText * height());
    placeSilence();
}

// For a finger or a mouse; it is there only while something is heard.
void WallWindow::placeSilence()
{
    m_silence->adjustSize();
    m_silence->setVisible(m_work.call && m_work.call->sounding());
    layOut();
}

// Keys are the wall's: a frame of focus would mean nothing here.
void WallWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setFocus();
}

void WallWindow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        m_rotation.step(key == Qt::Key_Left ? -1 : 1, seconds());
        look(QDateTime::currentDateTime(), seconds());
    } else if (m_work.replay && tiles::takeReplayKey(*m_work.replay, *event)) {
        return;
    } else if (key == Qt::Key_F9 && m_work.call) {
        m_work.call->silence();
    } else if (key == Qt::Key_F8 && m_work.disarmAll) {
        m_work.disarmAll();
    } else if (key == Qt::Key_Escape || key == Qt::Key_F11) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WallWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Theme::current().setWallText(0);
    emit left();
}

} // namespace titer::wall

#include "ui/wall/moc_wall_window.cpp"
