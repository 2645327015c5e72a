// Calls the supervisor when it asked for it; between two calls the thread takes commands.
#include "app/live/recorder/source_runner.h"

#include "app/live/loops/loop_connector.h"

#include <algorithm>

namespace titer::app {

using Clock = connect::Connector::Clock;

namespace {

constexpr std::chrono::milliseconds minDelay(0), maxDelay(60'000);
constexpr int flushTime = 2;    // [ms] from one attempt to the next
constexpr int maxFlushes = 500; // a reader that takes nothing for a second takes nothing at all

} // namespace

SourceRunner::SourceRunner(std::unique_ptr<connect::Connector> connector, std::shared_ptr<connect::Feed> feed,
                           connect::SupervisorOptions options)
    : m_feed(std::move(feed))
    , m_supervisor(std::move(connector), *m_feed, std::move(options))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, this, &SourceRunner::work);
}

SourceRunner::~SourceRunner() = default;

void SourceRunner::open(const connect::Settings& settings, std::stop_token stop)
{
    m_settings = settings;
    m_stop = std::move(stop);
    base::Errors errors;
    const connect::Opened known = m_supervisor.open(settings, {[](double) {}, m_stop}, errors);
    m_opened = errors.empty();
    reportStatus();
    if (!m_opened) {
        emit failed(errors);
        return;
    }
    m_feed->describe(known.tags);
    if (!known.notices.empty()) emit noticed(known.notices);
    emit opened(known.tags);
}

void SourceRunner::start()
{
    if (!m_opened || m_ending) return;
    if (const base::Done started = m_supervisor.start(m_stop); !started) emit failed({started.error()});
    reportStatus();
    m_timer.start(0);
}

void SourceRunner::stop()
{
    m_supervisor.stop();
    reportStatus();
    reportLoops();
    m_timer.start(0); // what is left goes into the feed
}

void SourceRunner::retry()
{
    if (m_ending) return;
    m_supervisor.stop();
    if (m_opened)
        start();
    else
        open(m_settings, m_stop);
}

void SourceRunner::end()
{
    m_ending = true;
    m_supervisor.stop(true);
    reportStatus();
    reportLoops();
    m_timer.start(0);
}

void SourceRunner::work()
{
    const Clock::time_point now = Clock::now();
    if (m_ending) {
        const bool isDone = m_supervisor.flush() || ++m_flushes > maxFlushes;
        secure();
        if (isDone)
            emit ended();
        else
            m_timer.start(flushTime);
        return;
    }
    const Clock::time_point next = m_supervisor.work(now);
    secure();
    reportStatus();
    reportLoops();
    if (next == Clock::time_point::max()) return; // until a command
    m_timer.start(std::clamp(std::chrono::ceil<std::chrono::milliseconds>(next - now), minDelay, maxDelay));
}

void SourceRunner::act(const QString& request, const LoopAct& act)
{
    const base::Done done = m_loops ? m_loops->act(act) : base::done();
    reportLoops(); // before the answer: whoever asked then knows how they stand
    emit acted(request, done ? std::vector<base::Error>() : std::vector{done.error()});
    if (!m_ending) m_timer.start(0);
}

void SourceRunner::hear(const std::vector<LoopEstimate>& estimates)
{
    if (m_loops) m_loops->hear(estimates);
}

void SourceRunner::reportLoops()
{
    if (!m_loops) return;
    if (std::optional<LoopPicture> picture = m_loops->takePicture())
        emit loopsChanged(std::make_shared<const LoopPicture>(*std::move(picture)));
}

// Before the connector works again, which then tells others that it has received.
void SourceRunner::secure()
{
    const base::Done done = m_feed->secure();
    m_unsafe = done ? std::nullopt : std::optional(done.error().what);
}

connect::ConnectorStatus SourceRunner::status() const
{
    connect::ConnectorStatus status = m_supervisor.status();
    if (!m_unsafe || status.state != connect::State::Connected) return status;
    status.state = connect::State::Degraded;
    status.why = *m_unsafe;
    status.remedy = base::say(CORE_TR("core", "Free some space on the disk of the store."));
    return status;
}

void SourceRunner::reportStatus()
{
    if (m_supervisor.tagsRevision() != m_reportedTags) {
        m_reportedTags = m_supervisor.tagsRevision();
        emit tagsChanged(m_supervisor.tags());
    }
    const connect::ConnectorStatus now = status();
    if (now == m_reported) return;
    m_reported = now;
    emit statusChanged(m_reported);
}

} // namespace titer::app

#include "app/live/recorder/moc_source_runner.cpp"
