// Samples in the rows of a table that no format knows.
#pragma once

#include "core/base/tables/csv.h"
#include "core/formats/lab_sample.h"

namespace titer::formats {

// A time of a chunk [s] as an instant; it has an origin, or counts from 1970.
base::Moment momentOf(const base::CsvChunk& chunk, double seconds);

// What a row determines: when it was drawn, its name where a column has names, its numbers, and since when the last of these is known.
LabSample sampleOfRow(const base::CsvLayout& layout, const base::CsvChunk& chunk, std::size_t row);

} // namespace titer::formats
