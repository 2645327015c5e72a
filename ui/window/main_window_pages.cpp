// The pages of the window, and the picture behind the first door.
#include "app/boards/board_templates.h"
#include "app/common/data_files.h"
#include "app/common/sentence.h"
#include "app/document/plant_files.h"
#include "core/base/units/units.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_panel.h"
#include "ui/window/preferences.h"
#include "ui/window/rail.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

#include <limits>

namespace titer::window {

using widgets::Level;

namespace {

constexpr const char* exampleId = "cho-fed-batch";
constexpr double shippedSpeed = 10000; // a fortnight in two minutes
constexpr double ownSpeed = 1000;

QString shippedRecording()
{
    return app::dataFile(QStringLiteral("recordings/cho-fed-batch-run.csv"));
}

bool isShipped(const connect::Settings& recording)
{
    return recording.value("file") == shippedRecording().toStdString();
}

} // namespace

void MainWindow::makePages()
{
    m_welcome = new pages::WelcomePage(m_work.settings, m_work.document.catalogue(), new Preferences(m_work.settings));
    m_design = new pages::DesignPage(m_work.document, m_work.autoRun, m_work.settings);
    m_run = new pages::RunPage(m_work.document, m_work.session);
    m_run->setPreview(&m_work.autoRun);
    connect(&m_design->view(), &flow::FlowView::curvesAsked, m_run, [this](const QString& unit) {
        showPage(QStringLiteral("run"));
        m_run->showCurves(unit);
    });
    m_run->follow(m_work.live);
    makeStudiesPage();
    makeDataPage();
    makeCockpitPage();
    makeAlarmsPage();
    showLevel(m_run->level());
    if (canReplay()) m_welcome->addReplayDoor();
    m_pages = {m_welcome, m_design, m_run, m_studies, m_data, m_cockpit, m_alarmsPage};
    m_page = m_welcome;
    for (pages::Page* page : std::as_const(m_pages)) m_stack->addWidget(page->widget());
    bindPages();
    connect(m_welcome, &pages::WelcomePage::exampleAsked, this, [this] { openExample(exampleId); });
    connect(m_welcome, &pages::WelcomePage::replayAsked, this, [this] { replayExample(); });
    connect(m_welcome, &pages::WelcomePage::fileAsked, this, &MainWindow::chooseFile);
    connect(m_welcome, &pages::WelcomePage::newAsked, this, &MainWindow::newMenu);
    connect(m_welcome, &pages::WelcomePage::goOnAsked, this, &MainWindow::goOnAfterCrash);
    connect(m_welcome, &pages::WelcomePage::leaveAsked, this, &MainWindow::leaveCrash);
    connect(m_welcome, &pages::WelcomePage::projectAsked, this, [this](const QString& path) { openFile(path); });
    connect(m_design, &pages::DesignPage::exampleAsked, this, [this] { openExample(exampleId); });
    connect(m_design, &pages::DesignPage::clockChanged, this, &MainWindow::refreshTitle);
    connect(m_design, &pages::DesignPage::clockChanged, this, &MainWindow::feedBoards);
    // One time for flowsheet, cursors and tiles, whichever page it is chosen on.
    connect(m_design, &pages::DesignPage::timeChosen, m_run, &pages::RunPage::showTime);
    connect(m_run, &pages::RunPage::timeChosen, m_design, &pages::DesignPage::showTime);
    connect(m_run, &pages::RunPage::clockChanged, this, &MainWindow::refreshTitle);
    connect(m_run, &pages::RunPage::clockChanged, this, &MainWindow::feedBoards);
    connect(m_run, &pages::RunPage::levelChanged, this, [this](Level level) { showLevel(level); });
    connect(m_run, &pages::RunPage::showPath, this, &MainWindow::jump);
    connect(m_run, &pages::RunPage::unitActivated, this, [this](const QString& unit) {
        showPage(QStringLiteral("design"));
        m_design->showUnit(unit);
    });
    connect(m_run, &pages::RunPage::failed, this,
            [this](const QString& sentence) { m_bar->setProject(m_work.document.name(), sentence, true); });
}

void MainWindow::makeDataPage()
{
    m_data = new pages::DataPage({m_work.document, m_bench.recordings(), m_bench.sources(), m_bench.history(),
                                  m_bench.samples(), m_bench.recorder(), m_work.plugins,
                                  [this] { return ensureProject(); }});
    m_data->setExampleOffered(!shippedRecording().isEmpty());
    connect(m_data, &pages::DataPage::importAsked, this, &MainWindow::chooseRecording);
    connect(m_data, &pages::DataPage::exampleAsked, this, &MainWindow::showExampleRecording);
    connect(m_data, &pages::DataPage::runAsked, this, &MainWindow::layOver);
    connect(m_data, &pages::DataPage::told, this,
            [this](const QString& sentence) { m_bar->setProject(m_work.document.name(), sentence, false); });
    connect(m_data, &pages::DataPage::failed, this,
            [this](const QString& sentence) { m_bar->setProject(m_work.document.name(), sentence, true); });
}

void MainWindow::makeCockpitPage()
{
    m_cockpit = new pages::CockpitPage({m_work.document, m_bench.boards(), m_bench.feed(), m_bench.alarms()});
    m_cockpit->setOuterActs({action("board.window"), action("board.wall")});
    const auto tell = [this](const QString& sentence) { m_bar->setProject(m_work.document.name(), sentence, true); };
    connect(m_cockpit, &pages::CockpitPage::failed, this, tell);
    connect(&m_bench.feed(), &app::JoinedFeed::failed, m_cockpit,
            [tell](const base::Error& error) { tell(app::sentence(error.what)); });
    fitCockpitPage();
}

// Boards show the run of the Run page where its scrubber stands, else the one that follows the edits.
void MainWindow::feedBoards()
{
    const std::shared_ptr<const app::Run>& shown = m_run->model().run();
    m_bench.feed().setRun(shown ? shown : m_work.autoRun.run());
    const bool newest = shown && m_run->followsNow();
    m_bench.feed().setNow(newest  ? std::numeric_limits<double>::quiet_NaN()
                          : shown ? m_run->model().time()
                                  : m_design->chosenTime());
}

void MainWindow::ensureBoard()
{
    if (m_bench.boards().boards().empty()) m_cockpit->addBoard(app::templateFor(m_work.document.flowsheet()));
}

// Boards and studies have undo of their own.
QUndoStack& MainWindow::undoStack()
{
    QUndoStack* own = m_page->undoStack();
    return own ? *own : *m_work.document.undoStack();
}

// Recordings and sources would go with a plant that lies in no project.
bool MainWindow::ensureProject()
{
    if (m_work.document.project()) return true;
    if (m_work.settings.flag(QStringLiteral("files/keep_no_drafts"), false)) return false;
    return told(m_work.document.createDraft(), tr("Save as project"));
}

// Once, when the welcome page is there: its first door then shows what the plant does.
void MainWindow::runExample()
{
    base::Result<model::Flowsheet> plant = app::examplePlant(exampleId);
    if (!plant) return;
    connect(&m_example, &app::RunSession::finished, this, [this](const std::shared_ptr<const app::Run>& run) {
        m_exampleRun = run;
        showExample();
    });
    m_example.start(*plant);
}

// How far the twin may act, in a word and a sentence.
void MainWindow::showLevel(Level level)
{
    m_bar->badge()->setLevel(level);
    m_bar->badge()->setToolTip(
        level == Level::Shadow
            ? tr("A recording lies over the model and both run on one clock. Nothing is sent anywhere.")
            : tr("The model runs alone; no recording lies over it."));
}

bool MainWindow::canReplay() const
{
    const app::FoundPlugin* replay = m_work.plugins.find("replay");
    return replay && replay->state != app::FoundPlugin::State::Refused && !shippedRecording().isEmpty();
}

bool MainWindow::replayExample()
{
    if (!canReplay() || !openExample(exampleId)) return false;
    layOver("replay", {{"file", shippedRecording().toStdString()}}, QFileInfo(shippedRecording()).completeBaseName());
    return true;
}

// Over the plant that is open; without one over the example.
void MainWindow::layOver(const std::string& connector, const connect::Settings& recording, const QString& name)
{
    if (m_work.document.flowsheet().units.empty() && !openExample(exampleId)) return;
    m_recording = recording;
    m_recordingName = name;
    m_recordingConnector = connector;
    showPage(QStringLiteral("run"));
    m_run->layOver(recording, name, isShipped(recording) ? shippedSpeed : ownSpeed, connector);
}

// What a person took in stays on the Data page, and from every other page it is laid over the plant too.
void MainWindow::takeIn(const connect::Settings& recording, const QString& name)
{
    const bool data = m_page == m_data;
    if (!data) layOver("replay", recording, name);
    if (data) ensureProject();
    const int key = m_bench.recordings().add(recording, name.toStdString());
    m_bench.samples().takeFile(
        {m_import->sampleFile().toStdString(), recording, m_work.document.path().toStdString(), m_import->isTable()});
    if (data) m_data->showRecording(key);
}

bool MainWindow::showExampleRecording()
{
    if (shippedRecording().isEmpty()) return false;
    showPage(QStringLiteral("data"));
    m_data->showRecording(m_bench.recordings().add({{"file", shippedRecording().toStdString()}},
                                                   QFileInfo(shippedRecording()).completeBaseName().toStdString()));
    return true;
}

void MainWindow::showExample()
{
    if (!m_exampleRun || !m_exampleRun->plant) return;
    const figures::RunResult& result = m_exampleRun->result;
    if (const figures::Column* titer = result.column("production.mab"))
        m_welcome->setCurve(result.times, titer->values);
    const auto figure = [&](const char* tag) {
        for (const figures::Kpi& kpi : result.kpis)
            if (kpi.tag == tag)
                return shown::valueWithUnit(base::toUnit(kpi.value, shown::unitOf(kpi)), shown::unitOf(kpi));
        return QString();
    };
    m_welcome->setFigures(
        {figure("production.titer"), figure("centrifuge.yield"), figure("filter.yield"), figure("plant.product")},
        tr("runs at once, %1 in %2 s")
            .arg(shown::lengthText(result.simulatedTime), QLocale().toString(result.wallTime, 'f', 2)));
}

// The Design page at the place of a fault, or the alarm that it speaks of.
void MainWindow::jump(const QString& path)
{
    if (path.startsWith(QLatin1String("alarms/"))) return setUpAlarm(path.section(u'/', 1, 1).toStdString());
    showPage(QStringLiteral("design"));
    m_design->jump(path.toStdString());
}

QString MainWindow::page() const
{
    return m_page->id();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const pages::Page* page : m_pages) ids << page->id();
    return ids;
}

bool MainWindow::showPage(const QString& id)
{
    const qsizetype place = pageIds().indexOf(id);
    if (place < 0) return false;
    m_page = m_pages[place];
    m_rail->setCurrent(m_page->railEntry());
    m_notices->hide();
    m_stack->setCurrentWidget(m_page->widget());
    if (m_page == m_cockpit) feedBoards();
    m_page->focusFirst();
    m_work.autoRun.setActive(m_page->followsEdits());
    refreshTitle();
    refreshActions();
    return true;
}

// Pages are made anew with another language; their actions stay.
void MainWindow::bindPages()
{
    for (pages::Page* page : std::as_const(m_pages))
        for (const pages::Page::Act& act : page->acts())
            bind(act.id, [this, page, act] {
                if (act.shows) showPage(page->id());
                act.act();
            });
}

} // namespace titer::window
