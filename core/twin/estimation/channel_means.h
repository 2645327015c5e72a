// Readings of a channel on their way to the filter. Those of a signal that is smoothed, or comes more often than it has news, know of each
// other, which a filter would take for certainty: the mean of each span is taken as one reading instead.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace titer::twin {

struct Reading {
    std::size_t channel = 0;
    double drawn = 0.0, known = 0.0;                         // [s]
    double value = 0.0;                                      // [unit of the tag]; not a number where its quality is bad
    double noise = std::numeric_limits<double>::quiet_NaN(); // its standard deviation; NaN: by the channel
};

// [one thread at a time] Spans begin at time 0 of the run.
class ChannelMeans {
public:
    // `spans` [s] of each channel; 0: each reading by itself.
    explicit ChannelMeans(std::vector<double> spans = {});

    // What is to be taken now: a reading without a span, a bad one, one of a span whose mean was taken already, or the mean of the span before.
    // The noise of a mean is that of its readings, the mean of the squares: they know of each other.
    std::optional<Reading> add(const Reading& reading);
    // Means of the spans that are over at `t`, at the mean of the times at which their readings were drawn.
    std::vector<Reading> over(double t);
    void clear();

    // What came of spans that are not over.
    base::Json save() const;
    // `saved` may be missing: nothing had come.
    base::Done restore(const base::Json* saved);

private:
    struct Mean {
        double until = 0.0; // [s] end of the span
        double drawn = 0.0, known = 0.0, value = 0.0;
        double readings = 0.0;
        double variance = 0.0; // mean of the squares of their noise; NaN where one has none of its own
    };
    std::optional<Reading> take(std::size_t channel);

    std::vector<double> m_spans;
    std::vector<Mean> m_means; // of each channel
};

} // namespace titer::twin
