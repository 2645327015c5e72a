// What a live session reports the window: what is known once a source is open, and then some pictures a second. Immutable once handed
// over.
#pragma once

#include "app/live/live_estimates.h"
#include "core/connect/connector.h"
#include "core/twin/shadow.h"

#include <memory>
#include <optional>
#include <vector>

namespace titer::app {

// Times are on the clock of the model, in which the source's time 0 is the start of the run [s].
struct LiveInfo {
    std::vector<connect::TagInfo> tags;
    base::Notices notices;
    std::vector<base::Sentence> understood; // how the source was read
    bool isPlayback = false;                // can be paused, sought and sped up
    double begin = 0.0, end = 0.0;          // of a playback
    std::int64_t samples = 0;               // of a playback
    base::Instant origin;
    bool dated = true;      // the origin is that of the source; else a playback has no dates
    bool simulated = false; // not measured: say so wherever it is shown
};

struct ShadowFrame {
    int generation = 0;                // raised by each seek; the tracks start again then
    double time = 0.0;                 // everything known until here is in
    double modelTime = 0.0;            // how far the model has come
    double since = 0.0;                // the gaps count from here
    std::vector<twin::TagGap> gaps;    // in the order of the tags
    std::vector<twin::TagTrack> fresh; // points that came since the frame before
    std::uint64_t lost = 0;            // samples that the source had to drop
    bool ended = false;                // nothing follows until a seek
    std::optional<base::Error> modelFailure;
    std::vector<EstimateTrack> estimates; // points that came since the frame before
    std::vector<EstimatorState> estimators;
    std::optional<base::Error> estimateFailure;                       // why there are none though the plant has some
    std::shared_ptr<const std::vector<twin::EstimatedState>> present; // what they know at `time`; nullptr: nothing
};

} // namespace titer::app
