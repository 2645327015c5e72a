#include "app/learn/editor/project_measuring.h"

namespace titer::app {

ProjectMeasuring::ProjectMeasuring(QObject* parent)
    : QObject(parent)
{
}

void ProjectMeasuring::start(const ProjectState& state, const lessons::Lesson& lesson)
{
    const std::shared_ptr<const lessons::LearnerRun> last = m_work.run;
    m_work = workOf(state, lesson);
    m_errors.clear();
    if (last && last->plant == m_work.plant) {
        m_task.stop();
        m_work.run = last;
        return emit changed();
    }
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
    emit changed();
}

} // namespace titer::app

#include "app/learn/editor/moc_project_measuring.cpp"
