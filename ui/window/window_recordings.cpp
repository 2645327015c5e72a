#include "ui/window/window_recordings.h"

#include "app/common/data_files.h"
#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "app/fit/column/example_calibration.h"
#include "app/live/live_session.h"
#include "app/plugins/plugin_host.h"
#include "app/session/workbench.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

namespace titer::window {

namespace {

constexpr double shippedSpeed = 10000; // a fortnight in two minutes
constexpr double ownSpeed = 1000;

// That of an example; empty where it has none.
QString shippedRecording(std::string_view example)
{
    return app::dataFile(QStringLiteral("recordings/%1-run.csv").arg(QLatin1String(example)));
}

connect::Settings settingsOfShipped(std::string_view example)
{
    return {{"file", shippedRecording(example).toStdString()}};
}

QString nameOfShipped(std::string_view example)
{
    return QFileInfo(shippedRecording(example)).completeBaseName();
}

bool isShipped(const connect::Settings& recording)
{
    const QString file = QString::fromStdString(recording.value("file"));
    const QString example = QFileInfo(file).completeBaseName().section(QStringLiteral("-run"), 0, -2);
    return !file.isEmpty() && file == shippedRecording(example.toStdString());
}

} // namespace

WindowRecordings::WindowRecordings(MainWindow& window, const WindowWork& work, app::Workbench& bench)
    : m_window(window)
    , m_work(work)
    , m_bench(bench)
{
}

void WindowRecordings::showIn(QWidget& page)
{
    m_sheet = new pages::ImportSheet(m_work.plugins, m_work.document, m_bench.recordings(), &page);
    connect(m_sheet, &pages::ImportSheet::accepted, this, &WindowRecordings::takeIn);
    connect(m_sheet, &pages::ImportSheet::left, &m_window.files(), &WindowFiles::openNext);
}

void WindowRecordings::look(const QString& path)
{
    m_sheet->open(path);
}

void WindowRecordings::layOver(const std::string& connector, const connect::Settings& settings, const QString& name)
{
    if (m_work.document.flowsheet().units.empty() && !m_window.files().openExample(exampleId)) return;
    m_laid = {.name = name, .connector = QString::fromStdString(connector), .settings = settings};
    m_window.pages().show(QStringLiteral("run"));
    m_window.pages().run().layOver(settings, name, isShipped(settings) ? shippedSpeed : ownSpeed, connector);
}

void WindowRecordings::layOverAgain(const app::LaidRecording& recording)
{
    if (!app::canComeBack(recording)) return;
    m_laid = recording;
    m_window.pages().run().layOver(recording.settings, recording.name, recording.speed,
                                   recording.connector.toStdString(), recording.at, recording.paused);
}

app::LaidRecording WindowRecordings::laid() const
{
    if (m_work.live.state() == app::LiveSession::State::Closed) return {};
    app::LaidRecording now = m_laid;
    now.speed = m_work.live.speed();
    now.at = m_bench.plantWork().shadow().now();
    now.paused = m_work.live.state() == app::LiveSession::State::Paused;
    return now;
}

// What a person took in stays on the Data page and next to a lesson, and from every other page it is laid over the plant
// too. A run of a chromatography system is looked at on the Data page first: it is laid over the column that it belongs
// to, not over time.
void WindowRecordings::takeIn(const connect::Settings& settings, const QString& name)
{
    const bool lesson = m_window.pages().current() == m_window.pages().learn().id() && m_window.lessons().isOpen();
    if (m_sheet->isRun() && !lesson) m_window.pages().show(m_window.pages().data().id());
    const bool data = m_window.pages().current() == m_window.pages().data().id();
    if (!data && !lesson) layOver("replay", settings, name);
    if (data || lesson) m_window.files().ensureProject();
    const int key = m_bench.recordings().add(settings, name.toStdString());
    m_bench.samples().takeFile(
        {m_sheet->sampleFile().toStdString(), settings, m_work.document.path().toStdString(), m_sheet->isTable()});
    if (data) m_window.pages().data().showRecording(key);
}

bool WindowRecordings::canReplay(std::string_view example) const
{
    const app::FoundPlugin* replay = m_work.plugins.find("replay");
    return replay && replay->state != app::FoundPlugin::State::Refused && hasRecording(example);
}

bool WindowRecordings::replayExample(std::string_view example)
{
    if (!canReplay(example) || !m_window.files().openExample(example)) return false;
    layOver("replay", settingsOfShipped(example), nameOfShipped(example));
    return true;
}

bool WindowRecordings::openExample(std::string_view example)
{
    const base::Result<model::Flowsheet> plant = app::examplePlant(example);
    const bool learns = plant && !plant->estimators.empty() && canReplay(example);
    if (learns) return replayExample(example);
    if (!m_window.files().openExample(example)) return false;
    addRunsOf(example);
    return true;
}

void WindowRecordings::addRunsOf(std::string_view example)
{
    const QStringList runs = app::exampleRuns(example);
    if (runs.isEmpty()) return;
    m_window.files().ensureProject();
    for (const QString& path : runs)
        m_bench.recordings().add({{"file", path.toStdString()}}, QFileInfo(path).completeBaseName().toStdString());
    app::keepCalibrationsOf(example, m_work.document);
}

bool WindowRecordings::hasRecording(std::string_view example) const
{
    return !shippedRecording(example).isEmpty();
}

bool WindowRecordings::showRecording(std::string_view example)
{
    if (!hasRecording(example)) return false;
    m_window.pages().show(QStringLiteral("data"));
    m_window.pages().data().showRecording(
        m_bench.recordings().add(settingsOfShipped(example), nameOfShipped(example).toStdString()));
    return true;
}

} // namespace titer::window

#include "ui/window/moc_window_recordings.cpp"
