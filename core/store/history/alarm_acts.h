// What persons did about alarms stands in the journal of a store, which whoever can write it can rewrite. It stands in the chained trail
// of the project as well, and both are compared here.
#pragma once

#include "core/store/audit.h"
#include "core/store/history/alarm_journal.h"

namespace titer::store {

// As the trail keeps it.
AuditChange changeOf(const AlarmAct& act);

// Of those that were taken into the journal from that of another store, what the trail does not have yet: as it keeps it, with where they are
// from.
base::Result<std::vector<AuditChange>> joinedActs(std::span<const alarm::Transition> acts, const AuditTrail& trail,
                                                  const std::string& from);

// What stands in the journal and not in the trail, or the other way round, one sentence each. What lies before the first act that the trail
// reports is from before it reported of any.
base::Result<std::vector<base::Sentence>> compareActs(AlarmJournal& journal, const AuditTrail& trail);

} // namespace titer::store
