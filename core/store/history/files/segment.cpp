#include "core/store/history/files/segment.h"

#include "core/store/project_schema.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <filesystem>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::int64_t segmentId = 0x54495453; // "TITS"

// Times are µs UTC. The names and units of the tags are those of index.db; they stand here too, so that a segment can be read alone.
// Headers lie apart from the chunks, so that reading many of them passes no data. NaN is NULL.
constexpr const char* segmentVersion1 = R"sql(
CREATE TABLE tags (id INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL,
                   unit TEXT NOT NULL, kind INTEGER NOT NULL, simulated INTEGER NOT NULL) STRICT;
CREATE TABLE runs (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, main INTEGER NOT NULL, t0 INTEGER NOT NULL,
                   t1 INTEGER NOT NULL, count INTEGER NOT NULL) STRICT;
CREATE INDEX runs_of_tag ON runs (tag);
CREATE TABLE chunks (id INTEGER PRIMARY KEY, run INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
CREATE TABLE headers (run INTEGER NOT NULL, level INTEGER NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                      count INTEGER NOT NULL, min REAL, max REAL, first REAL, last REAL, sum REAL NOT NULL,
                      integral REAL NOT NULL, good INTEGER NOT NULL, uncertain INTEGER NOT NULL, bad INTEGER NOT NULL,
                      worst INTEGER NOT NULL, ending INTEGER NOT NULL, chunk INTEGER NOT NULL,
                      PRIMARY KEY (run, level, t0)) STRICT, WITHOUT ROWID;
CREATE TABLE tail (tag INTEGER NOT NULL, late INTEGER NOT NULL, seq INTEGER NOT NULL, data BLOB NOT NULL,
                   PRIMARY KEY (tag, late, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE log (seq INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE TABLE longs (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, time INTEGER NOT NULL, received INTEGER NOT NULL,
                    status INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
CREATE INDEX longs_by_time ON longs (tag, time);
CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// So that a header that is not what was written is found by whoever reads it.
constexpr const char* segmentVersion2 = R"sql(
ALTER TABLE headers ADD COLUMN proof INTEGER;
)sql";

constexpr Migration segmentSteps[] = {{1, segmentVersion1}, {2, segmentVersion2}};

#define HEADER_COLUMNS(proof)                                                                                          \
    "SELECT t0, t1, count, min, max, first, last, sum, integral, good, uncertain, bad, worst, ending, chunk, " proof   \
    " FROM headers "
#define HEADERS_IN(proof)                                                                                              \
    HEADER_COLUMNS(proof)                                                                                              \
    "WHERE run = ?1 AND level = ?2 AND t0 >= ifnull((SELECT max(t0) FROM headers WHERE run = ?1 AND level = ?2 AND "   \
    "t0 <= ?3), ?3) AND t0 <= ?4 ORDER BY t0 LIMIT ?5"
#define HEADER_BEFORE(proof) HEADER_COLUMNS(proof) "WHERE run = ?1 AND level = 0 AND t0 < ?2 ORDER BY t0 DESC LIMIT 1"

Error notASegment(const std::string& path)
{
    return {Code::Io, path,
            say(CORE_TR("core", "This file of recorded data is damaged: its start is not that of a segment. Restore it "
                                "from a backup."))};
}

Done isSegment(Database& database)
{
    const Result<std::int64_t> id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    return *id == segmentId ? base::done() : Done(notASegment(database.path()));
}

} // namespace

void sortByTime(std::vector<Point>& points)
{
    if (!std::ranges::is_sorted(points, {}, &Point::time)) std::ranges::stable_sort(points, {}, &Point::time);
}

std::uint64_t keyOfChunk(const Run& run)
{
    return keyOf({run.id, run.tag});
}

std::uint64_t keyOfTail(std::int64_t tag, bool late)
{
    return keyOf({tag, std::int64_t(late)});
}

Bytes encodeLog(const std::vector<LogEntry>& entries)
{
    Bytes out;
    for (const LogEntry& entry : entries) {
        for (std::span<const Point> rest = entry.points; !rest.empty();) {
            const std::span<const Point> part = rest.first(std::min(rest.size(), maxChunkSamples));
            const Bytes bytes = encodeChunk(part);
            putVarint(out, std::uint64_t(entry.tag));
            putByte(out, entry.late ? 1 : 0);
            putVarint(out, bytes.size());
            out.insert(out.end(), bytes.begin(), bytes.end());
            rest = rest.subspan(part.size());
        }
    }
    seal(out);
    return out;
}

bool decodeLog(std::span<const std::byte> bytes, std::int64_t tag, std::vector<LogEntry>& entries)
{
    if (!unseal(bytes)) return false;
    Samples samples;
    for (ByteReader in(bytes); in.left() > 0;) {
        LogEntry entry;
        entry.tag = std::int64_t(in.varint());
        entry.late = in.byte() != 0;
        const std::span<const std::byte> coded = in.take(in.varint());
        if (!in.ok()) return false;
        if (tag != 0 && entry.tag != tag) continue;
        if (!decodeChunk(coded, samples, true)) return false;
        for (std::size_t i = 0; i < samples.size(); ++i) entry.points.push_back(samples.point(i));
        entries.push_back(std::move(entry));
    }
    return true;
}

Result<Segment> Segment::open(const std::string& folder, const SegmentEntry& entry, Database::Mode mode)
{
    Result<Database> database = Database::open((std::filesystem::path(folder) / entry.file).string(), mode);
    if (!database) return database.error();
    Segment segment;
    segment.m_id = entry.id;
    segment.m_database = std::move(*database);
    Database& file = segment.m_database;
    Done ready = base::done();
    if (mode != Database::Mode::Read) ready = setUpHistoryFile(file);
    if (mode == Database::Mode::Create) {
        if (ready) ready = file.run(("PRAGMA application_id = " + std::to_string(segmentId)).c_str());
        if (ready) ready = bringUp(file, segmentSteps);
        // So that a file whose log is lost still is a segment.
        if (ready) ready = file.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    // A chunk is read once, but headers are read again with every zoom. A writer needs only what it wrote last.
    if (ready) ready = file.run(mode == Database::Mode::Read ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-8192");
    if (ready) ready = isSegment(file);
    constexpr const char* proofs = "SELECT count(*) FROM pragma_table_info('headers') WHERE name = 'proof'";
    Result<std::int64_t> proof = std::int64_t(0);
    if (ready) proof = file.number(proofs);
    if (ready && proof && *proof == 0 && mode != Database::Mode::Read) {
        ready = bringUp(file, segmentSteps);
        if (ready) proof = file.number(proofs);
    }
    // What cannot be written on is left for a new one; as much as can be is read of it.
    if (ready && proof && mode == Database::Mode::Write && !hasItsTables(file, segmentSteps))
        ready = notASegment(file.path());
    if (!ready) return ready.error();
    if (!proof) return proof.error();
    segment.m_hasProofs = *proof > 0;
    return segment;
}

Result<Statement*> Segment::statement(const char* sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) return &found->second;
    Result<Statement> made = m_database.prepare(sql);
    if (!made) return made.error();
    return &m_statements.emplace(sql, std::move(*made)).first->second;
}

Result<std::vector<Run>> Segment::runs(std::int64_t tag)
{
    const Result<Statement*> found =
        statement("SELECT id, tag, main, t0, t1, count FROM runs WHERE tag = ?1 ORDER BY id");
    if (!found) return found.error();
    const Borrowed query(*found);
    query->bind(1, tag);
    std::vector<Run> runs;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return runs;
        runs.push_back({query->integer(0), query->integer(1), query->integer(2) != 0, query->integer(3),
                        query->integer(4), query->integer(5)});
    }
}

Result<std::vector<SegmentExtent>> Segment::extents()
{
    const Result<Statement*> found = statement("SELECT tag, min(t0), max(t1), sum(count) FROM runs GROUP BY tag");
    if (!found) return found.error();
    const Borrowed query(*found);
    std::vector<SegmentExtent> extents;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return extents;
        extents.push_back({query->integer(0), query->integer(1), query->integer(2), query->integer(3)});
    }
}

std::int64_t proofOf(const Run& run, int level, const Summary& s, std::int64_t chunk)
{
    // As they come back from the file: without a sign of zero, and with one NaN.
    const auto bits = [](double value) {
        return std::isnan(value) ? ~std::int64_t(0) : std::bit_cast<std::int64_t>(value + 0.0);
    };
    const std::int64_t words[] = {run.id,
                                  run.tag,
                                  level,
                                  s.t0,
                                  s.t1,
                                  s.count,
                                  bits(s.min),
                                  bits(s.max),
                                  bits(s.first),
                                  bits(s.last),
                                  bits(s.sum),
                                  bits(s.integral),
                                  s.good,
                                  s.uncertain,
                                  s.bad,
                                  std::int64_t(s.worst),
                                  std::int64_t(s.ending),
                                  chunk};
    return std::int64_t(checksum(std::as_bytes(std::span(words))));
}

Header Segment::readHeader(const Statement& row, const Run& run, int level)
{
    Header header;
    Summary& s = header.summary;
    s.t0 = row.integer(0);
    s.t1 = row.integer(1);
    s.count = row.integer(2);
    s.min = row.realOrNan(3);
    s.max = row.realOrNan(4);
    s.first = row.realOrNan(5);
    s.last = row.realOrNan(6);
    s.sum = row.real(7);
    s.integral = row.real(8);
    s.good = row.integer(9);
    s.uncertain = row.integer(10);
    s.bad = row.integer(11);
    s.worst = connect::Status(row.integer(12));
    s.ending = connect::Quality(row.integer(13));
    header.chunk = row.integer(14);
    if (!m_hasProofs || row.isNull(15) || row.integer(15) == proofOf(run, level, s, header.chunk)) return header;
    header.state = Header::State::Lost;
    if (level == 0) repair(header, run);
    return header;
}

// The samples have a checksum of their own. They are those of the header where they lie in its run and share an end with it.
void Segment::repair(Header& header, const Run& run)
{
    const Result<Statement*> found = statement("SELECT data FROM chunks WHERE id = ?1 AND run = ?2");
    if (!found) return;
    const Borrowed query(*found);
    const Result<bool> row = query->bind(1, header.chunk).bind(2, run.id).step();
    Samples samples;
    if (!row || !*row || !decodeChunk(query->bytes(0), samples, false, keyOfChunk(run)) || samples.size() == 0) return;
    if (samples.time.front() != header.summary.t0 && samples.time.back() != header.summary.t1) return;
    header.summary = summarise(samples, 0, samples.size());
    header.state = Header::State::Repaired;
}

Result<std::vector<Header>> Segment::headers(const Run& run, int level, std::int64_t from, std::int64_t to,
                                             std::int64_t limit)
{
    // The one that begins before `from` may reach into the span.
    const Result<Statement*> found = statement(m_hasProofs ? HEADERS_IN("proof") : HEADERS_IN("NULL"));
    if (!found) return found.error();
    const Borrowed query(*found);
    query->bind(1, run.id).bind(2, std::int64_t(level)).bind(3, from).bind(4, to).bind(5, limit);
    std::vector<Header> headers;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return headers;
        const Header header = readHeader(*query.operator->(), run, level);
        if (header.state == Header::State::Lost || header.summary.t1 >= from) headers.push_back(header);
    }
}

Result<std::optional<Header>> Segment::headerBefore(const Run& run, std::int64_t time)
{
    const Result<Statement*> found = statement(m_hasProofs ? HEADER_BEFORE("proof") : HEADER_BEFORE("NULL"));
    if (!found) return found.error();
    const Borrowed query(*found);
    const Result<bool> row = query->bind(1, run.id).bind(2, time).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Header>();
    return std::optional(readHeader(*query.operator->(), run, 0));
}

Result<bool> Segment::chunk(const Run& run, std::int64_t id, Samples& samples, bool withReceived)
{
    samples.clear();
    const Result<Statement*> found = statement("SELECT data FROM chunks WHERE id = ?1");
    if (!found) return found.error();
    const Borrowed query(*found);
    const Result<bool> row = query->bind(1, id).step();
    // A page of the file that cannot be read is damage as well, and concerns this chunk alone.
    return row && *row && decodeChunk(query->bytes(0), samples, withReceived, keyOfChunk(run)) && samples.size() > 0;
}

Result<std::map<std::int64_t, OpenPoints>> Segment::open(std::int64_t tag)
{
    std::map<std::int64_t, OpenPoints> open;
    const auto add = [&open](std::int64_t id, bool late, const auto& points) {
        std::vector<Point>& to = late ? open[id].late : open[id].main;
        to.insert(to.end(), points.begin(), points.end());
    };
    {
        const Result<Statement*> found = statement("SELECT tag, late, data FROM tail WHERE tag = ?1 OR ?1 = 0 ORDER BY "
                                                   "tag, late, seq");
        if (!found) return found.error();
        const Borrowed query(*found);
        query->bind(1, tag);
        Samples samples;
        for (;;) {
            const Result<bool> row = query->step();
            if (!row) return row.error();
            if (!*row) break;
            const std::uint64_t key = keyOfTail(query->integer(0), query->integer(1) != 0);
            (void)decodeChunk(query->bytes(2), samples, true, key); // damage leaves nothing, and verify() names it
            std::vector<Point> points;
            for (std::size_t i = 0; i < samples.size(); ++i) points.push_back(samples.point(i));
            add(query->integer(0), query->integer(1) != 0, points);
        }
    }
    const Result<Statement*> found = statement("SELECT data FROM log ORDER BY seq");
    if (!found) return found.error();
    const Borrowed query(*found);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        std::vector<LogEntry> entries;
        (void)decodeLog(query->bytes(0), tag, entries);
        for (const LogEntry& entry : entries) add(entry.tag, entry.late, entry.points);
    }
    for (auto& [id, points] : open) {
        sortByTime(points.main);
        sortByTime(points.late);
    }
    return open;
}

Result<OpenPoints> Segment::openPoints(std::int64_t tag)
{
    Result<std::map<std::int64_t, OpenPoints>> all = open(tag);
    if (!all) return all.error();
    return std::move((*all)[tag]);
}

Result<std::map<std::int64_t, OpenPoints>> Segment::allOpenPoints()
{
    return open(0);
}

Result<std::int64_t> Segment::alive()
{
    const Result<Statement*> found = statement("SELECT value FROM state WHERE key = 'alive'");
    if (!found) return found.error();
    const Borrowed query(*found);
    const Result<bool> row = query->step();
    if (!row) return row.error();
    return *row ? query->integer(0) : std::int64_t(0);
}

Result<std::vector<connect::SpoolMark>> Segment::spooled()
{
    const Result<Statement*> found =
        statement("SELECT CAST(substr(key, 7) AS INTEGER), value FROM state WHERE key GLOB 'spool-*'");
    if (!found) return found.error();
    const Borrowed query(*found);
    std::vector<connect::SpoolMark> marks;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return marks;
        marks.push_back({query->integer(0), std::uint64_t(query->integer(1))});
    }
}

} // namespace titer::store
