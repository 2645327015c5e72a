#include "app/live/backups/scheduled_backup.h"

#include "core/base/time.h"
#include "core/store/history/backup/backup.h"
#include "core/store/history/last_backup.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

namespace titer::app {

namespace {

constexpr int looksPerPlan = 3;                  // seconds until a plan that changed is taken over
constexpr std::int64_t retryAfter = 600'000'000; // of one that failed, unless one is due before [µs]
constexpr double tooOld = 1.5;                   // of the time between two

std::int64_t everyOf(const BackupPlan& plan)
{
    return std::llround(plan.every * 1e6);
}

} // namespace

ScheduledBackup::ScheduledBackup(std::string project, std::string folder, std::int64_t now)
    : m_project(std::move(project))
    , m_folder(std::move(folder))
    , m_since(now)
{
}

void ScheduledBackup::readPlan()
{
    base::Result<std::optional<BackupPlan>> plan = backupPlan(m_project);
    m_planFault.reset();
    if (!plan) m_planFault = plan.error().what;
    if (!plan) return;
    if (*plan != m_plan) {
        m_plan = *std::move(plan);
        m_since = base::now().microseconds;
        m_last = m_tryAt = 0;
        m_fault.reset();
        m_notices.clear();
    }
    if (!m_plan) return;
    // Others make copies in that folder as well.
    const std::optional<store::BackupPlace> there = store::lastBackupPlace(m_folder);
    const bool isOfPlan = there && std::filesystem::path(there->folder).parent_path() == m_plan->folder;
    const base::Result<base::Instant> time = base::readInstant(isOfPlan ? there->time : std::string());
    if (time && time->microseconds > m_last) {
        m_last = time->microseconds;
        m_fault.reset();
    }
}

// A clock that was set back makes none wait for longer than from now.
bool ScheduledBackup::isDue(std::int64_t now) const
{
    const std::int64_t every = everyOf(*m_plan);
    return (now >= m_tryAt || m_tryAt - now > retryAfter) && (now - m_last >= every || m_last - now > every);
}

BackupState ScheduledBackup::look(std::int64_t now)
{
    if (m_looks++ % looksPerPlan == 0) readPlan();
    if (m_plan && !m_stopped && !m_task.isRunning() && isDue(now)) begin();
    BackupState state{m_plan ? m_plan->every : 0.0, m_last, m_planFault ? m_planFault : m_fault, m_notices};
    if (m_plan && !state.fault && double(now - std::max(m_last, m_since)) > tooOld * m_plan->every * 1e6)
        state.fault = base::say(CORE_TR("core", "The last good backup is older than it should be."));
    return state;
}

void ScheduledBackup::begin()
{
    m_tryAt = base::now().microseconds + std::min(retryAfter, everyOf(*m_plan));
    m_task.start([this, project = m_project, plan = *m_plan](
                     const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const base::Result<store::Backup> made =
            store::makeBackup(project, plan.folder, {.progress = {}, .stop = stop, .keep = plan.keep});
        std::optional<base::Sentence> fault;
        if (!made) fault = made.error().what;
        if (made && made->recorded.segments == 0)
            fault = base::say(CORE_TR("core", "The backup holds no recorded data, since there are none."));
        const base::Result<base::Instant> instant = base::readInstant(made ? made->time : std::string());
        const std::int64_t time = instant ? instant->microseconds : 0;
        return [this, fault, time, notices = made ? made->notices : base::Notices()] { take(time, fault, notices); };
    });
}

void ScheduledBackup::take(std::int64_t time, const std::optional<base::Sentence>& fault, const base::Notices& notices)
{
    m_fault = fault;
    m_notices = notices;
    if (!fault) m_last = time;
}

void ScheduledBackup::stop()
{
    m_stopped = true;
    m_task.interrupt();
}

} // namespace titer::app
