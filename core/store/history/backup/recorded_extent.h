// What a store holds, and whether another one holds all of it.
#pragma once

#include "core/store/history/backup/backup.h"

#include <map>

namespace titer::store {

// Zeros where there is no store.
base::Result<RecordedExtent> recordedExtent(const std::string& folder);

// By the number of a tag, before when samples may be gone [µs, UTC]: by the rules of retention of the store in `folder`, and by what
// the trail of its project says was removed by rules since `since` [µs, UTC]. What the trail had up to the entry `known` is read as far back as
// that only.
base::Result<std::map<std::int64_t, std::int64_t>> removedBefore(const std::string& folder, const std::string& project,
                                                                 std::int64_t since, std::int64_t known);

// The samples that the store in `before` has and that in `now` has not, but for those that may be gone; empty where none is missing.
// Corrections keep what they replace, so that nothing becomes less by them.
base::Result<std::vector<base::Sentence>> missingSamples(const std::string& now, const std::string& before,
                                                         const std::map<std::int64_t, std::int64_t>& removed,
                                                         std::stop_token stop);

// Likewise what stands in an index alone and only grows: gaps, batches, results of a laboratory, the journal of alarms. An index that
// was rebuilt has lost it.
std::vector<base::Sentence> missingRows(const std::string& now, const std::string& before);

} // namespace titer::store
