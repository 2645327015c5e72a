// Writes what a store holds of some tags as a recording: one row per time, values with their units, and the quality where it was not
// good.
#pragma once

#include "core/store/history/history_reader.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace titer::store {

struct CsvExport {
    std::vector<HistoryTag> tags;
    std::int64_t from = 0, to = 0; // [from, to) [µs, UTC]
};

// Hands the text over piece by piece; `write` returns false to stop. The rows have the times at which samples were drawn, in order; a
// column TAG.reported follows where samples became known a second or more later, TAG.status where some were not good. A sample without
// a usable value has an empty cell and its status. The number of samples.
base::Result<std::int64_t> exportCsv(HistoryReader& reader, const CsvExport& what,
                                     const std::function<bool(std::string_view)>& write, std::stop_token stop);

} // namespace titer::store
