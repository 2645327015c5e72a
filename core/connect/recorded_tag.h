// A tag of a recording: how many samples it has, when, and where some are missing.
#pragma once

#include "core/base/sampling.h"
#include "core/connect/sample.h"

#include <cstdint>
#include <vector>

namespace titer::connect {

// A span in which samples of a tag are missing (base::Sampling::staleAfter), from the one before to the one after [s since the origin].
struct RecordingGap {
    double from = 0.0;
    double to = 0.0;
    bool operator==(const RecordingGap&) const = default;
};

struct RecordedTag {
    TagInfo info;
    int column = -1;   // of the file
    int reported = -1; // column that says when a sample became known, or -1
    std::int64_t count = 0;
    std::int64_t late = 0;          // samples known later than drawn
    std::int64_t delayed = 0;       // of them, by lateTime or more
    double first = 0.0, last = 0.0; // times drawn [s since the origin]
    base::Sampling sampling;        // its usual interval within some per cent
    std::vector<RecordingGap> gaps; // the longest ones, by time
    std::int64_t gapCount = 0;      // of all
};

} // namespace titer::connect
