#include "ui/window/window_demonstration.h"

#include "app/common/sentence.h"
#include "app/demonstration/demonstration.h"
#include "app/demonstration/shown_batches.h"
#include "app/document/document.h"
#include "app/session/workbench.h"
#include "ui/pages/shell.h"
#include "ui/window/window_files.h"
#include "ui/window/window_recordings.h"
#include "ui/window/window_work.h"

#include <algorithm>

namespace titer::window {

namespace {

constexpr double replaySpeed = 10000; // a fortnight in two minutes
constexpr double beforeEnd = 1800;    // of the recording, where it is held [s]

} // namespace

WindowDemonstration::WindowDemonstration(pages::Shell& shell, WindowFiles& files, WindowRecordings& recordings,
                                         const WindowWork& work, app::Workbench& bench)
    : m_shell(shell)
    , m_files(files)
    , m_recordings(recordings)
    , m_work(work)
    , m_bench(bench)
{
    if (!work.demonstration) return;
    app::Demonstration& demonstration = *work.demonstration;
    connect(&demonstration, &app::Demonstration::progressed, this, [this](const base::Sentence& what, double done) {
        emit progressed(
            tr("%1: %2 %", "what is being made, how far it is").arg(app::sentence(what)).arg(qRound(100.0 * done)));
    });
    connect(&demonstration, &app::Demonstration::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
    connect(&demonstration, &app::Demonstration::ready, this, &WindowDemonstration::show);
    // Behind whatever else lets go of the project.
    connect(
        &work.document, &app::Document::projectChanged, this,
        [this] {
            app::Demonstration& made = *m_work.demonstration;
            if (made.made() && !made.isMaking() && !made.holds(m_work.document.path())) made.end();
        },
        Qt::QueuedConnection);
}

bool WindowDemonstration::isOpening() const
{
    return m_work.demonstration && m_work.demonstration->isMaking();
}

bool WindowDemonstration::isRecorded() const
{
    const auto& sources = m_bench.recorder().sources();
    return !sources.empty() &&
           std::ranges::all_of(sources, [](const app::SourceState& source) { return source.kept > 0; });
}

void WindowDemonstration::open()
{
    if (!m_work.demonstration) return void(m_files.openExample(app::firstExample));
    if (isOpening()) return;
    if (m_work.demonstration->holds(m_work.document.path())) return void(m_shell.show(QStringLiteral("design")));
    if (m_files.leavePlant()) m_work.demonstration->make();
}

void WindowDemonstration::show()
{
    const app::MadeDemonstration made = *m_work.demonstration->made();
    if (!m_files.open(QString::fromStdString(made.project))) return m_work.demonstration->end();
    const base::Done recorded = m_work.demonstration->record();
    if (!recorded) emit failed(app::sentence(recorded.error().what));
    m_recordings.layOverAgain({.name = QString::fromStdString(made.batch),
                               .connector = QStringLiteral("replay"),
                               .settings = {{"file", made.recording}},
                               .speed = replaySpeed,
                               .at = app::shownDay - beforeEnd});
    emit opened();
}

} // namespace titer::window

#include "ui/window/moc_window_demonstration.cpp"
