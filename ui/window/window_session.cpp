#include "ui/window/window_session.h"

#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/document/project/drafts.h"
#include "app/learn/editor/lesson_journal.h"
#include "app/learn/lesson_session.h"
#include "app/run/auto_run.h"
#include "app/run/run_session.h"
#include "app/session/plant_shadow.h"
#include "app/session/project_place.h"
#include "app/session/session_journal.h"
#include "ui/window/board_window.h"
#include "ui/window/screen_place.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_files.h"
#include "ui/window/window_pages.h"
#include "ui/window/window_recordings.h"
#include "ui/window/window_work.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace titer::window {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(WindowSession)
};

} // namespace

WindowSession::WindowSession(const Parts& parts, const WindowWork& work)
    : m_parts(parts)
    , m_work(work)
{
    QWidget& window = parts.window;
    QObject::connect(&parts.files, &WindowFiles::leaving, &window, [this] { keepPlaceInProject(); });
    QObject::connect(&parts.files, &WindowFiles::moved, &window, [this](const QString& from) { followMove(from); });
    QObject::connect(&work.document, &app::Document::opened, &window, [this] {
        m_page.clear();
        m_fresh = true;
    });
    // A lesson keeps its page.
    QObject::connect(&parts.taken, &app::LessonSession::opened, &window, [this] {
        if (const std::optional<app::SessionPlace> place = takePlaceOfProject()) goOnAt(*place);
    });
    QObject::connect(&parts.pages, &WindowPages::shown, &window, [this] {
        if (m_parts.pages.current() != QLatin1String("welcome")) m_page = m_parts.pages.current();
    });
    // What ended a window twice is not run before a person asks for it.
    QObject::connect(&work.session, &app::RunSession::stateChanged, &window, [&work] {
        if (work.session.state() == app::RunSession::State::Running) work.autoRun.release();
    });
    QObject::connect(&work.autoRun, &app::AutoRun::changed, &window, [&work] {
        if (work.journal && work.autoRun.isCurrent()) work.journal->prove();
    });
    QObject::connect(&work.session, &app::RunSession::finished, &window, [&work](const auto& run) {
        if (work.journal && run->result.status != figures::RunStatus::Stopped) work.journal->prove();
    });
}

app::SessionPlace WindowSession::place() const
{
    app::SessionPlace place;
    // A demonstration is gone by then.
    if (app::isDemonstration(m_work.document.path())) {
        place.page = QStringLiteral("welcome");
        place.window = placeOf(m_parts.window);
        return place;
    }
    place.project = m_work.document.path();
    place.page = m_parts.pages.current();
    for (const WindowPages::Entry& entry : m_parts.pages.all()) entry.page->keep(place);
    place.atWork = m_work.session.state() != app::RunSession::State::Idle;
    // What is missing is missing the next time too.
    const app::LaidRecording& missing = m_parts.laid.missing();
    place.recording = missing.name.isEmpty() ? m_parts.laid.laid() : missing;
    place.window = placeOf(m_parts.window);
    for (const BoardWindow* window : m_parts.windows.boards()) place.boards.append(window->home());
    return place;
}

// What is left is opened again with all that lay over it; pictures and reports, which have no journal, show the project alone.
void WindowSession::keepPlaceInProject() const
{
    app::ProjectSession* project = m_work.document.project();
    if (!m_work.journal || !project || app::isDemonstration(m_work.document.path())) return;
    app::SessionPlace place = this->place();
    place.page = m_page;
    app::keepPlace(*project, place);
}

// What lies over the plant goes on from its file next to the project, which stands where the project is now.
void WindowSession::followMove(const QString& from)
{
    app::LaidRecording recording = m_parts.laid.laid();
    const QFileInfo file(QString::fromStdString(recording.settings.value("file")));
    const QString moved = QFileInfo(m_work.document.path()).dir().filePath(file.fileName());
    if (!recording.name.isEmpty() && file.absolutePath() == QFileInfo(from).absolutePath() &&
        QFileInfo::exists(moved)) {
        recording.settings.set("file", moved.toStdString());
        m_parts.recordings.layOverAgain(recording);
    }
    keepPlaceInProject();
}

// Once for each project that is opened.
std::optional<app::SessionPlace> WindowSession::takePlaceOfProject()
{
    app::ProjectSession* project = m_work.document.project();
    const bool fresh = std::exchange(m_fresh, false);
    if (!m_work.journal || !fresh || !project) return std::nullopt;
    std::optional<app::SessionPlace> place = app::keptPlace(*project);
    if (place) place->project = m_work.document.path(); // it does not know its own path
    return place;
}

void WindowSession::showOpened()
{
    const std::optional<app::SessionPlace> place = takePlaceOfProject();
    if (place) goOnAt(*place);
    if (!place || !m_parts.pages.show(place->page)) m_parts.pages.show(QStringLiteral("design"));
}

void WindowSession::follow()
{
    if (m_work.journal) m_work.journal->follow([this] { return place(); });
}

// A window that ended by itself is reported and never opened by itself: what it held may be why it ended.
void WindowSession::goOn()
{
    app::SessionJournal* journal = m_work.journal;
    if (!journal) return;
    follow();
    // The page Welcome offers it.
    if (journal->dead() || (m_parts.lessons && !m_parts.lessons->dead().empty())) return;
    const std::optional<app::SessionRecord> last = journal->last();
    // A project that is gone by now needs no word: the welcome page does without it as well.
    if (last && (last->place.project.isEmpty() || QFileInfo::exists(last->place.project))) goOnIn(*last);
}

void WindowSession::recover()
{
    app::SessionJournal& journal = *m_work.journal;
    if (!journal.dead()) return;
    app::SessionRecord record = *journal.dead();
    const bool again = record.failures > 0;
    if (again) record.place.recording = {}; // the model runs next to one
    journal.attempt();
    if (!goOnIn(record)) return;
    if (again) m_work.autoRun.hold();
    journal.settle();
    journal.writeNow();
}

void WindowSession::leaveRecovery()
{
    const base::Result<QString> draft = m_work.journal->putAside();
    if (!draft) return void(m_parts.files.reported(draft.error(), SessionWords::tr("Continue")));
    if (!draft->isEmpty()) m_work.settings.addRecentProject(*draft, QFileInfo(*draft).completeBaseName());
}

bool WindowSession::goOnIn(const app::SessionRecord& record)
{
    if (!openPlantOf(record)) return false;
    const app::SessionPlace& place = record.place;
    m_fresh = false;
    putInto(m_parts.window, place.window);
    goOnAt(place);
    if (!m_parts.pages.show(place.page)) m_parts.pages.show(QStringLiteral("design"));
    return true;
}

void WindowSession::goOnAt(const app::SessionPlace& place)
{
    for (const WindowPages::Entry& entry : m_parts.pages.all()) entry.page->goOn(place);
    m_parts.recordings.layOverAgain(place.recording);
    m_parts.windows.comeBack(place);
}

// The plant of a session: its project, with what the journal alone held as one step of undo.
bool WindowSession::openPlantOf(const app::SessionRecord& record)
{
    const auto reported = [this](const base::Done& done) {
        return m_parts.files.reported(done, SessionWords::tr("Continue"));
    };
    model::Flowsheet unsaved;
    if (!record.plant.isEmpty()) {
        base::Errors errors;
        unsaved = model::readPlant(record.plant.toStdString(), errors);
        if (!errors.empty()) return reported(errors.front());
    }
    const bool project = !record.place.project.isEmpty() && QFileInfo::exists(record.place.project);
    if (!project) {
        if (record.plant.isEmpty()) return record.place.project.isEmpty();
        return reported(m_work.document.newPlant(std::move(unsaved)));
    }
    if (!reported(m_work.document.openProject(record.place.project))) return false;
    if (!record.plant.isEmpty())
        m_work.document.apply(std::move(unsaved), SessionWords::tr("Changes from the journal"));
    return true;
}

} // namespace titer::window
