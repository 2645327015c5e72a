// One thread for work beside the window.
#include "app/common/beside.h"

namespace titer::app {

Beside::Beside(const QString& name, QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Beside::~Beside()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void Beside::start(const Work& work)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    const auto act = [this, work, number = ++m_number, stop = m_stop.get_token()] {
        const Told last = work(stop, [this, number](const Told& told) { inWindow(number, told); });
        inWindow(number, [this, last] {
            m_running = false;
            last();
        });
    };
    QMetaObject::invokeMethod(m_worker, act, Qt::QueuedConnection);
}

void Beside::inWindow(int number, const Told& told)
{
    const auto unlessNewer = [this, number, told] {
        if (number == m_number) told();
    };
    QMetaObject::invokeMethod(this, unlessNewer, Qt::QueuedConnection);
}

void Beside::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_running = false;
}

} // namespace titer::app
