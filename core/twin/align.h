// Where a recording begins on the clock of the model: the shift with which what was measured lies nearest to the
// model's lines. Robust: a sample far off counts no more than one that is merely wrong, and each tag counts the same,
// whatever its unit and however often it is measured. [any]
#pragma once

#include "core/base/result.h"
#include "core/twin/track.h"

#include <span>
#include <stop_token>
#include <vector>

namespace titer::twin {

// A tag and its variable, in one unit; both rising in time, NaN where there is nothing.
struct AlignedTag {
    std::vector<TrackPoint> measured; // times of the recording [s]
    std::vector<TrackPoint> model;    // times of the model [s]
};

struct Alignment {
    double offset = 0.0; // time of the model less that of the recording [s]
    double within = 0.0; // so far to both sides it may lie, of 95 in 100 [s]
    double gap = 0.0;    // median that is left, in spreads of the tags over the run [-]
    int tags = 0;        // that determine it
    std::size_t compared = 0;
};

// Nothing is presumed of where it begins, but that half of the recording or half of the run is compared. Input errors
// say why nothing determines it: too few samples, tags that hardly change, or two places that fit as well. Have an
// empty `where`.
base::Result<Alignment> bestAlignment(std::span<const AlignedTag> tags, std::stop_token stop = {});

} // namespace titer::twin
