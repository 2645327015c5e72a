// What a recorder has stored, played again: the feed looks back at a time that goes on until it is now.
#pragma once

#include "app/boards/joined_feed.h"
#include "app/session/replay.h"

#include <QElapsedTimer>
#include <QTimer>

namespace titer::app {

// [gui] The feed outlives this.
class StoreReplay : public Replay {
    Q_OBJECT

public:
    explicit StoreReplay(JoinedFeed& feed, QObject* parent = nullptr);

    bool isThere() const override { return m_feed.mayLookBack(); }
    bool isPlaying() const override { return m_frames.isActive(); }
    bool isNewest() const override { return !m_feed.looksBack(); }
    bool isRecording() const override { return false; }
    double speed() const override { return m_speed; }
    double begin() const override { return 0.0; }
    double end() const override;
    double newest() const override { return m_feed.newest(); }
    double time() const override { return m_feed.now(); }

    // From now it begins with the latest batch, without one with the store.
    void togglePlay() override;
    // As far as a second of the replay goes.
    void step(int direction) override;
    void toStart() override;
    void toNewest() override;
    void scrub(double seconds) override;
    void chooseSpeed(double speed) override;
    // So many seconds of a clock on the wall went by while it played.
    void advance(double seconds);

private:
    void stop();
    double latestBegin() const;

    JoinedFeed& m_feed;
    double m_speed = 1000.0;
    QTimer m_frames; // while it plays
    QElapsedTimer m_clock;
};

} // namespace titer::app
