// Recordings of a store by batch, as tables that recipes and models take.
#pragma once

#include "core/base/json.h"
#include "core/prepare/table.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

// What a person states of them.
struct RecordedOrder {
    std::vector<std::string> batches = {}; // by their names; empty: all that are over
    std::vector<std::string> tags =
        {};             // SOURCE/TAG, or TAG where one source alone has it; empty: all that hold numbers
    double every = 0.0; // from row to row [s]; 0: a row for each time at which something was measured

    bool operator==(const RecordedOrder&) const = default;
    bool isEmpty() const { return *this == RecordedOrder(); }
};

// Rows that lie further apart than this are no course [s].
inline constexpr double maxRowStep = 86'400.0 * 365.0;

// [worker] Of the store next to a project (*.titer), or in a folder; `progress` goes from 0 to 1. A table for each batch, its time [h] since the
// batch began, a column for each tag in the unit of the store, and a column “phase” where the batches have phases, by the last that began.
//
// With `every` a row holds what was measured from its time on, until the next row: of a tag that its source tells when it changes the mean
// over the time in which it was good, a value held until the next or until nobody listened; of single samples, as of a laboratory
// (core/base/sampling.h), and of what was imported the mean of those drawn then. Without it each sample has a row, one for all of one time.
// Bad values are empty cells. Errors say what the store lacks, and what to do.
base::Result<prepare::Batches> recordedBatches(const std::string& place, const RecordedOrder& order,
                                               base::Notices& notices, std::stop_token stop = {},
                                               const std::function<void(double)>& progress = {});

// As a project keeps it. What is not known stays as it is without it.
base::Json recordedJson(const RecordedOrder& order);
RecordedOrder readRecorded(const base::Json& json);

} // namespace titer::app
