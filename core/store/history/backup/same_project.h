// Whether a copy is one of a project: two projects may have files of the same name.
#pragma once

#include "core/store/audit.h"

#include <filesystem>
#include <vector>

namespace titer::store {

// Of a project as it is now; empty where it has none that can be read.
std::vector<AuditEntry> wholeTrail(const std::filesystem::path& project);

// Whether the project of the copy at `copy` became the one with this trail: it goes on where that of the copy ends, or from where the
// project was restored. A copy of a project that both went on with is none of it. True as well where a trail cannot be read.
bool continues(const std::vector<AuditEntry>& trail, const std::filesystem::path& copy);

} // namespace titer::store
