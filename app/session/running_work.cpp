// Looks at the kinds of work while one of them runs.
#include "app/session/running_work.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr int between = 200; // two looks [ms]

} // namespace

RunningWork::RunningWork(QObject* parent)
    : QObject(parent)
{
    m_tick.setInterval(between);
    connect(&m_tick, &QTimer::timeout, this, &RunningWork::look);
}

void RunningWork::add(const QString& id, const QString& page, BackgroundJob& job, const std::function<QString()>& words)
{
    add({id, page, [&job] { return job.isRunning(); }, words, [&job] { job.stop(); }}, &job, &BackgroundJob::begun);
}

void RunningWork::look()
{
    bool any = false;
    for (One& one : m_kinds) {
        const bool runs = one.kind.isRunning();
        any = any || runs;
        if (!runs)
            one.since.invalidate();
        else if (!one.since.isValid())
            one.since.start();
    }
    const int shown = int(std::ranges::count_if(m_kinds, &One::isShown));
    const bool other = shown > 0 || m_shown > 0;
    m_shown = shown;
    if (any && !m_tick.isActive()) m_tick.start();
    if (!any) m_tick.stop();
    if (other) emit changed();
}

QList<RunningWork::Entry> RunningWork::list() const
{
    QList<Entry> entries;
    for (const One& one : m_kinds)
        if (one.isShown() && one.kind.isRunning()) // it may be over since the last look
            entries.append({one.kind.id, one.kind.page, one.kind.words(),
                            one.kind.progress ? one.kind.progress() : base::notAvailable, one.kind.byItself});
    return entries;
}

void RunningWork::stop(const QString& id)
{
    for (const One& one : m_kinds)
        if (one.kind.id == id && one.kind.isRunning()) one.kind.stop();
    look();
}

} // namespace titer::app

#include "app/session/moc_running_work.cpp"
