// The gaps of a store once another one has joined it: what neither of the two heard.
#pragma once

#include "core/store/history/historian.h"
#include "core/store/history/joining/coverage.h"

#include <string>
#include <vector>

namespace titer::store {

struct SourceGaps {
    std::string source;
    TimeSpans away;    // of the other store
    TimeSpans outside; // of this store
    std::int64_t ended = 0, shortened = 0, added = 0;
};

// Once the samples are taken. Of a gap stays what the other store did not hear either, with a mark where that begins, so that no value of the other
// store holds longer; gaps of losses stay. Those of the other store come in where this one has none, since nobody recorded. The plan of the join
// is forgotten with it.
base::Done joinGaps(Historian& into, HistoryIndex& index, const Coverage& here, const Coverage& there,
                    std::vector<SourceGaps>& sources);

} // namespace titer::store
