// Takes a recording from a text file or a workbook into a store. Several tables of one file are read as one (core/base/tables/found/joined.h).
#pragma once

#include "core/store/history/exchange/import_order.h"
#include "core/store/history/historian.h"

#include <functional>
#include <stop_token>

namespace titer::store {

// [any] Streams the file, so that its size does not matter; a sheet is kept in memory, within the limits of core/base/tables/workbook/xlsx.h.
// Elapsed time without a start counts from 1970-01-01T00:00:00Z. What cannot be read is a notice with line and column, never a number.
// Of states each change is kept, and the last; of the names of samples a text "sample", as watched folders bring it.
// On errors nothing more is taken; what was imported until then stays.
CsvImport importCsv(const ImportOrder& order, Historian& historian, const std::function<void(double)>& progress,
                    std::stop_token stop, base::Errors& errors, base::Notices& notices);
// [any] The same without a store: what would be taken.
CsvImport tryImport(const ImportOrder& order, const std::function<void(double)>& progress, std::stop_token stop,
                    base::Errors& errors, base::Notices& notices);

} // namespace titer::store
