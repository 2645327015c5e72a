// How far the batch at a device is, as one of its tags or a person states it.
#pragma once

#include "app/live/guarded/guarded_setup.h"
#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/connect/feed.h"

namespace titer::app {

// [one thread at a time] Times are of a clock that nobody sets [s], but for `now`, the clock of the day at `time` [µs, UTC].
class BatchClock {
public:
    // A tag that counts in rough steps tells the begin that much too late at first [s].
    static constexpr double roughness = 400.0;
    // A tag that counts and has said nothing for so long no longer tells it [s].
    static constexpr double silentAfter = 900.0;

    BatchClock(BatchStatement stated, double time, std::int64_t now);

    bool isStated() const { return m_stated.isStated(); }
    void hear(const connect::Sample& sample, double drawn);
    void hear(const connect::LongSample& sample, double time, std::int64_t now);

    // Since the batch began [s]; nothing while none runs, and where nobody tells it.
    std::optional<double> at(double time) const;
    // It is told, and none runs.
    bool isOver(double time) const;
    // Why at() says nothing.
    base::Sentence trouble(double time) const;

private:
    bool isTold(double time) const;

    BatchStatement m_stated;
    double m_begin = base::notAvailable; // of the batch
    double m_heard = base::notAvailable; // when the tag last told something
};

} // namespace titer::app
