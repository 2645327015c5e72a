#include "app/document/project/project_saving.h"

#include <algorithm>
#include <utility>

namespace titer::app {

ProjectSaving::ProjectSaving(Now now)
    : m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProjectSaving::saveNow);
}

void ProjectSaving::goOnIn(std::unique_ptr<ProjectSession> project)
{
    m_timer.stop();
    if (m_project) m_project->disconnect(this);
    m_project = std::move(project);
    m_savedChange = m_change;
    m_error.reset();
    connect(m_project.get(), &ProjectSession::saved, this, [this](quint64 change) {
        // A flush may have overtaken it.
        m_savedChange = std::max(m_savedChange, change);
        m_error.reset();
        emit changed();
    });
    connect(m_project.get(), &ProjectSession::written, this, &ProjectSaving::changed);
    connect(m_project.get(), &ProjectSession::saveFailed, this, [this](quint64, const base::Error& error) {
        m_error = error;
        m_timer.start(retryDelay);
        emit changed();
    });
}

std::unique_ptr<ProjectSession> ProjectSaving::letGo()
{
    m_timer.stop();
    m_stateOfOpening.clear();
    if (m_project) m_project->disconnect(this);
    return std::move(m_project);
}

void ProjectSaving::keepStateOfOpening()
{
    if (m_stateOfOpening.empty() || !isWritable()) return;
    m_project->post([text = std::exchange(m_stateOfOpening, {})](store::ProjectFile& file) {
        // Where the disk refuses this, saving the plant fails too, and that is reported.
        (void)file.addAutomaticVersion(text);
    });
}

void ProjectSaving::saveSoon()
{
    if (!isWritable()) return;
    // Not restarted by each change: somebody who drags on is saved in between.
    if (!m_timer.isActive() || m_error) m_timer.start(saveDelay);
    emit changed();
}

void ProjectSaving::saveNow()
{
    m_timer.stop();
    if (isWritable() && m_savedChange != m_change) m_project->save(m_now(), m_change);
}

base::Done ProjectSaving::flush()
{
    m_timer.stop();
    if (!isWritable() || m_savedChange == m_change) return base::done();
    const base::Done saved =
        m_project->ask([state = m_now()](store::ProjectFile& file) { return ProjectSession::write(file, state); });
    if (saved) {
        m_savedChange = m_change;
        m_error.reset();
    } else {
        m_error = saved.error();
        m_timer.start(retryDelay);
    }
    emit changed();
    return saved;
}

ProjectSaving::State ProjectSaving::state() const
{
    if (!m_project) return State::NoFile;
    if (!m_project->writable()) return State::ReadOnly;
    if (m_error) return State::Failed;
    return m_savedChange == m_change ? State::Saved : State::Saving;
}

} // namespace titer::app

#include "app/document/project/moc_project_saving.cpp"
