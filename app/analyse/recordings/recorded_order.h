// Which batches of recordings a person wants as tables, and how.
#pragma once

#include "core/base/json.h"

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

// As a project keeps it. What is not known stays as it is without it.
base::Json recordedJson(const RecordedOrder& order);
RecordedOrder readRecorded(const base::Json& json);

} // namespace titer::app
