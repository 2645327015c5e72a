// Runs of the twin as tables of batches, as models of batches take them.
#pragma once

#include "app/analyse/recordings/recorded_batches.h"
#include "app/run/run_session.h"

#include <memory>
#include <string>
#include <vector>

namespace titer::app {

// What a run is called as a batch: by its name, else “run 17” by its id in the project.
std::string batchName(const std::string& name, std::int64_t id);

// [any] Of `runs` those whose ids in the project stand in `order.batches`; `order.tags` are columns of theirs, all without any. A table for each:
// its time [h] since the run began, and a column for each tag in the unit in which it is shown (SI where none is usual). With `order.every` the
// values at these times, on the line between their neighbours, else at the output times of the run. With `order.tags` there are the rows from
// the first at which all of them are there until one is not, as virtual batches are taken (core/mvda/batch); else what is not there at a time is
// an empty cell. Errors say which run or tag is missing, and which run cannot be relied on.
base::Result<prepare::Batches> runBatches(const std::vector<std::shared_ptr<const Run>>& runs,
                                          const RecordedOrder& order);

} // namespace titer::app
