#include "app/common/background_job.h"

namespace titer::app {

BackgroundJob::BackgroundJob(QThread::Priority priority)
    : m_task(priority)
{
}

void BackgroundJob::stop()
{
    if (!isRunning()) return;
    m_task.stop();
    emit changed();
}

} // namespace titer::app

#include "app/common/moc_background_job.cpp"
