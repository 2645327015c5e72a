// Lines out of the store of recorded values, with quality, gaps, holds and outliers; for pages and tiles alike. [any]
#pragma once

#include "app/traces/data_trace.h"
#include "core/base/sampling.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"

#include <stop_token>

namespace titer::app {

// A tag of the store, and what is wanted of it. Times are µs, UTC.
struct StoreOrder {
    std::int64_t tag = 0;
    std::string source;               // that the tag is of; empty: imported
    std::int64_t first = 0, last = 0; // of its samples
    std::int64_t count = 0;
    base::Sampling sampling;
    std::int64_t origin = 0;                 // of the seconds of the line
    std::int64_t from = 0, to = 0;           // the line, without `to`
    std::int64_t wholeFrom = 0, wholeTo = 0; // quality and gaps, without `wholeTo`
    int columns = 4000;                      // as in TraceWindow
    std::vector<store::GapEntry> gaps;       // of any source and tag, by their begin
    std::vector<std::int64_t> ends = {};     // of batches, rising: no line goes on from one into the next
    std::int64_t now = 0;                    // what ages are counted to
};

struct StoreTrace {
    DataTrace trace;
    std::int64_t upTo = 0; // of the newest sample that is in it [µs, UTC]; 0: none
};

// When batches that refer to everything ended, rising [µs, UTC].
std::vector<std::int64_t> endsOfBatches(const std::vector<store::Interval>& intervals);

// How often there is a sample towards the end of a tag. `extent` is the tag's.
base::Result<base::Sampling> readSampling(store::HistoryReader& reader, std::int64_t tag,
                                          const store::HistoryReader::Extent& extent, std::stop_token stop);

// Its samples where they are few, else what each column holds. Bad values, gaps on record and silence break the line.
base::Result<StoreTrace> readStoreTrace(store::HistoryReader& reader, const StoreOrder& order, std::stop_token stop);

} // namespace titer::app
