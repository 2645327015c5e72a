#include "ui/window/window_recordings.h"

#include "app/common/recording_patterns.h"
#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "app/fit/column/example_calibration.h"
#include "app/learn/lesson_session.h"
#include "app/live/recordings/shipped_recording.h"
#include "app/plugins/plugin_host.h"
#include "app/session/workbench.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/shell.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/window_files.h"
#include "ui/window/window_work.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace titer::window {

namespace {

constexpr double shippedSpeed = 10000; // a fortnight in two minutes
constexpr double ownSpeed = 1000;

} // namespace

WindowRecordings::WindowRecordings(pages::Shell& shell, WindowFiles& files, const WindowWork& work,
                                   app::Workbench& bench, const app::LessonSession& lessons)
    : m_shell(shell)
    , m_files(files)
    , m_work(work)
    , m_bench(bench)
    , m_lessons(lessons)
{
}

void WindowRecordings::showIn(QStackedWidget& pages)
{
    m_sheet = new pages::ImportSheet(m_bench.importing(), m_work.document, m_bench.recordings(), &pages);
    connect(m_sheet, &pages::ImportSheet::accepted, this, &WindowRecordings::takeIn);
    connect(m_sheet, &pages::ImportSheet::left, this, &WindowRecordings::left);
    connect(&pages, &QStackedWidget::currentChanged, m_sheet, &QWidget::raise); // the page that is shown is raised
    m_sheet->goOn();
}

void WindowRecordings::look(const QString& path)
{
    m_sheet->open(path);
}

void WindowRecordings::layOver(const std::string& connector, const connect::Settings& settings, const QString& name)
{
    if (m_work.document.flowsheet().units.empty() && !m_files.openExample(app::firstExample)) return;
    m_shell.show(QStringLiteral("run"));
    const double speed = app::isShippedRecording(settings) ? shippedSpeed : ownSpeed;
    m_bench.plantWork().shadow().layOver(settings, name, speed, connector);
}

void WindowRecordings::layOverAgain(const app::LaidRecording& recording)
{
    if (app::canComeBack(recording))
        m_bench.plantWork().shadow().comeBack(recording);
    else
        m_bench.plantWork().shadow().miss(offered(recording));
}

// A project may come from anybody: of a source only its id is taken from it, so that nothing is reached but what its recorder keeps, which
// connects to what was allowed. Without a name where there is none.
app::LaidRecording WindowRecordings::offered(app::LaidRecording recording) const
{
    if (recording.connector == QLatin1String("replay")) return recording;
    const std::string id = recording.settings.value("source");
    if (recording.connector != QLatin1String("recorded") || !m_bench.sources().find(id)) return {};
    recording.settings = {{"project", m_work.document.path().toStdString()}, {"source", id}};
    return recording;
}

void WindowRecordings::layOverMissing()
{
    app::LaidRecording recording = offered(m_bench.plantWork().shadow().missing());
    if (recording.name.isEmpty()) return m_bench.plantWork().shadow().miss({});
    if (recording.connector == QLatin1String("replay") && !app::isOnAnotherComputer(recording)) {
        const QString path = widgets::askOpenFile(m_sheet->window(), tr("Recording “%1”").arg(recording.name),
                                                  tr("Recordings (%1)").arg(app::recordingPatterns()));
        if (path.isEmpty()) return;
        recording.settings.set("file", path.toStdString());
    }
    layOverAsItWas(recording);
}

void WindowRecordings::layOverAsItWas(const app::LaidRecording& recording)
{
    m_bench.plantWork().shadow().layOver(recording.settings, recording.name, recording.speed,
                                         recording.connector.toStdString(), {recording.at, recording.paused});
}

// What a person took in stays on the Data page and next to a lesson, and from every other page it is laid over the plant
// too. A run of a chromatography system is looked at on the Data page first: it is laid over the column that it belongs
// to, not over time.
void WindowRecordings::takeIn(const connect::Settings& settings, const QString& name)
{
    const bool lesson = m_shell.current() == QLatin1String("learn") && m_lessons.isOpen();
    if (m_sheet->isRun() && !lesson) m_shell.show(QStringLiteral("data"));
    const bool data = m_shell.current() == QLatin1String("data");
    if (!data && !lesson) layOver("replay", settings, name);
    if (data || lesson) m_files.ensureProject();
    const int key = m_bench.recordings().add(settings, name.toStdString());
    m_bench.samples().takeFile(
        {m_sheet->sampleFile().toStdString(), settings, m_work.document.path().toStdString(), m_sheet->isTable()});
    if (data) m_shell.show(QStringLiteral("data"), QStringLiteral("recording/%1").arg(key));
}

bool WindowRecordings::canReplay(std::string_view example) const
{
    const app::FoundPlugin* replay = m_work.plugins.find("replay");
    return replay && replay->state != app::FoundPlugin::State::Refused && app::hasShippedRecording(example);
}

bool WindowRecordings::replayExample(std::string_view example)
{
    if (!canReplay(example) || !m_files.openExample(example)) return false;
    layOver("replay", app::settingsOfShipped(example), app::nameOfShipped(example));
    return true;
}

bool WindowRecordings::openExample(std::string_view example)
{
    const base::Result<model::Flowsheet> plant = app::examplePlant(example);
    const bool learns = plant && !plant->estimators.empty() && canReplay(example);
    if (learns) return replayExample(example);
    if (!m_files.openExample(example)) return false;
    addRunsOf(example);
    return true;
}

void WindowRecordings::addRunsOf(std::string_view example)
{
    const QStringList runs = app::exampleRuns(example);
    if (runs.isEmpty()) return;
    m_files.ensureProject();
    for (const QString& path : runs)
        m_bench.recordings().add({{"file", path.toStdString()}}, QFileInfo(path).completeBaseName().toStdString());
    app::keepCalibrationsOf(example, m_work.document);
}

} // namespace titer::window

#include "ui/window/moc_window_recordings.cpp"
