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
// Without what is to come: somebody may record before a join that was killed is done again.
JoinPlan untilNow(JoinPlan plan);
base::Done forgetPlan(HistoryIndex& index);

// Spans by a name, as a store keeps them; none where there are none.
using NamedSpans = std::map<std::string, TimeSpans>;
// When the recorder of another store, by its identity, evaluated the alarms in the place of that of this store.
base::Result<NamedSpans> stoodIn(HistoryIndex& index);
base::Done addStoodIn(HistoryIndex& index, const NamedSpans& spans);
// When samples were received, by source, that were taken from another store: none of them was one of this recorder.
base::Result<NamedSpans> joinedTimes(HistoryIndex& index);
base::Done addJoinedTimes(HistoryIndex& index, const NamedSpans& spans);

} // namespace titer::store
