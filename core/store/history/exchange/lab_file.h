// Reads a laboratory's file on its way into a store.
#pragma once

#include "core/formats/lab_results.h"
#include "core/store/history/exchange/import_order.h"

#include <cstddef>
#include <optional>

namespace titer::store {

constexpr std::size_t maxLabValues = 200'000; // of the samples of a table

// By the format that knows it; nothing where none does. Only samples that have a time are in it; the import knows format, encoding and all
// samples, and what was understood.
base::Result<std::optional<formats::LabReading>> readLabFile(const ImportOrder& order, CsvImport& import,
                                                             base::Notices& notices);

} // namespace titer::store
