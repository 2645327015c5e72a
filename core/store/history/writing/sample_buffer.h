// What a historian has taken and no chunk holds yet, by tag and by how far it has come onto the disk.
#pragma once

#include "core/store/history/files/segment.h"
#include "core/store/history/writing/historian_counts.h"

#include <limits>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace titer::store {

// Samples of a tag that are not sealed, by how far they have come. Each in order of time.
struct Shelf {
    std::vector<Point> tail;    // on the disk, in the tail
    std::vector<Point> logged;  // on the disk, in the log
    std::vector<Point> pending; // in memory alone
    std::int64_t since = 0;     // of the oldest [µs, UTC], 0: there are none
    bool stale = false;         // the tail on the disk holds some of what is logged here

    std::size_t size() const { return tail.size() + logged.size() + pending.size(); }
    std::vector<Point> all() const;
};

// Whether a sample lies farther from 1970 than can be counted with, and what is said of it.
bool isFar(const Point& point);
base::Error tooFar(const HistoryTag& tag);

struct TagState {
    HistoryTag tag;
    bool inSegment = false;
    Shelf main, late;
    std::int64_t sealedUntil = std::numeric_limits<std::int64_t>::min();
    std::int64_t newest = std::numeric_limits<std::int64_t>::min();
    std::optional<Run> run;          // in the present segment
    std::optional<Run> importedRun;  // the last one that older samples were imported into
    std::optional<GapEntry> lost;    // samples that found no room
    std::optional<GapEntry> refused; // samples whose times cannot be right
};

// [one thread at a time]
struct SampleBuffer {
    std::size_t most = 0; // samples that may wait for the disk
    std::map<std::int64_t, TagState> tags = {};
    std::vector<std::pair<std::int64_t, LongPoint>> longs = {};
    std::size_t longBytes = 0; // of the texts and arrays that wait
    HistorianCounts counts = {};

    void take(TagState& state, std::span<const Point> points);
    // False where it found no room, or has a time that cannot be right; it is counted in a gap then.
    bool admits(TagState& state, const LongPoint& point);
    void take(const TagState& state, const LongPoint& point);
    // What waited is on the disk.
    void countKept();
    // Gaps of the samples that found no room or were refused, since the call before to forgetGaps().
    std::vector<GapEntry> gaps() const;
    void forgetGaps();
    // A segment knows nothing of the runs of the one before.
    void forgetRuns();

private:
    void refuse(TagState& state);
    void takeOpen(TagState& state, const Point& point);
    void lose(TagState& state, const Point& point);
};

} // namespace titer::store
