// Sources: adding, allowing, starting and stopping.
#include "ui/pages/data/sources/source_control.h"

#include "app/common/sentence.h"
#include "app/live/access/trust.h"
#include "app/live/project_zone.h"
#include "ui/pages/data/inspectors/source_inspector.h"
#include "ui/pages/data/sources/allow_sheet.h"
#include "ui/pages/data/sources/recorder_card.h"
#include "ui/pages/data/sources/source_sheet.h"

#include <QPushButton>
#include <QTimer>

namespace titer::pages {

namespace {

constexpr int startTime = 8000; // [ms] after which a recorder answers

} // namespace

SourceControl::SourceControl(const Work& work, QWidget* page)
    : QObject(page)
    , m_work(work)
    , m_inspector(new SourceInspector({work.document, work.sources, work.recorder, work.plugins}))
    , m_card(new RecorderCard(work.recorder))
    , m_sheet(new SourceSheet(work.plugins, page))
    , m_allow(new AllowSheet(page))
{
    connect(m_sheet, &SourceSheet::accepted, this, &SourceControl::keepSource);
    connect(m_allow, &AllowSheet::allowed, this, [this] {
        const base::Done done = app::allow(m_work.document.path().toStdString(), m_work.sources.list(), m_work.plugins);
        if (!done) return report(done.error());
        if (const auto then = std::exchange(m_afterAllow, {})) then();
    });
    m_sheet->setGuard([this](std::function<void()> then) { return askPermission(std::move(then)); });
    connect(m_card, &RecorderCard::startAsked, this, &SourceControl::startRecording);
    connect(m_card, &RecorderCard::stopAsked, this, [this] {
        const base::Done done = app::stopRecorder(m_work.recorder.totals().process);
        if (!done) report(done.error());
    });
    connectInspector();
}

void SourceControl::connectInspector()
{
    connect(m_inspector, &SourceInspector::failed, this, &SourceControl::failed);
    connect(m_inspector, &SourceInspector::changeAsked, this, [this](const std::string& id) {
        if (const connect::Source* source = m_work.sources.find(id)) freshSheet().openSource(*source);
    });
    connect(m_inspector, &SourceInspector::testAsked, this, [this](const std::string& id) {
        const connect::Source* source = m_work.sources.find(id);
        if (!source) return;
        freshSheet().openSource(*source);
        m_sheet->testButton()->click();
    });
    connect(m_inspector, &SourceInspector::removeAsked, this, &SourceControl::removeSource);
    connect(m_inspector, &SourceInspector::runAsked, this, [this](const std::string& id) {
        const connect::Source* source = m_work.sources.find(id);
        if (!source) return;
        emit runAsked("recorded", {{"project", m_work.document.path().toStdString()}, {"source", id}},
                      QString::fromStdString(source->label));
    });
}

void SourceControl::report(const base::Error& error)
{
    emit failed(app::sentence(error.what));
}

// As the project at hand has it.
SourceSheet& SourceControl::freshSheet()
{
    m_sheet->setZone(app::projectZone(m_work.document));
    m_sheet->setFolder(app::folderOf(m_work.document.path().toStdString()));
    return *m_sheet;
}

void SourceControl::addSource(const connect::Settings& known)
{
    freshSheet().openNew(known);
}

void SourceControl::keepSource(const connect::Source& source)
{
    if (!m_work.ensureProject())
        return void(emit failed(tr("Sources belong to a project; save this plant as one first.")));
    const std::string project = m_work.document.path().toStdString();
    // Who types a source means it to run; those of others in the same project still want to be allowed.
    const bool mayRun =
        m_work.sources.list().empty() || app::permission(project, m_work.sources.list(), m_work.plugins).allowed;
    std::string id = source.id;
    if (id.empty()) {
        const base::Result<std::string> added = m_work.sources.add(source);
        if (!added) return report(added.error());
        id = *added;
    } else if (const base::Done changed = m_work.sources.change(source); !changed) {
        return report(changed.error());
    }
    if (mayRun)
        if (const base::Done done = app::allow(project, m_work.sources.list(), m_work.plugins); !done)
            report(done.error());
    if (m_work.recorder.attached()) m_work.recorder.reload();
    emit kept(id);
}

void SourceControl::removeSource(const std::string& id)
{
    const base::Done removed = m_work.sources.remove(id);
    if (!removed) return report(removed.error());
    if (m_work.recorder.attached()) m_work.recorder.reload();
}

bool SourceControl::askPermission(std::function<void()> then)
{
    const app::Permission permission =
        app::permission(m_work.document.path().toStdString(), m_work.sources.list(), m_work.plugins);
    if (permission.allowed) return true;
    m_afterAllow = std::move(then);
    m_allow->open(permission);
    return false;
}

void SourceControl::startRecording()
{
    if (!askPermission([this] { startRecording(); })) return;
    const std::string project = m_work.document.path().toStdString();
    if (const base::Done saved = m_work.document.flush(); !saved) return report(saved.error());
    if (const base::Done started = app::RecorderClient::startRecorder(project); !started)
        return report(started.error());
    // It goes on by itself, so that its silence is all that is heard of a fault at its start.
    QTimer::singleShot(startTime, this, [this, project] {
        if (!m_work.recorder.attached() && m_work.document.path().toStdString() == project)
            emit failed(tr("The recorder did not start. Try it in a shell, which shows the reason: titer-cli record "
                           "%1")
                            .arg(m_work.document.path()));
    });
}

} // namespace titer::pages

#include "ui/pages/data/sources/moc_source_control.cpp"
