// Rules by which samples are removed once they are old enough. Only whole chunks go, and only when this is asked for.
#pragma once

#include "core/store/history/files/history_index.h"
#include "core/store/history/files/segment_writer.h"

#include <string>
#include <vector>

namespace titer::store {

struct RuleRemoval {
    std::int64_t tag = 0;
    std::int64_t chunks = 0, samples = 0, longs = 0;
    std::int64_t before = 0; // what was removed is older [µs, UTC]
};

// By the rules of the index, from the segments that are closed and from the present one; for each rule what went.
base::Result<std::vector<RuleRemoval>> removeByRule(const std::string& folder, HistoryIndex& index,
                                                    SegmentWriter& present, std::int64_t now);

} // namespace titer::store
