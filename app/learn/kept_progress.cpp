#include "app/learn/kept_progress.h"

#include "app/common/export_file.h"

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr double maxIdle = 300.0; // that counts as time at work [s]

} // namespace

KeptProgress::KeptProgress(LessonPlace place, lessons::Progress progress)
    : m_place(std::move(place))
    , m_now(std::move(progress))
    , m_kept(m_now)
{
    m_clock.start();
}

double KeptProgress::seconds() const
{
    return m_now.seconds + (m_clock.isValid() ? std::min(double(m_clock.elapsed()) * 1e-3, maxIdle) : 0.0);
}

void KeptProgress::countTime()
{
    m_now.seconds = seconds();
    m_clock.start();
}

// Nothing is written where nothing but time has passed, so that the file's own time is that of the last act.
base::Result<bool> KeptProgress::keep()
{
    if (!m_counted) return false;
    countTime();
    lessons::Progress now = m_now;
    now.seconds = m_kept.seconds;
    if (now == m_kept) return false;
    if (const base::Done kept = keepProgress(m_place, m_now); !kept) return kept.error();
    m_kept = m_now;
    return true;
}

base::Done KeptProgress::exportTo(const QString& path)
{
    countTime();
    return writeExport(path, QByteArray::fromStdString(lessons::progressJson(m_now).write() + "\n"));
}

} // namespace titer::app
