#include "app/common/background_task.h"

namespace titer::app {

BackgroundTask::BackgroundTask(const QString& name, QObject* parent, QThread::Priority priority)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(priority);
}

BackgroundTask::~BackgroundTask()
{
    stopAll();
    m_thread.quit();
    m_thread.wait();
}

void BackgroundTask::start(const Work& work, int subject)
{
    stop(subject);
    add(work, subject);
}

void BackgroundTask::add(const Work& work, int subject)
{
    Asked& asked = m_asked[subject];
    if (asked.pieces == 0) asked.number = ++m_number;
    if (asked.stop.stop_requested()) asked.stop = {}; // those before it alone end early
    ++asked.pieces;
    const auto act = [this, work, subject, number = asked.number, stop = asked.stop.get_token()] {
        const Reported last =
            work(stop, [this, subject, number](const Reported& reported) { inWindow(subject, number, reported); });
        inWindow(subject, number, [this, subject, last] {
            if (--m_asked[subject].pieces == 0) m_asked.erase(subject);
            last();
        });
    };
    QMetaObject::invokeMethod(m_worker, act, Qt::QueuedConnection);
}

void BackgroundTask::inWindow(int subject, int number, const Reported& reported)
{
    const auto unlessStopped = [this, subject, number, reported] {
        const auto asked = m_asked.find(subject);
        if (asked != m_asked.end() && asked->second.number == number) reported();
    };
    QMetaObject::invokeMethod(this, unlessStopped, Qt::QueuedConnection);
}

void BackgroundTask::stop(int subject)
{
    interrupt(subject);
    m_asked.erase(subject);
}

void BackgroundTask::stopAll()
{
    for (auto& [subject, asked] : m_asked) asked.stop.request_stop();
    m_asked.clear();
}

void BackgroundTask::interrupt(int subject)
{
    if (const auto asked = m_asked.find(subject); asked != m_asked.end()) asked->second.stop.request_stop();
}

} // namespace titer::app

#include "app/common/moc_background_task.cpp"
