// What recorders that were killed had been given and did not commit: spools that lie beside a store, as feeds to be read like any other.
#pragma once

#include "core/connect/feed.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::store {

struct FoundSpool {
    std::string source;
    std::int64_t begun = 0; // when its feed was made [µs, UTC]
    // Up to when it is known to have received, and the source time of none of its samples [µs, UTC].
    std::int64_t until = 0;
    std::int64_t lastSource = 0; // source time of the last value that is believed; 0: there is none [µs, UTC]
    // All that the store does not have, in its order, tags before their samples. With the feed go its files, once all of it is kept. Where a
    // part cannot be read there is a gap in its place.
    std::shared_ptr<connect::Feed> feed;
};

// The oldest first. `kept`: how far the store has them. Files that are no spools are left alone, and those that the store has altogether are removed. `now`
// [µs, UTC]: nothing was received later.
std::vector<FoundSpool> findSpools(const std::string& historyFolder, std::span<const connect::SpoolMark> kept,
                                   std::int64_t now);

// How many samples and other messages lie there that the store does not have; nothing is removed.
std::int64_t countWaiting(const std::string& historyFolder, std::span<const connect::SpoolMark> kept);

// When a source was not listened to between recorders, none of which had told the store of it before it was killed: up to where `spool`
// begins. `lastAlive`: until when the store knows of a recorder; 0: of none.
std::optional<connect::Gap> gapBefore(const FoundSpool& spool, std::span<const FoundSpool> all, std::int64_t lastAlive);
// Until when the source was listened to.
std::int64_t listenedUntil(const std::string& source, std::span<const FoundSpool> all, std::int64_t lastAlive);

} // namespace titer::store
