// What a store missed of each source when a join began. The join itself changes what can be seen of that, so that it is kept in the store until all is
// through: one that was killed goes on by it.
#pragma once

#include "core/store/history/files/history_index.h"
#include "core/store/history/joining/time_spans.h"

#include <map>
#include <string>

namespace titer::store {

struct MissedSpans {
    TimeSpans missing; // nothing of the source was heard
    TimeSpans outside; // of these, before it was heard first and after it was heard last

    bool operator==(const MissedSpans&) const = default;
};
struct JoinPlan {
    std::string other;                        // the store that is joined, see identityOf()
    std::map<std::string, MissedSpans> spans; // by source
};

// By which a store is known wherever it lies, also a copy of it: when its first segment and its first session began.
base::Result<std::string> identityOf(HistoryIndex& index);

// That of a join that did not come to its end; empty where all did.
base::Result<JoinPlan> unfinishedJoin(HistoryIndex& index);
base::Done keepPlan(HistoryIndex& index, const JoinPlan& plan);
base::Done forgetPlan(HistoryIndex& index);

} // namespace titer::store
