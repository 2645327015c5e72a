// How samples become chunks of a segment, within a transaction, and how a database is left.
#pragma once

#include "core/store/history/files/segment_writer.h"
#include "core/store/history/writing/sample_buffer.h"

#include <span>
#include <vector>

namespace titer::store {

// Samples that lie closer belong together [µs].
constexpr std::int64_t nearSamples = 600'000'000;

// The main run of the tag in this segment, made where there is none.
base::Result<Run> mainRun(SegmentWriter& segment, const TagState& state);
// Writes samples behind those of a run, in chunks of `chunk` to twice as many.
base::Done sealInto(SegmentWriter& segment, Run& run, std::span<const Point> points, std::size_t chunk);
// Writes samples as runs of their own; of several at one instant each into another, so that they follow each other in time.
base::Done sealLate(SegmentWriter& segment, std::int64_t tag, const std::vector<Point>& points, std::size_t chunk);

// Empties the log file; not at once while somebody reads.
void emptyLog(Database& database);
// Leaves one file that stands alone, readable where nothing may be written. It stays as it is while somebody reads.
void standAlone(Database& database);

} // namespace titer::store
