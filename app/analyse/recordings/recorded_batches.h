// Recordings of a project by batch, as tables that recipes and models take.
#pragma once

#include "app/analyse/recordings/recorded_order.h"
#include "core/prepare/table.h"

#include <functional>
#include <stop_token>
#include <string>

namespace titer::app {

// [worker] Of the store next to a project (*.titer), or in a folder; `progress` goes from 0 to 1. A recording that a project holds as a file
// is one batch under its own name, whose tags are its columns; where no batch of the store is over, all of these are taken. A table for
// each batch, its time [h] since it began, a column for each tag in the unit of the store, and a column “phase” where the batches have
// phases, by the last that began.
//
// With `every` a row holds what was measured from its time on, until the next row: of a tag that its source tells when it changes the mean
// over the time in which it was good, a value held until the next or until nobody listened; of single samples, as of a laboratory
// (core/base/sampling.h), and of what was imported the mean of those drawn then. Without it each sample has a row, one for all of one time.
// Bad values are empty cells. Errors say what the store lacks, and what to do.
base::Result<prepare::Batches> recordedBatches(const std::string& place, const RecordedOrder& order,
                                               base::Notices& notices, std::stop_token stop = {},
                                               const std::function<void(double)>& progress = {});

} // namespace titer::app
