// The line of a tag out of the store of recorded values, with its quality, gaps, holds and outliers. [any]
#pragma once

#include "app/live/history/source_history.h"
#include "app/traces/data_trace.h"

#include <stop_token>

namespace titer::app {

// `tag` is a place in those of `known`; `now` [µs, UTC] is what ages are counted to.
base::Result<DataTrace> readTrace(store::HistoryReader& reader, const SourceHistory& known, std::size_t tag,
                                  const TraceWindow& window, std::int64_t now, std::stop_token stop);

} // namespace titer::app
