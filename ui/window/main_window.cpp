// The window's frame. Pages: main_window_pages.cpp; files: main_window_files.cpp; rows of the command palette:
// main_window_commands.cpp.
#include "ui/window/main_window.h"

#include "app/common/actions.h"
#include "app/common/shown_units.h"
#include "app/session/session_journal.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/presentation.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/cockpit/formula_sheet.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/import_sheet.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/notices.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/wall/wall_window.h"
#include "ui/widgets/room.h"
#include "ui/window/command_palette.h"
#include "ui/window/notice_panel.h"
#include "ui/window/preferences.h"
#include "ui/window/rail.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace titer::window {

using look::icon;
using look::logoIcon;
using look::setPresented;
using look::speak;
using widgets::isSmall;

MainWindow::MainWindow(const Work& work)
    : m_work(work)
    , m_bench(work.document, work.live)
    , m_example(work.document.catalogue())
{
    setWindowIcon(logoIcon());
    setAcceptDrops(true);
    makeActions();
    build();
    connectWork();
    runExample();
    showPage(QStringLiteral("welcome"));
    resize(1600, 900);
    if (const QByteArray geometry = m_work.settings.windowGeometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

// Tiles let go of their feed, and steps of undo tell that they go.
MainWindow::~MainWindow()
{
    closeBoards();
    delete m_wall.data();
    app::ShownUnits::current().forget();
    setPresented(false);
    delete m_cockpit;
    delete m_alarmsPage;
    delete m_studies;
    m_bench.boards().undoStack()->disconnect(this);
    m_bench.studies().undoStack()->disconnect(this);
}

// Made anew when the language changes: every part then asks for its words again.
void MainWindow::build()
{
    auto* holder = new QWidget;
    m_rail = new Rail;
    m_bar = new TopBar;
    m_stack = new QStackedWidget;
    // Pages arrange themselves anew in a narrow window; one that is hidden must not keep it wide.
    m_stack->setMinimumSize(1, 1);
    makePages();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(holder);
    m_palette = new CommandPalette(holder);
    m_palette->setSource([this](const QString& typed) { return commands(typed); });
    m_notices = new NoticePanel(m_stack);
    m_import = new pages::ImportSheet(m_work.plugins, m_work.document, m_bench.recordings(), m_stack);
    QObject::connect(m_import, &pages::ImportSheet::accepted, this, &MainWindow::takeIn);
    QObject::connect(m_import, &pages::ImportSheet::left, this, &MainWindow::openNext);

    const auto hint = [](const char* id) { return app::actionTip(*app::findAction(id)); };
    m_rail->setPages({{QStringLiteral("design"), QStringLiteral("i-design"), tr("Design"), hint("view.design")},
                      {QStringLiteral("run"), QStringLiteral("i-run"), tr("Run"), hint("view.run")},
                      {QStringLiteral("studies"), QStringLiteral("i-studies"), tr("Studies"), hint("view.studies")},
                      {QStringLiteral("data"), QStringLiteral("i-data"), tr("Data"), hint("view.data")},
                      {QStringLiteral("cockpit"), QStringLiteral("i-cockpit"), tr("Cockpit"), hint("view.cockpit")}});
    connect(m_rail, &Rail::chosen, this,
            [this](const QString& id) { showPage(id.isEmpty() ? QStringLiteral("welcome") : id); });
    connect(m_rail, &Rail::settingsAsked, this, [this] {
        QMenu menu(this);
        auto* form = new Preferences(m_work.settings);
        form->setContentsMargins(16, 16, 16, 16);
        auto* item = new QWidgetAction(&menu);
        item->setDefaultWidget(form);
        menu.addAction(item);
        menu.exec(m_rail->settingsCorner() - QPoint(0, menu.sizeHint().height()));
    });
    connect(m_bar, &TopBar::silenceAsked, &m_bench.alarmCall(), &app::AlarmCall::silence);
    connect(m_bar, &TopBar::searchAsked, this, [this] { m_palette->open(); });
    connect(m_bar, &TopBar::noticesAsked, this, [this] {
        if (m_bench.alarms().worst()) return void(showPage(QStringLiteral("cockpit")));
        m_notices->isVisible() ? m_notices->hide() : m_notices->open();
    });
    connect(m_bar->badge(), &QAbstractButton::clicked, this, [this] { showPage(QStringLiteral("run")); });
    connect(m_bar, &TopBar::fileMenuAsked, this, &MainWindow::fileMenu);
    connect(m_notices, &NoticePanel::showAsked, this, [this](const QString& id) { jump(id.section(u'|', 0, 0)); });
    connect(m_notices, &NoticePanel::fixAsked, this,
            [this](const QString& id) { shown::mendNotice(m_work.document, m_work.autoRun, id); });
    showExample();
    judgeRoom();
    refreshTitle();
    refreshNotices();
    refreshActions();
    showSounding();
}

void MainWindow::connectWork()
{
    connectAlarms();
    const app::Document& document = m_work.document;
    connect(&document, &app::Document::saveStateChanged, this, [this] {
        if (m_work.document.saveState() == app::Document::SaveState::Saved) m_savedAt = QDateTime::currentDateTime();
        refreshTitle();
    });
    connect(&document, &app::Document::projectChanged, this, [this] {
        if (const QString path = m_work.document.path(); !path.isEmpty())
            m_work.settings.addRecentProject(path, m_work.document.name());
        refreshTitle();
    });
    connect(&document, &app::Document::changed, this, &MainWindow::refreshTitle);
    connect(&document, &app::Document::opened, this, &MainWindow::closeBoards);
    connect(m_work.document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::keepFirstEdit);
    connect(m_bench.studies().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::keepFirstEdit);
    connect(&document, &app::Document::checked, this, &MainWindow::refreshNotices);
    connect(&document, &app::Document::refused, this, [this](const base::Error& error) { m_design->tell(error); });
    connect(m_work.document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(m_bench.boards().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(m_bench.studies().undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    connect(&m_work.autoRun, &app::AutoRun::changed, this, &MainWindow::refreshNotices);
    connect(&m_bench.alarms(), &app::AlarmBoard::changed, this, &MainWindow::refreshNotices);
    connect(&m_bench.definitions(), &app::AlarmDefinitions::changed, this, &MainWindow::refreshNotices);
    connect(&m_work.autoRun, &app::AutoRun::changed, this, &MainWindow::feedBoards);
    connect(&m_work.settings, &app::Settings::themeChanged, this, [this] { applyLook(m_work.settings); });
    connect(&m_work.settings, &app::Settings::textScaleChanged, this, [this] {
        applyLook(m_work.settings);
        judgeRoom();
    });
    connect(&m_work.settings, &app::Settings::languageChanged, this, [this] { speak(m_work.settings.language()); });
}

void MainWindow::bind(const char* id, std::function<void()> act)
{
    const app::ActionSpec* spec = app::findAction(id);
    Q_ASSERT(spec);
    m_acts.insert(id, std::move(act));
    if (m_actions.contains(id)) return;
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(id));
    // Keys of a page are read by the page, where no field has the focus.
    if (spec->scope == app::ActionScope::Window) made->setShortcuts(app::actionShortcuts(*spec));
    made->setCheckable(spec->checkable);
    if (*spec->icon) made->setIcon(icon(QStringLiteral("i-") + QLatin1String(spec->icon)));
    connect(made, &QAction::triggered, this, [this, id] { m_acts.value(id)(); });
    addAction(made);
    m_actions.insert(id, made);
}

void MainWindow::makeActions()
{
    bindFiles();
    bindWindows();
    bindAlarms();
    bindHabits();
    bind("edit.undo", [this] { undoStack().undo(); });
    bind("edit.redo", [this] { undoStack().redo(); });
    bind("edit.find", [this] { m_palette->open(); });
    bind("view.wall", [this] { openWall({}); });
    bind("board.formulas", [this] {
        showPage(QStringLiteral("cockpit"));
        m_formulas->open();
    });
    bind("study.parameter", [this] { studyFocus(); });
    bind("run.replay", [this] { replayExample(); });
    action("run.replay")->setEnabled(canReplay());
    bind("view.palette", [this] { m_palette->open(); });
    bind("view.notices", [this] { m_notices->isVisible() ? m_notices->hide() : m_notices->open(); });
    bind("view.timeline", [this] { m_page->toggleTimeline(); });
    bind("view.text_larger",
         [this] { m_work.settings.setTextScale(std::min(2.0, m_work.settings.textScale() + 0.25)); });
    bind("view.text_smaller",
         [this] { m_work.settings.setTextScale(std::max(1.0, m_work.settings.textScale() - 0.25)); });
    bind("view.theme_system", [this] { m_work.settings.setTheme(app::Settings::Theme::System); });
    bind("view.theme_light", [this] { m_work.settings.setTheme(app::Settings::Theme::Light); });
    bind("view.theme_dark", [this] { m_work.settings.setTheme(app::Settings::Theme::Dark); });
}

QAction* MainWindow::action(std::string_view id) const
{
    return m_actions.value(QByteArray(id.data(), qsizetype(id.size())));
}

void MainWindow::refreshActions()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const app::ActionSpec& spec = *app::findAction(it.key().toStdString());
        it.value()->setText(app::actionText(spec));
        it.value()->setToolTip(app::actionTip(spec));
    }
    const QUndoStack& stack = undoStack();
    action("edit.undo")->setEnabled(stack.canUndo());
    action("edit.redo")->setEnabled(stack.canRedo());
    const app::Settings::Theme theme = m_work.settings.theme();
    action("view.theme_system")->setChecked(theme == app::Settings::Theme::System);
    action("view.theme_light")->setChecked(theme == app::Settings::Theme::Light);
    action("view.theme_dark")->setChecked(theme == app::Settings::Theme::Dark);
}

void MainWindow::refreshTitle()
{
    const app::Document& document = m_work.document;
    const bool welcome = m_page == m_welcome;
    const bool empty = welcome && document.path().isEmpty() && document.flowsheet() == model::Flowsheet();
    const bool failed = document.saveState() == app::Document::SaveState::Failed;
    QString state = document.saveText();
    if (empty)
        state = tr("no project open");
    else if (document.saveState() == app::Document::SaveState::Saved)
        state = tr("saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm")));
    m_bar->setProject(empty ? QStringLiteral("Titer") : document.name(), state, failed);
    m_bar->setLevelShown(!welcome);
    const bool ofRun = m_page == m_run || (m_page == m_cockpit && m_run->model().run());
    m_bar->setClock(welcome ? QString() : ofRun ? m_run->clockText() : m_design->clock());
    setWindowTitle(empty ? QStringLiteral("Titer") : tr("%1 – Titer").arg(document.name()));
}

// In a small window the rail shows icons only and the inspector lies over the page.
void MainWindow::judgeRoom()
{
    const bool narrow = isSmall(this);
    m_rail->setNarrow(narrow);
    m_bar->setNarrow(narrow);
    for (pages::Page* page : std::as_const(m_pages)) page->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    judgeRoom();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_rebuilding) return;
    // After the event: the widget that asked for the language is replaced by this.
    m_rebuilding = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_rebuilding = false;
            const QString page = m_page->id();
            const std::string board = m_cockpit->boardId();
            const std::shared_ptr<const app::Run> run = m_run->model().run();
            build();
            m_cockpit->showBoard(board);
            if (run) m_run->showRun(run);
            if (m_work.journal) m_welcome->showRecovery(m_work.journal->dead());
            if (m_work.live.state() != app::LiveSession::State::Closed)
                m_run->layOver(m_recording, m_recordingName, m_work.live.speed(), m_recordingConnector);
            showPage(page);
        },
        Qt::QueuedConnection);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F6) return nextRegion(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    if (event->key() == Qt::Key_Escape) {
        if (m_notices->isVisible()) return m_notices->hide();
        m_page->back();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

// Rail, top bar, then the parts of the page.
void MainWindow::nextRegion(int step)
{
    const QList<QWidget*> regions = QList<QWidget*>{m_rail, m_bar} + m_page->regions();
    const QWidget* focus = QApplication::focusWidget();
    int current = 0;
    for (int i = 0; i < regions.size(); ++i)
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus))) current = i;
    for (int tried = 0; tried < regions.size(); ++tried) {
        current = (current + step + int(regions.size())) % int(regions.size());
        QWidget* region = regions[current];
        if (!region->isVisible()) continue;
        if (region->focusPolicy() & Qt::TabFocus) return region->setFocus(Qt::ShortcutFocusReason);
        for (QWidget* widget = region->nextInFocusChain(); widget != region; widget = widget->nextInFocusChain())
            if (region->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus))
                return widget->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leavePlant()) return event->ignore();
    m_work.settings.setWindowGeometry(saveGeometry());
    if (m_work.journal) m_work.journal->end();
    closeBoards();
    event->accept();
}

} // namespace titer::window
