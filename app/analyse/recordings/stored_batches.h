// Batches that the store of a project knows, as tables; for recordedBatches alone.
#pragma once

#include "app/analyse/recordings/recorded_order.h"
#include "core/prepare/table.h"

#include <functional>
#include <stop_token>

namespace titer::app {

inline constexpr double maxBatchCells = 50e6; // of all batches
base::Error tooManyCells();

// [worker] As recordedBatches, of the store in a folder alone; `place` is what a person calls it.
base::Result<prepare::Batches> storedBatches(const std::string& folder, const std::string& place,
                                             const RecordedOrder& order, base::Notices& notices, std::stop_token stop,
                                             const std::function<void(double)>& progress);

} // namespace titer::app
