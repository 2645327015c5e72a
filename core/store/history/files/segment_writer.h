// Writes a segment, inside the transactions of the historian.
#pragma once

#include "core/store/history/files/segment.h"

namespace titer::store {

// [one thread at a time]
class SegmentWriter {
public:
    static base::Result<SegmentWriter> open(const std::string& folder, const SegmentEntry& entry, Database::Mode mode);

    Segment& segment() { return m_segment; }
    Database& database() { return m_segment.database(); }
    base::Result<std::int64_t> bytes();

    base::Done putTag(const HistoryTag& tag);
    base::Done putLog(const Bytes& bytes);
    base::Done clearLog();
    base::Done putTail(std::int64_t tag, bool late, std::span<const Point> points);
    base::Done clearTail(std::int64_t tag, bool late);
    base::Done putLong(std::int64_t tag, const LongPoint& point, const Bytes& bytes);
    base::Done setAlive(std::int64_t time);
    // Instead of those that stand there.
    base::Done setSpooled(std::span<const connect::SpoolMark> marks);

    base::Result<Run> addRun(std::int64_t tag, bool main);
    // Adds a chunk behind the last one of the run, and the headers above it that it completes. The run is another one afterwards where
    // headers of this one are lost.
    base::Done addChunk(Run& run, std::span<const Point> points);
    struct Removed {
        std::int64_t chunks = 0, samples = 0, longs = 0;
    };
    // Removes the chunks and longs of a tag that end before `time`.
    base::Result<Removed> removeBefore(std::int64_t tag, std::int64_t time);
    // What was kept of runs outside the file is read again: a transaction was undone.
    void forget() { m_partial.clear(); }

private:
    // Headers of a run at each level that no header above stands for yet.
    using Partial = std::array<std::vector<Summary>, levels - 1>;

    // Another run where headers of this one are lost.
    base::Result<Partial*> partialOf(Run& run);
    base::Done putHeader(const Run& run, int level, const Summary& summary, std::int64_t chunk);

    Segment m_segment;
    std::map<std::int64_t, Partial> m_partial;
};

} // namespace titer::store
