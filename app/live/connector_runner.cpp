// Calls the connector when it asked for it; between two calls the thread takes commands.
#include "app/live/connector_runner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace titer::app {

using Clock = connect::Connector::Clock;

namespace {

std::shared_ptr<const LiveInfo> infoOf(connect::Opened opened, const connect::Playback* playback)
{
    auto info = std::make_shared<LiveInfo>();
    info->tags = std::move(opened.tags);
    info->notices = std::move(opened.notices);
    info->understood = std::move(opened.understood);
    if (!playback) {
        info->origin = base::now();
        info->simulated =
            std::any_of(info->tags.begin(), info->tags.end(), [](const auto& tag) { return tag.simulated; });
        return info;
    }
    info->isPlayback = true;
    info->origin = {playback->origin()};
    info->dated = playback->origin() != 0;
    info->begin = double(playback->begin() - playback->origin()) * 1e-6;
    info->end = double(playback->end() - playback->origin()) * 1e-6;
    info->samples = playback->samples();
    info->simulated = playback->simulated();
    return info;
}

} // namespace

ConnectorRunner::ConnectorRunner(std::unique_ptr<connect::Connector> connector, std::shared_ptr<connect::Feed> feed)
    : m_connector(std::move(connector))
    , m_feed(std::move(feed))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ConnectorRunner::work);
}

// On the connector's thread too, when it ends.
ConnectorRunner::~ConnectorRunner()
{
    m_connector->stop();
}

void ConnectorRunner::open(const connect::Settings& settings, std::stop_token stop)
{
    constexpr int between = 100; // [ms] from one word of progress to the next
    QElapsedTimer clock;
    clock.start();
    const auto progress = [&](double done) {
        if (clock.elapsed() < between) return;
        clock.restart();
        emit opening(done);
    };
    base::Errors errors;
    connect::Opened opened = m_connector->open(settings, {progress, stop}, errors);
    reportStatus();
    if (errors.empty())
        emit this->opened(infoOf(std::move(opened), m_connector->playback()));
    else
        emit openFailed(errors);
}

void ConnectorRunner::start(bool paused, double speed)
{
    if (connect::Playback* playback = m_connector->playback()) {
        playback->setSpeed(speed);
        playback->setPaused(paused);
    }
    if (const base::Done started = m_connector->start(*m_feed); !started) emit openFailed({started.error()});
    workSoon();
}

void ConnectorRunner::setPaused(bool paused)
{
    if (connect::Playback* playback = m_connector->playback()) playback->setPaused(paused);
    workSoon();
}

void ConnectorRunner::setSpeed(double speed)
{
    if (connect::Playback* playback = m_connector->playback()) playback->setSpeed(speed);
    workSoon();
}

void ConnectorRunner::seek(std::int64_t from, std::int64_t playFrom, int number)
{
    if (connect::Playback* playback = m_connector->playback()) playback->seek(from, playFrom, number);
    workSoon();
}

void ConnectorRunner::workSoon()
{
    m_timer.start(0);
    reportStatus();
}

void ConnectorRunner::work()
{
    const Clock::time_point now = Clock::now();
    const Clock::time_point next = m_connector->work(now);
    reportStatus();
    if (next == Clock::time_point::max()) return; // until a command
    m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(next - now), std::chrono::milliseconds(0)));
}

void ConnectorRunner::reportStatus()
{
    const connect::ConnectorStatus status = m_connector->status();
    if (status == m_reported) return;
    m_reported = status;
    emit statusChanged(status);
}

} // namespace titer::app

#include "app/live/moc_connector_runner.cpp"
