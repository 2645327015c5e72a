// The studies of a project file, for the window and the command line alike.
#pragma once

#include "core/store/project_file.h"
#include "core/studies/study/study.h"

#include <span>
#include <string_view>
#include <vector>

namespace titer::app {

// In the order in which people put them. Errors are at "studies/ID/...".
base::Result<std::vector<studies::Study>> readStudies(store::ProjectFile& project);

// All of them at once, in one transaction, with what studyChanges() determines in the trail.
base::Done saveStudies(store::ProjectFile& project, std::span<const studies::Study> studies,
                       std::string_view reason = {});

// What the trail keeps of a change: studies that were added, renamed or removed, runs that were excluded or taken in again, each
// with its reason, each measured value that changed, and how many values the twin gave. `after` null: the study was removed.
std::vector<store::AuditChange> studyChanges(const studies::Study* before, const studies::Study* after,
                                             std::string_view reason = {});

} // namespace titer::app
