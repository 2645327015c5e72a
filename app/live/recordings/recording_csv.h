// Writes a stretch of a recording as a recording of its own, in the form of titer-cli historian export. [any]
#pragma once

#include "core/connect/recording.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace titer::app {

struct RecordingStretch {
    std::vector<std::size_t> tags; // of the recording
    double from = 0.0, to = 0.0;   // times drawn [s since the origin]
};

// Hands the text over piece by piece; `write` returns false to stop. Times are instants where the recording knows its origin, else
// seconds. `progress` is given a share of 0 to 1 now and then. The number of samples.
base::Result<std::int64_t> writeStretch(const std::shared_ptr<const connect::Recording>& recording,
                                        const RecordingStretch& stretch,
                                        const std::function<bool(std::string_view)>& write, std::stop_token stop,
                                        const std::function<void(double)>& progress = {});

} // namespace titer::app
