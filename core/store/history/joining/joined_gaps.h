// The gaps of a store once another one has joined it: what neither of the two heard.
#pragma once

#include "core/store/history/historian.h"
#include "core/store/history/joining/coverage.h"

#include <set>
#include <string>
#include <vector>

namespace titer::store {

struct SourceGaps {
    std::string source;
    TimeSpans away;                 // of the other store
    TimeSpans outside;              // of this store
    std::set<std::int64_t> matched; // tags of this store that both have
    std::int64_t ended = 0, shortened = 0, added = 0;
};

// Once the samples are taken. Of a gap stays what the other store did not hear either, with a mark where that begins, so that no value of the other
// store holds longer; for tags that the other store does not have it stays as a whole; gaps of losses stay. Where no recorder of this store ran,
// the gaps of the other one come in, and the time in which none of both did. The plan of the join is forgotten with it.
base::Done joinGaps(Historian& into, HistoryIndex& index, const Coverage& here, const Coverage& there,
                    std::vector<SourceGaps>& sources);

} // namespace titer::store
