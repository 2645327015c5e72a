#include "app/session/store_replay.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr int replayFrame = 100; // [ms], as often as a feed reports values

} // namespace

StoreReplay::StoreReplay(JoinedFeed& feed, QObject* parent)
    : Replay(parent)
    , m_feed(feed)
{
    m_frames.setInterval(replayFrame);
    connect(&m_frames, &QTimer::timeout, this, [this] { advance(double(m_clock.restart()) * 1e-3); });
    connect(&feed, &TagFeed::valuesChanged, this, &Replay::changed);
    connect(&feed, &TagFeed::tagsChanged, this, &Replay::changed);
    connect(&feed, &JoinedFeed::choiceChanged, this, [this] {
        if (!isThere()) stop();
        emit changed();
    });
}

double StoreReplay::end() const
{
    return std::max(newest(), 1.0);
}

void StoreReplay::stop()
{
    m_frames.stop();
}

double StoreReplay::latestBegin() const
{
    const std::vector<FeedPhase> batches = m_feed.batches();
    return batches.empty() ? begin() : std::clamp(batches.back().from, begin(), end());
}

void StoreReplay::togglePlay()
{
    if (isPlaying()) {
        stop();
    } else if (isThere()) {
        if (isNewest()) m_feed.lookBack(latestBegin());
        m_clock.start();
        m_frames.start();
    }
    emit changed();
}

void StoreReplay::advance(double seconds)
{
    if (!isThere() || isNewest()) return toNewest();
    scrub(time() + seconds * m_speed);
}

void StoreReplay::step(int direction)
{
    stop();
    scrub(time() + direction * m_speed);
}

void StoreReplay::toStart()
{
    scrub(begin());
}

void StoreReplay::toNewest()
{
    stop();
    m_feed.lookBack(base::notAvailable);
    emit changed();
}

void StoreReplay::scrub(double seconds)
{
    if (seconds >= newest()) return toNewest();
    m_feed.lookBack(seconds);
    emit changed();
}

void StoreReplay::chooseSpeed(double speed)
{
    m_speed = speed;
    emit changed();
}

} // namespace titer::app

#include "app/session/moc_store_replay.cpp"
