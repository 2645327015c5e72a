#include "app/study/best_setting.h"

#include "core/studies/study/study_overview.h"

namespace titer::app {

void BestSetting::start(const StudySession::Value& study)
{
    m_study = study;
    m_task.start([this, study](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const std::vector<double> best = studies::overviewOf(*study, stop).best;
        return [this, study, best] {
            emit changed();
            emit found(study, best);
        };
    });
    emit changed();
}

void BestSetting::stop()
{
    m_task.stop();
    emit changed();
}

} // namespace titer::app

#include "app/study/moc_best_setting.cpp"
