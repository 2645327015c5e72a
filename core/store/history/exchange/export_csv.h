// Writes what a store holds of some tags as a recording: one row per time, values with their units, and the quality where it was not
// good.
#pragma once

#include "core/store/history/exchange/export_rows.h"

#include <functional>
#include <string_view>

namespace titer::store {

// Hands the text over piece by piece; `write` returns false to stop. A sample without a usable value has an empty cell and its
// status. `progress` is given a share of 0 to 1 with each piece. The number of samples.
base::Result<std::int64_t> exportCsv(HistoryReader& reader, const ExportOrder& order,
                                     const std::function<bool(std::string_view)>& write, std::stop_token stop,
                                     const std::function<void(double)>& progress = {});

} // namespace titer::store
