// Samples on their way to an estimator: each is held back until it became known, and is then taken at the time at which it was drawn.
#pragma once

#include "core/twin/estimation/estimator.h"
#include "core/twin/shadow.h"

#include <map>

namespace titer::twin {

// [one thread at a time] The estimator outlives it.
class HeldSamples {
public:
    explicit HeldSamples(Estimator& estimator)
        : m_estimator(&estimator)
    {
    }

    // When a sample becomes known to a channel: as its source reports it, else the channel's delay after it was drawn [s].
    static double knownTo(const EstimatorChannel& channel, const ShadowSample& sample);

    // For all channels and inputs of its tag. True where one of them knows it later than its source reports.
    bool add(const ShadowSample& sample);
    // When the next one becomes known [s]; infinity where none is held.
    double next() const;
    void handOverNext();
    void clear() { m_held.clear(); }

private:
    struct Held {
        std::size_t place = 0; // of the plan's channels, then its inputs, then the channels whose noise it is
        double drawn = 0.0, value = 0.0;
    };
    Estimator* m_estimator;
    std::multimap<double, Held> m_held; // by when they become known, of one instant in the order in which they came
};

} // namespace titer::twin
