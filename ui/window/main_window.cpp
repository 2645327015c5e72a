#include "ui/window/main_window.h"

#include "app/common/actions.h"
#include "app/common/last_folders.h"
#include "app/common/settings.h"
#include "app/common/shown_units.h"
#include "app/document/project/drafts.h"
#include "app/session/session_journal.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/presentation.h"
#include "ui/look/room.h"
#include "ui/pages/learn/editor/lesson_editor.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_popup.h"
#include "ui/preferences/unit_preferences.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/focus_regions.h"
#include "ui/window/frame/command_palette.h"
#include "ui/window/frame/first_visit.h"
#include "ui/window/frame/rail.h"
#include "ui/window/frame/top_bar.h"
#include "ui/window/frame/work_menu.h"
#include "ui/window/lesson_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::window {

using look::isPresented;
using look::setPresented;

MainWindow::MainWindow(const Work& work)
    : m_work(work)
    , m_bench(work.document, work.session, work.live, work.plugins)
    , m_lessons({work.document, work.session, m_bench, work.settings})
    , m_presentation({m_lessons, work.document, work.session, m_bench})
    , m_lessonJournal(work.journal ? std::make_unique<app::LessonJournal>(work.journal->folder(), m_lessonDraft)
                                   : nullptr)
    , m_actions(*this)
    , m_shell({m_actions, m_pages, m_files, m_recordings, m_demonstration, m_session, m_windows, m_lessons,
               m_presentation, [this](const QString& sentence, bool failed) { report(sentence, failed); },
               [this] { refreshTitle(); }, [this] { refreshActions(); }})
    , m_files(*this, work.document, m_bench.studies(), m_bench.analyse(), m_bench.copies(), work.settings, m_actions)
    , m_drops(*this, m_files)
    , m_recordings(m_shell, m_files, m_work, m_bench, m_lessons)
    , m_demonstration(m_shell, m_files, m_recordings, m_work, m_bench)
    , m_windows(*this, m_shell, m_files, m_work, m_bench, m_actions)
    , m_notices(m_work, m_bench, m_recordings, m_windows, m_actions)
    , m_loops(m_bench.loops(), m_actions)
    , m_pages({work.document, work.autoRun, work.session, work.live, work.plugins, work.settings, m_bench, m_lessons,
               m_presentation, m_lessonDraft, work.journal, m_lessonJournal.get(), m_shell},
              m_actions)
    , m_session({*this, m_pages, m_files, m_recordings, m_windows, m_bench.plantWork().shadow(), m_lessons,
                 m_lessonJournal.get()},
                m_work)
    , m_commands(m_shell, m_pages, m_windows, m_work, m_bench)
{
    setWindowIcon(look::logoIcon());
    app::ShownUnits::current().keepIn(m_work.settings);
    app::LastFolders::current().keepIn(m_work.settings);
    bindActions();
    connectParts();
    listWork();
    build();
    connectWork();
    m_pages.show(QStringLiteral("welcome"));
    resize(1600, 900);
    if (const QByteArray geometry = m_work.settings.windowGeometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

// Tiles let go of their feed, and panes of their study, before these go.
MainWindow::~MainWindow()
{
    m_windows.closeAll();
    app::ShownUnits::current().forget();
    app::LastFolders::current().forget();
    setPresented(false);
    delete takeCentralWidget();
    m_bench.boards().undoStack()->disconnect(this);
    m_bench.studies().undoStack()->disconnect(this);
    m_bench.analyse().undoStack()->disconnect(this);
    m_lessonDraft.undoStack().disconnect(this);
}

void MainWindow::bindActions()
{
    const auto bind = [this](const char* id, std::function<void()> act) { m_actions.bind(id, std::move(act)); };
    bind("edit.undo", [this] { undoStack().undo(); });
    bind("edit.redo", [this] { undoStack().redo(); });
    bind("edit.find", [this] { m_palette->find(); });
    bind("run.replay", [this] { m_recordings.replayExample(); });
    action("run.replay")->setEnabled(m_recordings.canReplay());
    bind("view.palette", [this] { m_palette->open(); });
    bind("view.timeline", [this] { m_pages.page().toggleTimeline(); });
    bind("view.units", [this] { preferences::UnitPreferences::openOver(this); });
    bind("view.presentation", [this] { present(!isPresented()); });
    app::Settings& settings = m_work.settings;
    bind("view.text_larger", [&settings] { settings.setTextScale(std::min(2.0, settings.textScale() + 0.25)); });
    bind("view.text_smaller", [&settings] { settings.setTextScale(std::max(1.0, settings.textScale() - 0.25)); });
    bind("view.theme_system", [&settings] { settings.setTheme(app::Settings::Theme::System); });
    bind("view.theme_light", [&settings] { settings.setTheme(app::Settings::Theme::Light); });
    bind("view.theme_dark", [&settings] { settings.setTheme(app::Settings::Theme::Dark); });
}

// Next to what the workbench lists.
void MainWindow::listWork()
{
    app::RunningWork& running = m_bench.running();
    const QString learn = QStringLiteral("learn");
    app::LessonTrial& trial = m_lessonDraft.trial();
    running.add(
        {QStringLiteral("trial"), learn, [&trial] { return trial.isRunning(); },
         [this] { return tr("Trial of the lesson %1").arg(app::LessonSession::words(m_lessonDraft.lesson().title)); },
         [&trial] { trial.stop(); }},
        &trial, &app::LessonTrial::changed);
    running.add(QStringLiteral("measuring"), learn, m_lessonDraft.measuring(),
                [this] { return tr("Run of %1 for the checks of a lesson", "a plant").arg(m_work.document.name()); });
    running.add({QStringLiteral("lesson"), learn, [this] { return m_lessons.worker().isWorking(); },
                 [this] { return tr("Work of the lesson %1").arg(shownName()); },
                 [this] { m_lessons.worker().interrupt(); }},
                &m_lessons, &app::LessonSession::worked);
}

void MainWindow::report(const QString& sentence, bool failed)
{
    m_bar->setProject(shownName(), sentence, failed);
}

void MainWindow::connectParts()
{
    connect(&m_files, &WindowFiles::leaving, &m_presentation, [this] { m_presentation.setOn(false); });
    connect(&m_files, &WindowFiles::copyEnded, this, &MainWindow::report);
    connect(&m_files, &WindowFiles::opened, this, [this] { m_session.showOpened(); });
    connect(&m_files, &WindowFiles::closed, this, [this] { m_pages.show(QStringLiteral("welcome")); });
    connect(&m_files, &WindowFiles::exampleAsked, &m_recordings, &WindowRecordings::openExample);
    connect(&m_files, &WindowFiles::recordingFound, &m_recordings, &WindowRecordings::look);
    connect(&m_drops, &WindowDrops::severalFound, this, [this] { m_pages.show(QStringLiteral("data")); });
    connect(&m_files, &WindowFiles::lessonFound, this, [this](const QString& path) { m_shell.startLesson(path); });
    connect(&m_files, &WindowFiles::courseFound, this,
            [this](const QString& path) { m_pages.show(QStringLiteral("learn"), "course/" + path); });
    connect(&m_drops, &WindowDrops::leftOut, this, [this](const QString& sentence) { report(sentence, true); });
    connect(&m_recordings, &WindowRecordings::left, &m_drops, &WindowDrops::openNext);
    connect(&m_demonstration, &WindowDemonstration::progressed, this,
            [this](const QString& sentence) { report(sentence, false); });
    connect(&m_demonstration, &WindowDemonstration::failed, this,
            [this](const QString& sentence) { report(sentence, true); });
    connect(&m_notices, &WindowNotices::placeAsked, this, [this](const QString& path) { m_shell.jump(path); });
    connect(&m_notices, &WindowNotices::alarmsAsked, this, [this] { m_pages.show(QStringLiteral("cockpit")); });
    connect(&m_pages, &WindowPages::shown, this, &MainWindow::refreshPage);
    connect(&m_bench.plantWork().shadow(), &app::PlantShadow::changed, this, &MainWindow::refreshLevel);
    connect(&m_loops, &WindowLoops::armedChanged, this, &MainWindow::refreshLevel);
    connect(&m_loops, &WindowLoops::failed, this, [this](const QString& sentence) { report(sentence, true); });
}

// How far the twin may act, in a word and a sentence.
void MainWindow::refreshLevel()
{
    m_bar->badge()->setLevel(m_windows.level());
    m_bar->badge()->setToolTip(m_windows.levelHelp());
}

void MainWindow::connectWork()
{
    const app::Document& document = m_work.document;
    connect(&document, &app::Document::saveStateChanged, this, [this] {
        if (m_work.document.saveState() == app::Document::SaveState::Saved) m_savedAt = QDateTime::currentDateTime();
        refreshTitle();
    });
    connect(&document, &app::Document::projectChanged, this, [this] {
        if (const QString path = m_work.document.path(); !path.isEmpty() && !app::isDemonstration(path))
            m_work.settings.addRecentProject(path, m_work.document.name());
        refreshTitle();
    });
    connect(&document, &app::Document::changed, this, &MainWindow::refreshTitle);
    connect(&m_lessons, &app::LessonSession::opened, this, &MainWindow::refreshTitle);
    connect(&m_lessons, &app::LessonSession::closed, this, &MainWindow::refreshTitle);
    for (const QUndoStack* stack :
         {m_work.document.undoStack(), m_bench.boards().undoStack(), m_bench.studies().undoStack(),
          m_bench.analyse().undoStack(), &m_lessonDraft.undoStack()})
        connect(stack, &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    const app::Settings& settings = m_work.settings;
    connect(&settings, &app::Settings::themeChanged, this, [this] { preferences::applyLook(m_work.settings); });
    connect(&settings, &app::Settings::textScaleChanged, this, [this] {
        preferences::applyLook(m_work.settings);
        fitLayout();
    });
    connect(&settings, &app::Settings::languageChanged, this,
            [this] { look::useLanguage(m_work.settings.language()); });
}

// Rebuilt when the language changes: every part then asks for its words again.
void MainWindow::build()
{
    auto* holder = new QWidget;
    auto* stack = new QStackedWidget;
    m_rail = new Rail;
    m_bar = new TopBar;
    m_visit = new FirstVisit(m_work.settings);
    // Pages arrange themselves again in a narrow window; one that is hidden must not keep it wide.
    stack->setMinimumSize(1, 1);
    m_pages.makeIn(*stack);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_visit);
    right->addWidget(new LessonBar(m_lessons, m_pages));
    right->addWidget(stack, 1);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(holder);
    m_palette = new CommandPalette(holder);
    m_palette->setSource(
        [this](const QString& typed, widgets::Search search) { return m_commands.find(typed, search); });
    m_notices.showIn(*m_bar, *stack);
    m_loops.showIn(*m_bar);
    m_recordings.showIn(*stack);
    fillRail();
    connectFrame();
    fitLayout();
    refreshLevel();
    refreshTitle();
    refreshActions();
}

// The pages that have an entry of their own, in the order of the work.
void MainWindow::fillRail()
{
    QList<RailPage> entries;
    for (const WindowPages::Entry& entry : m_pages.all()) {
        if (entry.type->under) continue;
        const app::ActionSpec& spec = *app::findAction(entry.type->action);
        entries.append(
            {entry.id(), QStringLiteral("i-") + QLatin1String(spec.icon), app::actionText(spec), app::actionTip(spec)});
    }
    m_rail->setPages(entries);
}

void MainWindow::connectFrame()
{
    connect(m_rail, &Rail::chosen, this,
            [this](const QString& id) { m_pages.show(id.isEmpty() ? QStringLiteral("welcome") : id); });
    connect(m_rail, &Rail::settingsAsked, this, &MainWindow::showSettings);
    connect(m_bar, &TopBar::searchAsked, this, [this] { m_palette->open(); });
    connect(m_bar->badge(), &QAbstractButton::clicked, this, [this] { m_pages.show(QStringLiteral("run")); });
    connect(m_bar, &TopBar::fileMenuAsked, this, [this] { m_files.showFileMenu(m_bar->fileCorner()); });
    auto* work = new WorkMenu(m_bench.running(), m_bar->workButton());
    connect(work, &WorkMenu::pageAsked, &m_pages, [this](const QString& id) { m_pages.show(id); });
}

void MainWindow::rebuild()
{
    m_rebuilding = false;
    const QString page = m_pages.current();
    build();
    m_pages.show(page);
}

void MainWindow::showSettings()
{
    preferences::PreferencesPopup::open(m_work.settings, this, m_rail->settingsCorner());
}

void MainWindow::refreshPage()
{
    const pages::PageType& type = m_pages.type();
    m_rail->setCurrent(QLatin1String(type.under ? type.under : type.id));
    m_visit->visit(type);
    m_notices.hide();
    refreshTitle();
    refreshActions();
}

void MainWindow::refreshActions()
{
    m_actions.refreshWords();
    const QUndoStack& stack = undoStack();
    action("edit.undo")->setEnabled(stack.canUndo());
    action("edit.redo")->setEnabled(stack.canRedo());
    const app::Settings::Theme theme = m_work.settings.theme();
    action("view.theme_system")->setChecked(theme == app::Settings::Theme::System);
    action("view.theme_light")->setChecked(theme == app::Settings::Theme::Light);
    action("view.theme_dark")->setChecked(theme == app::Settings::Theme::Dark);
}

// Boards, studies and models of tables have undo of their own.
QUndoStack& MainWindow::undoStack()
{
    QUndoStack* own = m_pages.page().undoStack();
    return own ? *own : *m_work.document.undoStack();
}

// The project of a lesson lies in a file that the learner never named.
QString MainWindow::shownName() const
{
    return m_lessons.isOpen() ? app::LessonSession::words(m_lessons.lesson()->title) : m_work.document.name();
}

void MainWindow::refreshTitle()
{
    const app::Document& document = m_work.document;
    const bool welcome = m_pages.current() == QLatin1String("welcome");
    const bool empty = welcome && document.path().isEmpty() && document.flowsheet() == model::Flowsheet();
    const bool failed = document.saveState() == app::Document::SaveState::Failed;
    QString state = document.saveText();
    if (empty)
        state = tr("no project open");
    else if (document.saveState() == app::Document::SaveState::Saved)
        state = tr("saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm")));
    const QString name = shownName();
    m_bar->setProject(empty ? QStringLiteral("Titer") : name, state, failed);
    m_bar->setLevelShown(!welcome);
    m_bar->setClock(m_pages.clock());
    setWindowTitle(empty ? QStringLiteral("Titer") : tr("%1 – Titer").arg(name));
}

// In a small window the rail shows icons only and the inspector lies over the page.
void MainWindow::fitLayout()
{
    const bool narrow = look::isSmall(this);
    m_rail->setNarrow(narrow);
    m_bar->setNarrow(narrow);
    for (const WindowPages::Entry& entry : m_pages.all()) entry.page->setNarrow(narrow);
}

// For a projector.
void MainWindow::present(bool on)
{
    setPresented(on);
    preferences::applyLook(m_work.settings);
    fitLayout();
    action("view.presentation")->setChecked(on);
    // Lines are thicker even where text and theme stay as they are.
    for (QWidget* widget : findChildren<QWidget*>()) widget->update();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_rebuilding) return;
    // After the event: the widget that asked for the language is replaced by this.
    m_rebuilding = true;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitLayout();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F6) {
        const int step = event->modifiers() & Qt::ShiftModifier ? -1 : 1;
        return widgets::focusNextRegion(QList<QWidget*>{m_rail, m_bar, m_visit} + m_pages.page().regions(), step);
    }
    if (event->key() == Qt::Key_Escape) {
        if (!m_notices.hide()) m_pages.page().back();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    widgets::Entry::takeFocused(focusWidget());
    if (m_lessonDraft.isChanged() && !m_pages.page<pages::LearnPage>().editor()->mayReplace()) return event->ignore();
    if (!WorkMenu::mayStop(*this, m_bench.running())) return event->ignore();
    if (!m_files.leavePlant()) return event->ignore();
    WorkMenu::endAll([this](const QString& sentence) {
        report(sentence, false);
        m_bar->repaint();
    });
    m_work.settings.setWindowGeometry(saveGeometry());
    if (m_work.journal) m_work.journal->end();
    if (m_lessonJournal) m_lessonJournal->end();
    m_windows.closeBoards();
    event->accept();
}

} // namespace titer::window

#include "ui/window/moc_main_window.cpp"
