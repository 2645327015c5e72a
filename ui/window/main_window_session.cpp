// Where a person is in the window, and how the next window goes on there.
#include "app/session/session_journal.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_shadow.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/window/board_window.h"
#include "ui/window/main_window.h"
#include "ui/window/screen_place.h"

#include <QFileInfo>

#include <cmath>

namespace titer::window {

app::SessionPlace MainWindow::place() const
{
    app::SessionPlace place;
    place.project = m_work.document.path();
    place.page = page();
    place.board = QString::fromStdString(m_cockpit->boardId());
    place.units = m_design->view().selection();
    if (const auto& run = m_run->model().run()) {
        place.run = m_run->history().idOf(*run);
        place.time = m_run->model().time();
    }
    place.atWork = m_work.session.state() != app::RunSession::State::Idle;
    if (m_work.live.state() != app::LiveSession::State::Closed) {
        place.recording = {m_recordingName,
                           QString::fromStdString(m_recordingConnector),
                           m_recording,
                           m_work.live.speed(),
                           m_run->shadow()->now(),
                           m_work.live.state() == app::LiveSession::State::Paused};
    }
    place.window = placeOf(*this);
    for (const BoardWindow* window : boardWindows()) place.boards.append(window->home());
    return place;
}

void MainWindow::followSession()
{
    if (m_work.journal) m_work.journal->follow([this] { return place(); });
}

// A window that ended by itself is told and never opened by itself: what it held may be why it ended.
void MainWindow::continueSession()
{
    app::SessionJournal* journal = m_work.journal;
    if (!journal) return;
    followSession();
    if (journal->dead()) return m_welcome->showRecovery(journal->dead());
    const std::optional<app::SessionRecord> last = journal->last();
    // A project that is gone by now needs no word: the welcome page does without it as well.
    if (last && (last->place.project.isEmpty() || QFileInfo::exists(last->place.project))) goOn(*last);
}

void MainWindow::goOnAfterCrash()
{
    app::SessionJournal& journal = *m_work.journal;
    if (!journal.dead()) return;
    if (!goOn(*journal.dead())) return;
    journal.settle();
    m_welcome->showRecovery({});
    journal.writeNow();
}

void MainWindow::leaveCrash()
{
    const base::Result<QString> draft = m_work.journal->putAside();
    if (!draft) return void(told(draft.error(), tr("Go on")));
    if (!draft->isEmpty()) m_work.settings.addRecentProject(*draft, QFileInfo(*draft).completeBaseName());
    m_welcome->showRecovery({});
}

// The plant of a session: its project, with what the journal alone held as one step of undo.
bool MainWindow::openPlantOf(const app::SessionRecord& record)
{
    model::Flowsheet unsaved;
    if (!record.plant.isEmpty()) {
        base::Errors errors;
        unsaved = model::readPlant(record.plant.toStdString(), errors);
        if (!errors.empty()) return told(errors.front(), tr("Go on"));
    }
    const bool project = !record.place.project.isEmpty() && QFileInfo::exists(record.place.project);
    if (!project) {
        if (record.plant.isEmpty()) return record.place.project.isEmpty();
        return told(m_work.document.newPlant(std::move(unsaved)), tr("Go on"));
    }
    if (!told(m_work.document.openProject(record.place.project), tr("Go on"))) return false;
    if (!record.plant.isEmpty()) m_work.document.apply(std::move(unsaved), tr("Changes from the journal"));
    return true;
}

bool MainWindow::goOn(const app::SessionRecord& record)
{
    if (!openPlantOf(record)) return false;
    const app::SessionPlace& place = record.place;
    putInto(*this, place.window);
    showRunOf(place);
    layOverAgain(place.recording);
    m_cockpit->showBoard(place.board.toStdString());
    showPage(pageIds().contains(place.page) ? place.page : QStringLiteral("design"));
    QStringList units;
    for (const QString& unit : place.units)
        if (m_work.document.flowsheet().unit(unit.toStdString())) units << unit;
    if (!units.isEmpty()) m_design->view().select(units);
    openWindowsOf(place);
    return true;
}

void MainWindow::layOverAgain(const app::LaidRecording& recording)
{
    if (!app::canComeBack(recording)) return;
    m_recording = recording.settings;
    m_recordingName = recording.name;
    m_recordingConnector = recording.connector.toStdString();
    m_run->layOver(m_recording, m_recordingName, recording.speed, m_recordingConnector, recording.at, recording.paused);
}

// The newest run of the plant is shown without that.
void MainWindow::showRunOf(const app::SessionPlace& place)
{
    app::RunHistory& history = m_run->history();
    const std::vector<app::HistoryEntry> entries = history.entries();
    if (place.run == 0) return;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].id == place.run) m_run->showRun(history.run(i));
    const auto& shown = m_run->model().run();
    if (shown && history.idOf(*shown) == place.run && std::isfinite(place.time)) m_run->model().setTime(place.time);
}

} // namespace titer::window
