// How often a tag has samples, and what follows from it. One rule for recordings, for the store and for what comes now. [any]
#pragma once

#include "core/base/not_available.h"

#include <cstddef>
#include <vector>

namespace titer::base {

struct Sampling {
    double usual = notAvailable; // nine of ten times between samples are no longer [s]; NaN: not known
    bool laboratory = false;     // single samples, taken seldom or known some time after they were drawn
    bool joined = false;         // points of a curve, which is a line between them however far apart they are

    // Without a sample for longer a value is stale, and no line is drawn [s]; infinite for a laboratory and for a curve, and where
    // nothing is known.
    double staleAfter() const;
    // The same after the newest sample: the next one may be on its way.
    double newestStaleAfter() const;
};

// Without a sample for so many usual intervals one is missing.
inline constexpr double missedIntervals = 3.0;

// After it was drawn, from which on a sample counts as known late [s].
inline constexpr double lateTime = 60.0;

// That share of the times between samples is no longer than the usual one.
inline constexpr double usualShare = 0.9;

// Of the times between samples [s]; NaN where there is none.
double usualInterval(std::vector<double> between);

// `late` of `count` samples were known lateTime after they were drawn, or later.
Sampling samplingOf(double usual, std::size_t late, std::size_t count);

} // namespace titer::base
