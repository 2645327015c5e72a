// What plays under the boards of a project: what its store holds where that is shown alone, else what the page of runs plays. There is one
// of it for all pages, windows and walls.
//
//   replay.shown().togglePlay();      signal changed(), of either
#pragma once

#include "app/session/store_replay.h"

#include <QPointer>

#include <set>

namespace titer::app {

// [gui] The feed outlives this.
class BoardReplay : public QObject {
    Q_OBJECT

public:
    explicit BoardReplay(JoinedFeed& feed, QObject* parent = nullptr);

    // Of the page of runs, which may be made again.
    void setRun(Replay* run);
    Replay& shown();
    StoreReplay& store() { return m_store; }
    JoinedFeed& feed() { return m_feed; }

    // Who shows what is played. What is recorded is looked at as it is now once nobody does.
    void enter(const QObject* viewer) { m_viewers.insert(viewer); }
    void leave(const QObject* viewer);

signals:
    void changed();

private:
    JoinedFeed& m_feed;
    StoreReplay m_store;
    QPointer<Replay> m_run;
    std::set<const QObject*> m_viewers;
};

} // namespace titer::app
