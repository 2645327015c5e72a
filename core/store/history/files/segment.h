// One segment of a historian: what was recorded in some time, up to a month. A sample passes three places in it: the log takes each
// commit as it came, the tail gathers what is open of each tag, and chunks hold what is sealed.
//
// Sealed chunks stand in runs: chunks of one tag whose samples follow each other in time. What is recorded as it happens is one run;
// late samples, corrections and imports of older data are further ones. Where runs overlap, a later one counts for the same instant.
// Above the headers of the chunks of a run stand those of 16, 256 and 4096 of them.
#pragma once

#include "core/store/history/files/history_index.h"
#include "core/store/history/files/summary.h"

#include <array>
#include <limits>
#include <map>

namespace titer::store {

inline constexpr int levels = 4; // of headers: a chunk, 16, 256 and 4096 of them
inline constexpr std::size_t levelFactor = 16;

struct Run {
    std::int64_t id = 0;
    std::int64_t tag = 0;
    bool main = false;           // what is recorded as it happens
    std::int64_t t0 = 0, t1 = 0; // [µs, UTC]
    std::int64_t count = 0;      // samples
};

struct Header {
    // Repaired: what stood in the file was not what was written, and was recomputed from the samples. Lost: nothing of it may be used
    // but that something is missing about `summary.t0`. Of segments of format 1 nobody can report, and all are whole.
    enum class State { Whole, Repaired, Lost };

    Summary summary;
    std::int64_t chunk = 0; // id, level 0 only
    State state = State::Whole;
};
// The instant behind it; the last one has none.
inline std::int64_t after(std::int64_t time)
{
    return time == std::numeric_limits<std::int64_t>::max() ? time : time + 1;
}
// Over all that a header says and whose it is.
std::int64_t proofOf(const Run& run, int level, const Summary& summary, std::int64_t chunk);

// What is open of a tag: in order as it happened, and late. Both in order of time; of late ones several may share an instant.
struct OpenPoints {
    std::vector<Point> main, late;
};
// Stable, so that of samples at one instant the last one that came stays the last.
void sortByTime(std::vector<Point>& points);

// Of what stands in chunks and in the tail: see bindTo().
std::uint64_t keyOfChunk(const Run& run);
std::uint64_t keyOfTail(std::int64_t tag, bool late);

// One commit, as it stands in the log: the samples of each tag.
struct LogEntry {
    std::int64_t tag = 0;
    bool late = false;
    std::vector<Point> points;
};
Bytes encodeLog(const std::vector<LogEntry>& entries);
// Only those of `tag`, or of all tags where it is 0; false where the bytes are not what was written.
bool decodeLog(std::span<const std::byte> bytes, std::int64_t tag, std::vector<LogEntry>& entries);

// Reads a segment. [one thread at a time]
class Segment {
public:
    static base::Result<Segment> open(const std::string& folder, const SegmentEntry& entry, Database::Mode mode);

    std::int64_t id() const { return m_id; }
    Database& database() { return m_database; }
    const std::string& path() const { return m_database.path(); }

    base::Result<std::vector<Run>> runs(std::int64_t tag);
    // The tags that have anything here, with what is sealed of them.
    base::Result<std::vector<SegmentExtent>> extents();
    // Those that touch the span [from, to], in order of time; lost ones that begin in it or are the last to begin before it.
    base::Result<std::vector<Header>> headers(const Run& run, int level, std::int64_t from, std::int64_t to,
                                              std::int64_t limit = -1);
    // The last one of level 0 that begins before `time`.
    base::Result<std::optional<Header>> headerBefore(const Run& run, std::int64_t time);
    // False where it is damaged or not there.
    base::Result<bool> chunk(const Run& run, std::int64_t id, Samples& samples, bool withReceived);
    base::Result<OpenPoints> openPoints(std::int64_t tag);
    base::Result<std::map<std::int64_t, OpenPoints>> allOpenPoints();
    // When the recorder was seen last [µs, UTC]; 0: never.
    base::Result<std::int64_t> alive();
    // How far it has what came through spools.
    base::Result<std::vector<connect::SpoolMark>> spooled();

    // A statement that is kept; ready for values.
    base::Result<Statement*> statement(const char* sql);

private:
    base::Result<std::map<std::int64_t, OpenPoints>> open(std::int64_t tag);
    Header readHeader(const Statement& row, const Run& run, int level);
    void repair(Header& header, const Run& run);

    std::int64_t m_id = 0;
    bool m_hasProofs = false; // since format 2
    Database m_database;
    std::map<const char*, Statement> m_statements;
};

// Gives a statement back when it goes, so that none keeps a file's log from being emptied.
class Borrowed {
public:
    explicit Borrowed(Statement* statement)
        : m_statement(statement)
    {
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    ~Borrowed() { m_statement->reset(); }
    Statement* operator->() const { return m_statement; }

private:
    Statement* m_statement;
};

} // namespace titer::store
