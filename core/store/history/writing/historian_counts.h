// What became of the samples that a historian was given.
#pragma once

#include <cstdint>

namespace titer::store {

struct HistorianCounts {
    std::int64_t kept = 0;       // samples that are on the disk
    std::int64_t duplicates = 0; // that were there already
    std::int64_t corrected = 0;  // imported ones that replaced one of the same instant
    std::int64_t late = 0;       // that came after what follows them was sealed
    std::int64_t unsaved = 0;    // that wait for a commit
    std::int64_t lost = 0;       // that found no room in memory while the disk took none; each is in a gap
};

} // namespace titer::store
