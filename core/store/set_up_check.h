// Alarms, sources, formulas, estimators and the like stand in a project, which whoever can write it can rewrite. Each change that was made
// through Titer stands in the trail as well, and both are compared here.
#pragma once

#include "core/store/project_file.h"

namespace titer::store {

// What is set up now and is not what the trail says last, one sentence each: where, what, and which entry. In a project of an older format,
// which its trail shows, what has no entry at all is from before.
base::Result<std::vector<base::Sentence>> compareSetUp(ProjectFile& project, const AuditTrail& trail);

} // namespace titer::store
