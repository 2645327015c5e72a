// Brings what another recorder kept of the same sources into a store, without doubles: what one of two recorders did not hear.
//
// Two recorders of one source stamp what has no time of its own by their own clocks, so that equal times alone cannot tell a double. What counts
// is when this store heard the source: the other store's samples are taken where it did not (Coverage::away), measured or received then, and in
// the gaps of losses those that a source has stamped. Where both have one of the same instant, that of this store stays.
#pragma once

#include "core/store/history/historian.h"
#include "core/store/history/joining/joined_records.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::store {

struct JoinOrder {
    std::string folder;               // of the other store, which is only read; somebody may record into it
    std::vector<std::string> without; // sources that each store keeps for itself; the laboratory is one
};

struct Joined {
    struct Source {
        std::string id;
        std::int64_t samples = 0;              // that were taken
        std::int64_t first = 0, last = 0;      // times of them [µs, UTC]
        std::int64_t ended = 0;                // gaps that are none any more
        std::int64_t shortened = 0, added = 0; // gaps
    };
    std::vector<Source> sources;
    std::int64_t known = 0; // samples that were there already
    // Samples of one instant with another value, of which that of this store stays; of very many the first.
    struct Difference {
        std::string tag;
        std::int64_t time = 0; // [µs, UTC]
    };
    std::vector<Difference> differences;
    std::int64_t differing = 0;
    JoinedRecords records;
    base::Notices notices; // of tags that measure something else there
};

// Done twice it adds nothing. One that was stopped or killed is done again as a whole, even if somebody has recorded meanwhile: what was missing
// at its beginning is kept in the store until it is through; until then no other store is joined. Where part of either store cannot be read,
// what can is taken, gaps stay, and it is an error. `joined` is filled whatever comes of it. `progress` goes from 0 to 1.
base::Done joinHistory(Historian& into, const JoinOrder& order, Joined& joined, std::stop_token stop,
                       const std::function<void(double)>& progress = {});

} // namespace titer::store
