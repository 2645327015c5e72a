// Works in slices, so that commands are heard between them, and sends a frame at most 25 times a second.
#include "app/live/shadow_runner.h"

#include <limits>
#include <utility>

namespace titer::app {

namespace {

constexpr qint64 sliceTime = 10; // [ms] until commands are heard
constexpr int frameTime = 40;    // [ms]
constexpr int idleTime = 5;      // [ms] until an empty ring is looked at again
constexpr int maxPerLook = 64;   // samples between two looks at the time

} // namespace

ShadowRunner::ShadowRunner(std::shared_ptr<connect::Feed> feed)
    : m_feed(std::move(feed))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ShadowRunner::work);
}

ShadowRunner::~ShadowRunner() = default;

void ShadowRunner::start(const ShadowOrder& order, std::stop_token stop)
{
    base::Result<twin::Shadow> shadow = twin::Shadow::open(order.plant, order.tags, order.options);
    if (!shadow) {
        emit failed(shadow.error());
        return;
    }
    m_shadow.emplace(std::move(*shadow));
    m_clock = order.clock;
    m_generation = order.generation;
    m_awaits = false;
    m_stop = stop;
    m_estimateOrder = order.estimates;
    openEstimates();
    m_since = m_time = order.since;
    m_shadow->seek(m_since, m_stop);
    m_ended = false;
    m_changed = true;
    m_sinceFrame.start();
    m_timer.start(0);
}

void ShadowRunner::openEstimates()
{
    m_estimates = LiveEstimates(m_estimateOrder, m_stop);
    m_openStopped = m_stop.stop_requested();
}

void ShadowRunner::awaitSeek(int number, std::stop_token stop)
{
    m_generation = number;
    m_awaits = true;
    m_ended = false;
    m_stop = stop;
    if (m_ahead && int(m_ahead->value) <= m_generation) takeMark(*std::exchange(m_ahead, std::nullopt));
    if (m_shadow) m_timer.start(0);
}

void ShadowRunner::restart(const ShadowOrder& order, int number, std::stop_token stop)
{
    start(order, stop);
    awaitSeek(number, stop);
}

void ShadowRunner::work()
{
    const std::int64_t clock = m_feed->samples().clock();
    m_sought = false;
    const bool empty = m_drained = drain();
    // Nothing has said a time yet: what stands there instead is millions of years away.
    const bool reported = clock != std::numeric_limits<std::int64_t>::min();
    const double time = reported ? secondsOf(clock) : m_time;
    // While the ring was not emptied, something known before may still be in it.
    if (empty && !m_sought && !m_awaits && time > m_time) {
        m_time = time;
        m_shadow->advance(m_time, m_stop);
        m_estimates.advance(m_time, m_stop);
        m_changed = true;
    }
    if (empty && m_estimates.owesLook()) m_changed = true;
    if (m_changed && !m_awaits && m_acknowledged && m_sinceFrame.elapsed() >= frameTime) sendFrame();
    m_timer.start(empty ? idleTime : 0);
}

// True once the ring is empty, false where the slice is over before. Behind the mark of a seek that this thread was not told of yet
// everything waits: the word and the mark come by two ways, and it was passed on first, but may be read last.
bool ShadowRunner::drain()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < sliceTime) {
        for (int i = 0; i < maxPerLook; ++i) {
            if (m_ahead) return false;
            const std::optional<connect::Sample> sample = m_feed->samples().pop();
            if (!sample) return true;
            if (markOf(*sample) != connect::Mark::None)
                takeMark(*sample);
            else if (!m_awaits)
                take(*sample);
        }
    }
    return false;
}

void ShadowRunner::take(const connect::Sample& sample)
{
    if (sample.tag >= m_shadow->tags().size()) return;
    const bool usable = connect::qualityOf(sample.status) != connect::Quality::Bad;
    const twin::ShadowSample taken{sample.tag, usable, secondsOf(sample.sourceTime), secondsOf(sample.receiveTime),
                                   sample.value};
    m_shadow->take(taken, m_stop);
    m_estimates.take(taken, m_stop);
    m_time = std::max(m_time, secondsOf(sample.receiveTime));
    m_changed = true;
}

void ShadowRunner::takeMark(const connect::Sample& mark)
{
    using connect::Mark;
    switch (markOf(mark)) {
    case Mark::Seek:
        if (int(mark.value) > m_generation) {
            m_ahead = mark;
            return;
        }
        if (!m_awaits || int(mark.value) != m_generation) return;
        m_awaits = false;
        m_sought = true;
        m_since = m_time = secondsOf(mark.sourceTime);
        m_shadow->seek(m_since, m_stop);
        if (m_openStopped)
            openEstimates();
        else
            m_estimates.restart();
        break;
    case Mark::End:
        if (m_awaits) return;
        m_shadow->advance(m_time, m_stop);
        m_estimates.advance(m_time, m_stop);
        m_ended = true;
        break;
    case Mark::Gap: // its count is in the ring
    case Mark::None:
        break;
    }
    m_changed = true;
}

void ShadowRunner::sendFrame()
{
    auto frame = std::make_shared<ShadowFrame>();
    frame->generation = m_generation;
    frame->time = m_time;
    frame->modelTime = m_shadow->time();
    frame->since = m_since;
    frame->gaps = m_shadow->gaps();
    frame->fresh = m_shadow->takeTracks();
    frame->lost = m_feed->samples().dropped();
    frame->ended = m_ended;
    frame->modelFailure = m_shadow->failure();
    frame->estimates = m_estimates.takeTracks();
    using Taken = LiveEstimates::Taken;
    frame->estimators = m_estimates.states(m_ended ? Taken::Ended : m_drained ? Taken::All : Taken::Some, m_stop);
    frame->estimateFailure = m_estimates.failure();
    if (std::vector<twin::EstimatedState> present = m_estimates.present(m_time, m_stop); !present.empty())
        frame->present = std::make_shared<const std::vector<twin::EstimatedState>>(std::move(present));
    m_changed = false;
    m_acknowledged = false;
    m_sinceFrame.restart();
    emit framed(frame);
}

} // namespace titer::app

#include "app/live/moc_shadow_runner.cpp"
