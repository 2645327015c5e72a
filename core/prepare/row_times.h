// The times of rows that were read as a table of text and numbers: as the readers of files find them (core/base/tables).
#pragma once

#include "core/base/zone.h"
#include "core/prepare/laboratory.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::prepare {

struct RowTimes {
    bool areInstants = false;                            // of the clock, UTC; else since a begin
    std::vector<std::optional<std::int64_t>> times = {}; // [µs]
};

// `heading` as it stands above the cells ("time [h]"); dates without a time zone are of `zone`. Nothing where these are no times.
std::optional<RowTimes> readRowTimes(const std::string& heading, const std::vector<std::string>& cells,
                                     const base::Zone& zone);

} // namespace titer::prepare
