// A run as the project keeps it, and back. [any]
#pragma once

#include "app/run/run_session.h"

#include "core/store/project_file.h"

namespace titer::app {

store::StoredRun toStored(const Run& run);

// A damaged record is an error. The plant is checked again; it is nullptr where this Titer finds faults in it.
base::Result<std::shared_ptr<const Run>> fromStored(const store::StoredRun& stored, const model::Catalogue& catalogue);

// The status of a stored run, "failed" where it cannot be read.
std::string statusOf(const store::RunEntry& entry);

} // namespace titer::app
