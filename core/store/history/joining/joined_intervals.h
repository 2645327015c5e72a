// Batches and what they are made of, excursions and notes of a store, with those that the other one has and this one lacks.
#pragma once

#include "core/store/history/intervals.h"

#include <functional>
#include <string>

namespace titer::store {

struct JoinedIntervals {
    std::int64_t taken = 0;
    std::int64_t ended = 0; // of this store that were open here, and over there
    std::int64_t open = 0;  // excursions that are not over yet there, and were not taken
};

// What persons, recipes and imports have recorded is taken where this store has none of the same kind, name and place that overlaps; of notes,
// none that begins at the same time, or began so before a person changed or removed it in either store. What a condition opened is taken where this store
// could not see the tag: `isMissed` of the place and the begin [µs, UTC]. Done twice it adds nothing.
base::Done joinIntervals(const std::string& into, const std::string& from,
                         const std::function<bool(const std::string& place, std::int64_t time)>& isMissed,
                         JoinedIntervals& joined);

} // namespace titer::store
