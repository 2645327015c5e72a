// What the audit trail says of rules by which samples are removed, and of what they removed.
#pragma once

#include "core/store/audit.h"
#include "core/store/history/writing/rule_removal.h"

namespace titer::store {

// "90 d"; "for ever" for 0. `keep` in µs.
std::string retentionText(std::int64_t keep);
AuditChange retentionChange(const HistoryTag& tag, std::int64_t before, std::int64_t after);
// Before when samples of the tag were removed, where this says that some were [µs, UTC]; else 0.
std::int64_t removalIn(const AuditChange& change, const HistoryTag& tag);
// One for each tag of which something was removed.
std::vector<AuditChange> removalChanges(const std::vector<RuleRemoval>& removals, const std::vector<HistoryTag>& tags);

} // namespace titer::store
