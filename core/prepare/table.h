// Tables that are prepared: one for each batch, all with the same columns.
#pragma once

#include "core/base/not_available.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::prepare {

struct Column {
    std::string name;
    std::string unit = {};            // as findUnit reads it, else as written; empty without
    std::vector<double> values = {};  // of numbers [unit], one per row; NaN where a cell is empty
    bool text = false;                // then the cells are:
    std::vector<std::string> texts{}; // empty where a cell is

    bool operator==(const Column&) const;
};

struct Table {
    std::string name;                              // of the batch
    std::string file = {};                         // that it was read from, for messages
    bool timed = true;                             // false: rows are observations, and `time` counts them from 1
    std::vector<double> time = {};                 // [s], ascending, since the origin
    std::optional<base::Instant> origin = {};      // of time 0, where the times are instants
    std::string timeName = "time", timeUnit = "s"; // how it was written, where they are not
    std::vector<Column> columns = {};

    std::size_t rows() const { return time.size(); }
    const Column* find(std::string_view column) const;
    std::vector<std::string> names() const;
};

using Batches = std::vector<Table>;

// NaN in each of `rows` cells.
std::vector<double> emptyCells(std::size_t rows);

// Gives all batches the columns of the first in which each occurs, in that order and unit. A batch that lacks one gets empty cells and a
// notice; a unit of the same dimension is converted, of another one it is an error that names the file and the column. Two batches
// of one name, and instants beside elapsed times, are errors too.
void unify(Batches& batches, base::Errors& errors, base::Notices& notices);

// The unit of a column by time, always per hour ("g/L" gives "g/L/h"), and of its integral: what is per time without that ("L/h" gives L),
// else times h. The factor makes it of a value in `unit` times seconds (integral) or by seconds (rate).
struct TimedUnit {
    std::string unit;
    double factor;
};
TimedUnit perHour(const std::string& unit);
TimedUnit timesHour(const std::string& unit);

} // namespace titer::prepare
