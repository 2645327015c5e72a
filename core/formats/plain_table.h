// Samples of a laboratory and the rows of plain tables, of which no format knows.
#pragma once

#include "core/base/tables/csv_chunk.h"
#include "core/base/tables/csv_layout.h"
#include "core/formats/lab_results.h"

#include <string>

namespace titer::formats {

// A time of a chunk [s] as an instant; it has an origin, or counts from 1970.
base::Moment momentOf(const base::CsvChunk& chunk, double seconds);

// What a row determines: when it was drawn, its name where a column has names, its numbers, and since when the last of these is known.
LabSample sampleOfRow(const base::CsvLayout& layout, const base::CsvChunk& chunk, std::size_t row);

// CSV as every reader of recordings takes it: a row for each sample, a column "tag [unit]" for each tag, and when it
// became known. Samples without a time are left out.
std::string plainTable(const LabReading& reading);

} // namespace titer::formats
