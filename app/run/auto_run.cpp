// The run that follows the edits.
#include "app/run/auto_run.h"

#include <utility>

namespace titer::app {

AutoRun::AutoRun(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_session(document.catalogue())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoRun::runNow);
    connect(&m_document, &Document::changed, this, &AutoRun::edited);
    connect(&m_document, &Document::leaving, this, &AutoRun::forget);
    connect(&m_document, &Document::checked, this, [this] {
        m_checkedEdit = m_document.edit();
        const bool outdated = isOutdated();
        if (std::exchange(m_wasOutdated, outdated) != outdated) emit changed();
    });
    connect(&m_session, &RunSession::finished, this, &AutoRun::take);
}

void AutoRun::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_timer.stop();
    else if (!isCurrent())
        runIn(0);
}

void AutoRun::hold()
{
    m_held = true;
    m_timer.stop();
    if (m_session.state() == RunSession::State::Running) m_session.stop();
}

void AutoRun::release()
{
    if (!m_held) return;
    m_held = false;
    if (!isCurrent()) runIn(0);
}

// Nothing of the plant that goes is shown of the next one, which runs without a pause.
void AutoRun::forget()
{
    m_timer.stop();
    m_session.drop();
    m_run.reset();
    m_held = false;
    m_fresh = true;
    emit changed();
}

void AutoRun::runIn(int milliseconds)
{
    if (m_active && !m_held) m_timer.start(milliseconds);
}

void AutoRun::edited()
{
    if (m_session.state() == RunSession::State::Running) m_session.stop();
    runIn(std::exchange(m_fresh, false) ? 0 : delay);
}

void AutoRun::runNow()
{
    m_timer.stop();
    if (m_document.flowsheet().units.empty()) return;
    if (m_checkedEdit != m_document.edit()) m_document.checkNow();
    if (!m_document.plant()) return;
    m_runningEdit = m_document.edit();
    m_clock.start();
    RunSettings settings;
    settings.reuse = true;
    m_session.start(m_document.flowsheet(), settings);
    emit started();
}

void AutoRun::take(const std::shared_ptr<const Run>& run)
{
    if (run->result.status == figures::RunStatus::Stopped) return;
    m_seconds = double(m_clock.nsecsElapsed()) * 1e-9;
    m_ranEdit = m_runningEdit;
    m_run = run;
    emit changed();
}

} // namespace titer::app

#include "app/run/moc_auto_run.cpp"
