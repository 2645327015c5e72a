// What a historian keeps in memory between commits, and how it brings it to the disk.
#pragma once

#include "core/store/history/files/segment_writer.h"
#include "core/store/history/historian_counts.h"
#include "core/store/history/history_reader.h"
#include "core/store/project_lock.h"

#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
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
    std::optional<std::int64_t> newestLong; // time of the newest text or array, where it was looked up
    std::optional<Run> run;                 // in the present segment
    std::optional<Run> importedRun;         // the last one that older samples were imported into
    std::optional<GapEntry> lost;           // samples that found no room
    std::optional<GapEntry> refused;        // samples whose times cannot be right
};

struct HistorianData {
    std::string folder;
    HistoryLimits limits;
    ProjectLock lock;
    HistoryIndex index;
    SegmentEntry entry;
    SegmentWriter segment;
    std::optional<HistoryReader> reader;

    std::map<std::int64_t, TagState> tags;
    std::vector<GapEntry> gaps;
    std::vector<std::pair<std::int64_t, LongPoint>> longs;
    std::size_t longBytes = 0; // of the texts and arrays that wait
    HistorianCounts counts;
    base::Notices notices;

    std::int64_t session = 0;
    std::int64_t aliveBefore = 0; // when the session before this one was seen last
    std::int64_t alive = 0;       // as it stands on the disk
    std::int64_t checkpointed = 0;
    std::int64_t agesLooked = 0;
    std::size_t logRows = 0, logPoints = 0;
    bool walReported = false;
    bool closed = false;

    // --- opening (historian_open.cpp)
    base::Done load();
    base::Done openIndex(); // historian_rebuild.cpp
    base::Done openSegment();
    base::Done addSegment(std::int64_t now);
    base::Done loadSegment();
    base::Result<TagState*> state(std::int64_t tag);

    // --- taking samples (historian.cpp)
    void take(TagState& state, std::span<const Point> points);
    base::Result<bool> isKnown(TagState& state, const LongPoint& point);
    base::Result<HistoryReader*> reading();
    void refuse(TagState& state, std::int64_t count);
    void takeOpen(TagState& state, const Point& point);
    void lose(TagState& state, const Point& point);

    // --- writing (historian_commit.cpp)
    base::Done commitIndex(std::int64_t now);
    base::Done commitGaps();
    base::Done commitSegment(std::int64_t now);
    base::Done writeLog(std::int64_t now);
    // Brings what is logged and pending into tail and chunks; `all` seals everything.
    base::Done fold(std::int64_t now, bool all);
    // A new segment where it is time for one.
    base::Done rollOver(std::int64_t now);
    // What is open starts again in another segment, since this one is damaged.
    base::Done leaveDamaged(std::int64_t now);
    void tidyLog(std::int64_t now, bool idle);
    base::Done putTags();
    base::Done putLongs();
    void countKept(); // what waited is on the disk
    bool isDue(const Shelf& shelf, std::int64_t now) const;

    // --- late samples and imports (historian_late.cpp)
    void resolveLate(TagState& state);
    // What of `points` (in order of time) is not there yet.
    struct New {
        std::vector<Point> points;
        std::int64_t corrected = 0; // of them, with another value than what is there
    };
    base::Result<New> newOf(std::int64_t tag, std::vector<Point> points);
    // Some samples of one tag, on their way into the segment.
    struct Block {
        TagState* state;
        std::span<const Point> points;
        std::int64_t* corrected;     // of the tag
        bool behind = false;         // all that is there
        New fresh = {};              // where it is not behind
        std::optional<Run> run = {}; // where it went; nothing where these are several

        std::span<const Point> kept() const { return behind ? points : fresh.points; }
    };
    base::Done import(std::span<Block> blocks);
    base::Done evaluate(Block& block);
    base::Done put(Block& block);
    void countImported(const Block& block);
};

// Writes samples as runs of their own; of several at one instant each into another, so that they follow each other in time.
base::Done sealLate(SegmentWriter& segment, std::int64_t tag, std::vector<Point> points, std::size_t chunk);
// What is said where a segment is left for a new one.
base::Sentence leftDamaged();
// Leaves one file that stands alone, readable where nothing may be written. It stays as it is while somebody reads.
void standAlone(Database& database);
// The main run of the tag in this segment, made where there is none.
base::Result<Run> mainRun(SegmentWriter& segment, const TagState& state);
// Writes samples behind those of a run, in chunks of `chunk` to twice as many.
base::Done sealInto(SegmentWriter& segment, Run& run, std::span<const Point> points, std::size_t chunk);

} // namespace titer::store
