#include "app/session/board_replay.h"

namespace titer::app {

BoardReplay::BoardReplay(JoinedFeed& feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_store(feed)
{
    connect(&m_store, &Replay::changed, this, &BoardReplay::changed);
}

void BoardReplay::setRun(Replay* run)
{
    m_run = run;
    connect(run, &Replay::changed, this, &BoardReplay::changed);
    emit changed();
}

Replay& BoardReplay::shown()
{
    return m_run && !m_store.isThere() ? *m_run : m_store;
}

void BoardReplay::leave(const QObject* viewer)
{
    if (m_viewers.erase(viewer) > 0 && m_viewers.empty()) m_store.toNewest();
}

} // namespace titer::app

#include "app/session/moc_board_replay.cpp"
