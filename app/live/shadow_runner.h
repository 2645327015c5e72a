// Takes samples from a connector's ring and lays them over the model, on a thread of its own.
#pragma once

#include "app/live/live_frame.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

namespace titer::app {

struct ShadowOrder {
    std::shared_ptr<const model::Plant> plant;
    std::vector<twin::MappedTag> tags;
    twin::ShadowOptions options;
    connect::ProcessClock clock; // which time of the model the instants of samples are
    double since = 0.0;          // the gaps count from here [s]
    EstimateOrder estimates = {};
    int generation = 0; // of the frames until a seek
};

// [worker] All but the constructor and acknowledge() is called on its thread.
class ShadowRunner : public QObject {
    Q_OBJECT

public:
    explicit ShadowRunner(std::shared_ptr<connect::Feed> feed);
    ~ShadowRunner() override;

    // `stop` ends the work at hand when something else is wanted.
    void start(const ShadowOrder& order, std::stop_token stop);
    // What is in the ring is thrown away up to the mark with this number.
    void awaitSeek(int number, std::stop_token stop);
    // What comes from now on goes by this clock.
    void setClock(const connect::ProcessClock& clock) { m_clock = clock; }
    // With other tags, from the seek with this number on.
    void restart(const ShadowOrder& order, int number, std::stop_token stop);

    // [any] The last frame was taken; the next may come.
    void acknowledge() { m_acknowledged = true; }

signals:
    void framed(const std::shared_ptr<const titer::app::ShadowFrame>& frame);
    void failed(const titer::base::Error& error);

private:
    void work();
    double secondsOf(std::int64_t instant) const { return m_clock.timeAt(instant); } // of the model's time
    void openEstimates();
    bool drain();
    void take(const connect::Sample& sample);
    void takeMark(const connect::Sample& mark);
    void sendFrame();

    std::shared_ptr<connect::Feed> m_feed;
    std::optional<twin::Shadow> m_shadow;
    LiveEstimates m_estimates;
    EstimateOrder m_estimateOrder;
    bool m_openStopped = false; // the estimators were not opened to the end, since something else was wanted
    connect::ProcessClock m_clock;
    std::stop_token m_stop;
    int m_generation = 0;
    bool m_awaits = false;                  // the mark of the generation
    std::optional<connect::Sample> m_ahead; // the mark of a seek that this thread was not told of yet
    bool m_ended = false;
    bool m_changed = false; // since the last frame
    bool m_drained = false; // all that had come was taken
    bool m_sought = false;  // in this round; the clock read before it is void
    double m_since = 0.0, m_time = 0.0;
    QTimer m_timer;
    QElapsedTimer m_sinceFrame;
    std::atomic<bool> m_acknowledged = true;
};

} // namespace titer::app
