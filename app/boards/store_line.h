// Lines of tags out of the store of recorded values, as far as a window shows them. [any]
#pragma once

#include "app/traces/data_trace.h"
#include "core/store/history/history_reader.h"

namespace titer::app {

// Where times are not seconds they are µs, UTC.
struct StoreWindow {
    std::int64_t origin = 0; // of the seconds of the line
    std::int64_t from = 0, to = 0;
    int columns = 4000;
};

struct StoreLine {
    DataTrace trace;
    std::int64_t upTo = 0; // of the newest sample that is in it; 0: none
};

// Samples of a tag come every `interval` [s]; without one for three of them a value is stale.
double patienceOf(double interval);

// Its samples where they are few, else what each column of the window holds. Bad values, gaps on record and silence break the line.
base::Result<StoreLine> readStoreLine(store::HistoryReader& reader, const store::HistoryTag& tag, double interval,
                                      const StoreWindow& window, std::stop_token stop);

} // namespace titer::app
