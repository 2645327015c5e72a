#include "core/store/history/files/segment_writer.h"

#include <algorithm>
#include <limits>

namespace titer::store {

using base::Done;
using base::Result;

Result<SegmentWriter> SegmentWriter::open(const std::string& folder, const SegmentEntry& entry, Database::Mode mode)
{
    Result<Segment> segment = Segment::open(folder, entry, mode);
    if (!segment) return segment.error();
    SegmentWriter writer;
    writer.m_segment = std::move(*segment);
    return writer;
}

namespace {

// Runs a kept statement with values bound in order.
template <class... Values> Done run(Segment& segment, const char* sql, const Values&... values)
{
    const Result<Statement*> found = segment.statement(sql);
    if (!found) return found.error();
    const Borrowed statement(*found);
    int place = 0;
    (statement->bind(++place, values), ...);
    return statement->run();
}

} // namespace

Result<std::int64_t> SegmentWriter::bytes()
{
    return database().number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
}

Done SegmentWriter::putTag(const HistoryTag& tag)
{
    return run(m_segment,
               "INSERT OR REPLACE INTO tags (id, source, name, label, unit, kind, simulated) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
               tag.id, std::string_view(tag.source), std::string_view(tag.name), std::string_view(tag.label),
               std::string_view(tag.unit), std::int64_t(tag.kind), std::int64_t(tag.simulated));
}

Done SegmentWriter::putLog(const Bytes& bytes)
{
    return run(m_segment, "INSERT INTO log (data) VALUES (?1)", std::span<const std::byte>(bytes));
}

Done SegmentWriter::clearLog()
{
    return run(m_segment, "DELETE FROM log");
}

Done SegmentWriter::putTail(std::int64_t tag, bool late, std::span<const Point> points)
{
    for (; !points.empty(); points = points.subspan(std::min(points.size(), maxChunkSamples))) {
        Bytes bytes = encodeChunk(points.first(std::min(points.size(), maxChunkSamples)));
        bindTo(bytes, keyOfTail(tag, late));
        const Done put = run(m_segment,
                             "INSERT INTO tail (tag, late, seq, data) VALUES (?1, ?2, (SELECT ifnull(max(seq), 0) + 1 "
                             "FROM tail WHERE tag = ?1 AND late = ?2), ?3)",
                             tag, std::int64_t(late), std::span<const std::byte>(bytes));
        if (!put) return put;
    }
    return base::done();
}

Done SegmentWriter::clearTail(std::int64_t tag, bool late)
{
    return run(m_segment, "DELETE FROM tail WHERE tag = ?1 AND late = ?2", tag, std::int64_t(late));
}

Done SegmentWriter::putLong(std::int64_t tag, const LongPoint& point, const Bytes& bytes)
{
    return run(m_segment, "INSERT INTO longs (tag, time, received, status, data) VALUES (?1, ?2, ?3, ?4, ?5)", tag,
               point.time, point.received, std::int64_t(point.status), std::span<const std::byte>(bytes));
}

Done SegmentWriter::setAlive(std::int64_t time)
{
    return run(m_segment, "INSERT OR REPLACE INTO state (key, value) VALUES ('alive', ?1)", time);
}

Done SegmentWriter::setSpooled(std::span<const connect::SpoolMark> marks)
{
    Done done = run(m_segment, "DELETE FROM state WHERE key GLOB 'spool-*'");
    for (const connect::SpoolMark& mark : marks)
        if (done)
            done = run(m_segment, "INSERT OR REPLACE INTO state (key, value) VALUES ('spool-' || ?1, ?2)", mark.spool,
                       std::int64_t(mark.position));
    return done;
}

Result<Run> SegmentWriter::addRun(std::int64_t tag, bool main)
{
    const Done added =
        run(m_segment, "INSERT INTO runs (tag, main, t0, t1, count) VALUES (?1, ?2, 0, 0, 0)", tag, std::int64_t(main));
    if (!added) return added.error();
    Run made{database().lastId(), tag, main};
    m_partial[made.id];
    return made;
}

Result<SegmentWriter::Partial*> SegmentWriter::partialOf(Run& run)
{
    const auto found = m_partial.find(run.id);
    if (found != m_partial.end()) return &found->second;
    Partial partial;
    std::int64_t covered = std::numeric_limits<std::int64_t>::min();
    for (int level = levels - 1; level >= 0; --level) {
        const Result<std::vector<Header>> headers =
            m_segment.headers(run, level, covered, std::numeric_limits<std::int64_t>::max());
        if (!headers) return headers.error();
        if (std::ranges::any_of(*headers, [](const Header& one) { return one.state == Header::State::Lost; })) {
            // No header may be put above what is not known. What comes goes into a run of its own.
            const Result<Run> fresh = addRun(run.tag, run.main);
            if (!fresh) return fresh.error();
            run = *fresh;
            return &m_partial[run.id];
        }
        if (level < levels - 1)
            for (const Header& header : *headers) partial[std::size_t(level)].push_back(header.summary);
        if (!headers->empty()) covered = after(headers->back().summary.t1);
    }
    return &m_partial.emplace(run.id, std::move(partial)).first->second;
}

Done SegmentWriter::putHeader(const Run& of, int level, const Summary& s, std::int64_t chunk)
{
    return run(m_segment,
               "INSERT INTO headers (run, level, t0, t1, count, min, max, first, last, sum, integral, good, uncertain, "
               "bad, worst, ending, chunk, proof) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
               "?15, ?16, ?17, ?18)",
               of.id, std::int64_t(level), s.t0, s.t1, s.count, s.min, s.max, s.first, s.last, s.sum, s.integral,
               s.good, s.uncertain, s.bad, std::int64_t(s.worst), std::int64_t(s.ending), chunk,
               proofOf(of, level, s, chunk));
}

Done SegmentWriter::addChunk(Run& to, std::span<const Point> points)
{
    const Result<Partial*> partial = partialOf(to);
    if (!partial) return partial.error();
    Samples samples;
    for (const Point& point : points) samples.add(point);
    Summary summary = summarise(samples, 0, samples.size());
    Bytes bytes = encodeChunk(points);
    bindTo(bytes, keyOfChunk(to));
    Done done =
        run(m_segment, "INSERT INTO chunks (run, data) VALUES (?1, ?2)", to.id, std::span<const std::byte>(bytes));
    if (done) done = putHeader(to, 0, summary, database().lastId());
    to.t0 = to.count == 0 ? summary.t0 : to.t0;
    to.t1 = summary.t1;
    to.count += summary.count;
    for (int level = 1; level < levels && done; ++level) {
        std::vector<Summary>& below = (**partial)[std::size_t(level) - 1];
        below.push_back(summary);
        if (below.size() < levelFactor) break;
        summary = Summary();
        for (const Summary& part : below) append(summary, part);
        below.clear();
        done = putHeader(to, level, summary, 0);
    }
    if (!done) return done;
    return run(m_segment, "UPDATE runs SET t0 = ?2, t1 = ?3, count = ?4 WHERE id = ?1", to.id, to.t0, to.t1, to.count);
}

Result<SegmentWriter::Removed> SegmentWriter::removeBefore(std::int64_t tag, std::int64_t time)
{
    forget();
    Removed removed;
    const Result<std::vector<Run>> runs = m_segment.runs(tag);
    if (!runs) return runs.error();
    for (const Run& of : *runs) {
        Run left = of;
        std::int64_t last = std::numeric_limits<std::int64_t>::min();
        const Result<std::vector<Header>> headers = m_segment.headers(of, 0, of.t0, std::min(of.t1, time));
        if (!headers) return headers.error();
        for (const Header& header : *headers) {
            // Behind one that is lost nobody can report how far it reaches.
            if (header.state == Header::State::Lost || header.summary.t1 >= time) break;
            const Done gone = run(m_segment, "DELETE FROM chunks WHERE id = ?1", header.chunk);
            if (!gone) return gone.error();
            ++removed.chunks;
            removed.samples += header.summary.count;
            left.count -= header.summary.count;
            last = header.summary.t1;
        }
        if (left.count == of.count) continue;
        // At every level: what stands for something that is gone.
        Done done = run(m_segment, "DELETE FROM headers WHERE run = ?1 AND t0 <= ?2", of.id, last);
        if (done) {
            done =
                run(m_segment,
                    "UPDATE runs SET count = ?2, t0 = ifnull((SELECT min(t0) FROM headers WHERE run = ?1 AND level = "
                    "0), t0) WHERE id = ?1",
                    of.id, left.count);
        }
        if (done && left.count == 0) done = run(m_segment, "DELETE FROM runs WHERE id = ?1", of.id);
        if (!done) return done.error();
    }
    const Done gone = run(m_segment, "DELETE FROM longs WHERE tag = ?1 AND time < ?2", tag, time);
    if (!gone) return gone.error();
    removed.longs = database().changes();
    return removed;
}

} // namespace titer::store
