// All that a store holds of one tag at one instant: its runs in all segments and what is open.
#pragma once

#include "core/store/history/files/segment.h"

#include <functional>
#include <stop_token>

namespace titer::store {

// The samples of a run, or those that are open.
struct Part {
    Segment* segment = nullptr;
    Run run;      // of those that are open only its ends and count
    Samples open; // in order of time, each instant once
    bool sealed() const { return run.id != 0; }
};

// Reported of each chunk that cannot be read; what it held is missing. Also of headers that were recomputed, of which nothing is.
using Damage = std::function<void(const Segment&, const Header&)>;

// Parts in the order in which they were written: of several samples at one instant that of the last part counts.
using Parts = std::vector<Part>;

// As Segment::headers(); where the file is damaged there they are reported as damage, and nothing comes back. Those that were corrected, or
// that those below can stand for, are reported; lost ones of level 0 whoever reads them reports.
base::Result<std::optional<std::vector<Header>>> headersOf(const Part& part, int level, std::int64_t from,
                                                           std::int64_t to, std::int64_t limit, const Damage& damage);

// The open samples of a tag as parts. Of several at one instant only the last, or with `corrected` each in a part of its own.
void addOpen(Parts& parts, Segment& segment, const OpenPoints& open, bool corrected = false);

// The samples of the parts in [from, to], merged, in pieces of at least one; false from `sink` ends it. `with` are the places of the
// parts that take part. Where a chunk cannot be read a bad sample without value stands for it if `marks` is set. With `corrected`
// samples that another one replaced come as well, behind that one: the newest first.
struct MergeOptions {
    bool withReceived = true;
    bool marks = false;
    bool corrected = false;
};
base::Done mergeParts(const Parts& parts, const std::vector<std::size_t>& with, std::int64_t from, std::int64_t to,
                      MergeOptions options, const Damage& damage, const std::function<bool(const Samples&)>& sink);

// What was replaced in [from, to], by HistoryReader::corrections().
base::Done correctionsIn(const Parts& parts, std::int64_t from, std::int64_t to, const Damage& damage,
                         const std::function<bool(const Correction&)>& sink, std::stop_token stop);

// The last sample before `time`.
base::Result<std::optional<Point>> sampleBefore(const Parts& parts, std::int64_t time, const Damage& damage);

// Columns of [from, to) as HistoryReader::columns(); the newest sample holds until `alive` at most, as far as it was received.
struct ColumnQuery {
    std::int64_t from = 0, to = 0;
    int count = 0;
    std::int64_t alive = 0; // 0: it holds no longer than to its own time
};
base::Result<std::vector<Column>> foldParts(const Parts& parts, const ColumnQuery& query, const Damage& damage,
                                            std::stop_token stop);

base::Error stoppedReading();

} // namespace titer::store
