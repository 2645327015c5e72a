// What stands beside the samples of a store, in its index: the journal of alarms, batches, excursions and notes, samples of the laboratory.
#pragma once

#include "core/store/history/joining/joined_alarms.h"
#include "core/store/history/joining/joined_intervals.h"
#include "core/store/history/joining/joined_samples.h"

#include <functional>
#include <string>
#include <vector>

namespace titer::store {

struct JoinedRecords {
    JoinedAlarms alarms;
    JoinedIntervals intervals;
    JoinedSamples samples;
    base::Notices notices; // of what stays in the other store
};

struct RecordsOrder {
    std::string folder, identity;     // of the other store
    std::vector<std::string> without; // sources of which each store keeps its alarms
    // Whether this store heard nothing of a tag then [µs, UTC].
    std::function<bool(const std::string& place, std::int64_t time)> isMissed;
};

// Done twice it adds nothing.
base::Done joinRecords(const std::string& into, const RecordsOrder& order, JoinedRecords& joined);

} // namespace titer::store
