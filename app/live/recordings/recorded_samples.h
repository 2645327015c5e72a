// The samples of a recording on the clock of a run, as estimators take them. [any]
#pragma once

#include "core/connect/recording.h"
#include "core/twin/shadow.h"

#include <memory>
#include <vector>

namespace titer::app {

// Appends them. `places` are those of its tags among all; `shift` is the time of the run less that of the recording [s].
base::Done readSamples(const std::shared_ptr<const connect::Recording>& recording,
                       const std::vector<std::size_t>& places, double shift, std::vector<twin::ShadowSample>& samples);

} // namespace titer::app
