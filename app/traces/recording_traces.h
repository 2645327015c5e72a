// Lines of a recording. [any]
#pragma once

#include "app/traces/data_trace.h"
#include "core/base/result.h"
#include "core/connect/recording.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::app {

// Reads tags of a recording; the whole stretch where nobody stops it. Times are those of the recording: seconds since its origin.
base::Result<std::vector<DataTrace>> readTraces(const std::shared_ptr<const connect::Recording>& recording,
                                                const std::vector<std::size_t>& tags, const TraceWindow& window,
                                                std::stop_token stop);
// A recording knows no quality but whether there are samples.
std::vector<QualitySpan> qualityOf(const connect::Recording& recording, const connect::RecordedTag& tag);

} // namespace titer::app
