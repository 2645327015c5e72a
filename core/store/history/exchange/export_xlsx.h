// Writes what a store holds of some tags as a workbook: a head that says what it is, then one row per time as in the text file.
#pragma once

#include "core/store/history/exchange/export_rows.h"

#include <string>

namespace titer::store {

// The file is there once this returns, whole; one that was there stays as it is where it fails. `version` is that of the program, for
// the head. The number of samples.
base::Result<std::int64_t> exportXlsx(HistoryReader& reader, const ExportOrder& order, const std::string& path,
                                      const std::string& version, std::stop_token stop);

} // namespace titer::store
