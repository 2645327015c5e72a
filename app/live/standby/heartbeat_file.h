// The file of heartbeats, on a thread of its own: a network drive may let whoever asks wait for ever.
#pragma once

#include "app/live/standby/heartbeat.h"
#include "core/base/result.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>

namespace titer::app {

// What keeps heartbeats from being written there: a file that is none of them is not replaced.
base::Done mayBeHeartbeat(const std::string& path);

// [worker] All but the constructor is called on its thread; signals go to whoever listens.
class HeartbeatFile : public QObject {
    Q_OBJECT

public:
    explicit HeartbeatFile(std::string path)
        : m_path(std::move(path))
    {
    }

    // Whole or not at all; not safe against a loss of power, after which nobody needs it. Where another recorder writes there as well, that is
    // a fault, and it is written nonetheless.
    void write(const titer::app::Heartbeat& beat);
    void read();

signals:
    void written(const std::optional<titer::base::Error>& fault); // nothing where it was
    void wasRead(const std::optional<titer::app::Heartbeat>& beat);

private:
    void lookForOther(const Heartbeat& beat);

    std::string m_path;
    std::optional<Heartbeat> m_other; // of another recorder that writes there as well
    bool m_hasWritten = false;
    int m_own = 0; // found there since one of another one was
};

// [gui] Its thread. One that hangs in the file is left behind.
class HeartbeatThread {
public:
    explicit HeartbeatThread(const std::string& path);
    ~HeartbeatThread();
    HeartbeatThread(const HeartbeatThread&) = delete;
    HeartbeatThread& operator=(const HeartbeatThread&) = delete;

    HeartbeatFile* file() const { return m_file; }

private:
    QThread* m_thread;
    HeartbeatFile* m_file;
};

// [gui] Writes them once a second, and at its end that it records no more.
class HeartbeatSender : public QObject {
    Q_OBJECT

public:
    struct State {
        bool records = false;
        std::set<std::string> away = {};
        bool ends = false;
    };
    // Asked for each.
    HeartbeatSender(const std::string& path, std::function<State()> state);
    ~HeartbeatSender() override;

signals:
    // The last one could not be written; nothing where it could again.
    void troubled(const std::optional<titer::base::Error>& error);

private:
    void send(const State& state);
    void take(const std::optional<base::Error>& fault);

    std::function<State()> m_state;
    Heartbeat m_beat;
    std::string m_trouble;
    bool m_waits = false; // one is not written yet
    QTimer m_timer;
    HeartbeatThread m_thread;
};

// [gui] Reads them, and judges whether the recorder that writes them is there. What was written while this process stood still is read
// before it judges.
class HeartbeatWatch : public QObject {
    Q_OBJECT

public:
    explicit HeartbeatWatch(const std::string& path);
    ~HeartbeatWatch() override;

    bool isGone() const { return m_judge.isGone(m_clock.time()); }
    bool isSilent() const { return m_judge.isSilent(m_clock.time()); }
    bool saysNo() const { return m_judge.saysNo(); }
    bool isBack(const std::set<std::string>& away) const { return m_judge.isBack(m_clock.time(), away); }
    // The last one that was read.
    const std::optional<Heartbeat>& last() const { return m_judge.last(); }
    // Of another recorder that writes there as well.
    const std::optional<Heartbeat>& other() const { return m_judge.other(); }

signals:
    void looked(); // 4 times a second, after it was read, or could not be for so long that it counts as silent

private:
    void read();

    AwakeClock m_clock{AwakeClock::Clock::now()};
    HeartbeatJudge m_judge{m_clock.time()};
    std::optional<AwakeClock::Clock::time_point> m_asked; // it is being read
    QTimer m_timer;
    HeartbeatThread m_thread;
};

} // namespace titer::app
