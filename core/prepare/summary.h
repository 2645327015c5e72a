// One row for each batch: what its columns were like, as a whole or by phase.
#pragma once

#include "core/prepare/table.h"

#include <functional>
#include <string>
#include <vector>

namespace titer::prepare {

// Columns `NAME min`, `max`, `mean` and `sd` (of the rows, N - 1), `slope` (least squares over time, per h), `area` (trapezoids) and `end`
// (the last value); slope and area where rows have a time. By a column of phases, each for each of them, `NAME min (growth)`, over the rows of
// that phase; rows without a phase count nowhere. `columns` are of numbers, and all batches have them. Rows are called by a first column
// of texts without a name.
Table summaryOf(const Batches& batches, const std::vector<std::string>& columns, const std::string& phases,
                base::Notices& notices);

} // namespace titer::prepare
