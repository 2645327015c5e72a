#include "app/learn/editor/project_measuring.h"

namespace titer::app {

void ProjectMeasuring::start(const ProjectState& state, const lessons::Lesson& lesson)
{
    const lessons::Work last = std::exchange(m_work, workOf(state, lesson));
    const bool same = last.plant == m_work.plant;
    if (same) m_work.run = last.run;
    if (same && (m_work.run || isRunning())) return emit changed();
    m_errors.clear();
    m_task.start([this, plant = m_work.plant](const std::stop_token& stop,
                                              const BackgroundTask::Report&) -> BackgroundTask::Reported {
        base::Errors errors;
        std::shared_ptr<const lessons::LearnerRun> run = lessons::runPlant(plant, errors, stop);
        return [this, run = std::move(run), errors = std::move(errors)] {
            m_work.run = run;
            m_errors = errors;
            emit changed();
        };
    });
    emit begun();
    emit changed();
}

} // namespace titer::app
