// What the audit trail records of a plant that is saved.
#pragma once

#include "core/store/audit.h"

#include <string_view>
#include <vector>

namespace titer::store {

// The tags of data that belong to another variable of the plant than before, from two plant files. Files that cannot be read hold none.
std::vector<AuditChange> mappingChanges(std::string_view before, std::string_view after);

} // namespace titer::store
