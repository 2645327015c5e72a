#include "ui/pages/run/run_transport.h"

#include "core/base/not_available.h"
#include "ui/plot/timeline/timeline.h"

#include <algorithm>
#include <cmath>

namespace titer::pages {

namespace {

constexpr int frame = 40; // [ms]

} // namespace

RunTransport::RunTransport(app::PlantWork& work, shown::RunModel& model, const plot::Timeline& timeline,
                           QObject* parent)
    : Replay(parent)
    , m_work(work)
    , m_session(work.session())
    , m_laid(work.shadow())
    , m_model(model)
    , m_timeline(timeline)
{
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this, &RunTransport::nextFrame);
    connect(this, &RunTransport::playingChanged, this, &Replay::changed);
    connect(&model, &shown::RunModel::runChanged, this, &Replay::changed);
    connect(&m_laid.live(), &app::LiveSession::framed, this, &Replay::changed);
}

bool RunTransport::isThere() const
{
    return !m_model.isEmpty() || m_laid.isActive();
}

bool RunTransport::isPlaying() const
{
    return m_frames.isActive() || m_laid.isPlaying() || m_session.state() == app::RunSession::State::Running;
}

bool RunTransport::isNewest() const
{
    return followsNow() || (!m_laid.isActive() && m_model.time() >= m_model.end());
}

bool RunTransport::isRecording() const
{
    return m_laid.isActive() && m_laid.live().info()->isPlayback;
}

std::optional<double> RunTransport::pace() const
{
    return m_laid.isActive() && !isRecording() ? std::optional(m_laid.live().pace()) : std::nullopt;
}

double RunTransport::speed() const
{
    return m_laid.isActive() ? m_laid.live().speed() : m_timeline.speed();
}

double RunTransport::begin() const
{
    return m_timeline.view()->full().from;
}

double RunTransport::end() const
{
    return m_timeline.view()->full().to;
}

double RunTransport::newest() const
{
    return m_laid.isActive() ? m_laid.now() : m_model.end();
}

bool RunTransport::followsNow() const
{
    return m_follow && m_laid.isActive();
}

void RunTransport::reach(double now)
{
    if (m_follow && std::isfinite(now)) m_model.setTime(now);
}

void RunTransport::tell()
{
    emit playingChanged(isPlaying());
}

// Ahead of now a recording goes there; of a source nothing has come yet, and what the model expects is looked at.
void RunTransport::scrub(double seconds)
{
    const bool ahead = m_laid.isActive() && seconds > m_laid.now();
    if (ahead && m_laid.live().info()->isPlayback) {
        m_follow = true;
        m_laid.live().seek(std::min(seconds, m_laid.end()));
        emit timeChosen(seconds);
        return;
    }
    lookAt(seconds);
}

// At the now-line the time goes on with it.
void RunTransport::lookAt(double seconds)
{
    constexpr double near = 0.004; // of what the timeline shows
    const double room = near * m_timeline.view()->shown().span();
    const double now = m_laid.isActive() ? m_laid.now() : base::notAvailable;
    m_follow = std::abs(seconds - now) <= room;
    m_model.setTime(m_follow ? now : seconds);
    emit timeChosen(m_model.time());
}

void RunTransport::showTime(double seconds)
{
    if (m_model.isEmpty() || m_session.state() != app::RunSession::State::Idle) return;
    m_follow = false;
    m_model.setTime(std::min(seconds, std::max(m_model.end(), m_laid.end())));
}

void RunTransport::chooseSpeed(double speed)
{
    if (m_laid.isActive()) m_laid.live().setSpeed(speed);
    m_session.setSpeed(m_session.state() == app::RunSession::State::Idle ? 0.0 : speed);
    emit speedChanged(speed);
    emit changed();
}

void RunTransport::togglePlay()
{
    using State = app::RunSession::State;
    if (m_session.state() == State::Running) return m_session.pause();
    if (m_session.state() == State::Paused) {
        // What was typed last counts from here.
        m_work.events().settle();
        return m_session.resume();
    }
    if (m_laid.isActive()) {
        // Whoever lets a recording go on wants to see where it is.
        m_follow = true;
        return m_laid.isPlaying() ? m_laid.live().pause() : m_laid.live().play();
    }
    if (isPlaying())
        stop();
    else
        play();
}

void RunTransport::play()
{
    if (m_model.isEmpty()) return;
    if (m_model.time() >= m_model.end()) m_model.setTime(0.0);
    m_clock.start();
    m_frames.start();
    emit playingChanged(true);
}

void RunTransport::stop()
{
    m_frames.stop();
    emit playingChanged(false);
}

void RunTransport::forget()
{
    stop();
    m_follow = true;
}

void RunTransport::nextFrame()
{
    const double elapsed = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    m_clock.start();
    m_model.setTime(m_model.time() + elapsed * m_timeline.speed());
    emit timeChosen(m_model.time());
    if (m_model.time() >= m_model.end()) stop();
}

void RunTransport::step(int direction)
{
    if (m_model.isEmpty()) return;
    stop();
    const std::vector<double>& times = m_model.result()->times;
    const double here = m_model.time(), slack = 1e-9 * std::max(1.0, m_model.end());
    if (direction > 0) {
        const auto next = std::upper_bound(times.begin(), times.end(), here + slack);
        if (next != times.end()) m_model.setTime(*next);
    } else {
        const auto next = std::lower_bound(times.begin(), times.end(), here - slack);
        if (next != times.begin()) m_model.setTime(*(next - 1));
    }
    emit timeChosen(m_model.time());
}

void RunTransport::toNewest()
{
    if (m_frames.isActive()) stop();
    if (std::isfinite(newest())) lookAt(newest());
    m_follow = true;
}

void RunTransport::toStart()
{
    stop();
    if (m_laid.isActive()) {
        m_follow = true;
        m_laid.live().seek(m_laid.begin());
        return;
    }
    m_follow = false;
    m_model.setTime(0.0);
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_transport.cpp"
