// The tags of the source "lab", whose samples stand in no segment: they are made of the results of samples as these are reported now.
#pragma once

#include "core/store/history/files/tag_view.h"
#include "core/store/sqlite.h"

namespace titer::store {

// Older indexes have none, and no tables of them.
base::Result<bool> hasSamples(Database& index);

// Nothing where the tag is none of these. One value for each sample that belongs to the vessel of the tag and is not rejected: the mean of its
// replicates, of each the newest. Several samples of one instant follow each other by 1 µs. With `corrected` what they were before stands
// in parts before that.
base::Result<std::optional<Parts>> labParts(Database& index, std::int64_t tag, bool corrected);

// What one sample says of them now; nothing where it belongs to nothing, or is rejected.
struct TagPoint {
    std::int64_t tag = 0;
    Point point;
};
base::Result<std::vector<TagPoint>> labPointsOf(Database& index, std::int64_t sample);

} // namespace titer::store
