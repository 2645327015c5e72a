#include "ui/window/window_session.h"

#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/document/drafts.h"
#include "app/run/auto_run.h"
#include "app/run/run_session.h"
#include "app/session/session_journal.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/window/board_window.h"
#include "ui/window/main_window.h"
#include "ui/window/screen_place.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace titer::window {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(WindowSession)
};

} // namespace

WindowSession::WindowSession(MainWindow& window, const WindowWork& work)
    : m_window(window)
    , m_work(work)
{
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
        place.page = m_window.pages().welcome().id();
        place.window = placeOf(m_window);
        return place;
    }
    place.project = m_work.document.path();
    place.page = m_window.pages().current();
    place.board = QString::fromStdString(m_window.pages().cockpit().boardId());
    place.units = m_window.pages().design().view().selection();
    if (const auto& run = m_window.pages().run().model().run()) {
        place.run = m_window.pages().run().work().history().idOf(*run);
        place.time = m_window.pages().run().model().time();
    }
    place.atWork = m_work.session.state() != app::RunSession::State::Idle;
    place.recording = m_window.recordings().laid();
    place.window = placeOf(m_window);
    for (const BoardWindow* window : m_window.windows().boards()) place.boards.append(window->home());
    return place;
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
    const app::LessonJournal* lessons = m_window.lessonJournal();
    if (journal->dead() || (lessons && !lessons->dead().empty())) return offerRecovery();
    const std::optional<app::SessionRecord> last = journal->last();
    // A project that is gone by now needs no word: the welcome page does without it as well.
    if (last && (last->place.project.isEmpty() || QFileInfo::exists(last->place.project))) goOnIn(*last);
}

void WindowSession::offerRecovery()
{
    if (m_work.journal) m_window.pages().welcome().showRecovery(m_work.journal->dead());
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
    m_window.pages().welcome().showRecovery({});
    journal.writeNow();
}

void WindowSession::leaveRecovery()
{
    const base::Result<QString> draft = m_work.journal->putAside();
    if (!draft) return void(m_window.files().reported(draft.error(), SessionWords::tr("Continue")));
    if (!draft->isEmpty()) m_work.settings.addRecentProject(*draft, QFileInfo(*draft).completeBaseName());
    m_window.pages().welcome().showRecovery({});
}

bool WindowSession::goOnIn(const app::SessionRecord& record)
{
    if (!openPlantOf(record)) return false;
    const app::SessionPlace& place = record.place;
    putInto(m_window, place.window);
    showRunOf(place);
    m_window.recordings().layOverAgain(place.recording);
    m_window.pages().cockpit().showBoard(place.board.toStdString());
    if (!m_window.pages().show(place.page)) m_window.pages().show(QStringLiteral("design"));
    QStringList units;
    for (const QString& unit : place.units)
        if (m_work.document.flowsheet().unit(unit.toStdString())) units << unit;
    if (!units.isEmpty()) m_window.pages().design().view().select(units);
    m_window.windows().comeBack(place);
    return true;
}

// The plant of a session: its project, with what the journal alone held as one step of undo.
bool WindowSession::openPlantOf(const app::SessionRecord& record)
{
    const auto reported = [this](const base::Done& done) {
        return m_window.files().reported(done, SessionWords::tr("Continue"));
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

// The newest run of the plant is shown without that.
void WindowSession::showRunOf(const app::SessionPlace& place)
{
    app::RunHistory& history = m_window.pages().run().work().history();
    const std::vector<app::HistoryEntry> entries = history.entries();
    if (place.run == 0) return;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].id == place.run) m_window.pages().run().showRun(history.run(i));
    const auto& shown = m_window.pages().run().model().run();
    if (shown && history.idOf(*shown) == place.run && std::isfinite(place.time))
        m_window.pages().run().model().setTime(place.time);
}

} // namespace titer::window
