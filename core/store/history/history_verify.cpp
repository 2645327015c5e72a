#include "core/store/history/history_verify.h"

#include "core/base/time.h"
#include "core/store/history/files/long_points.h"
#include "core/store/history/files/tag_view.h"
#include "core/store/history/spool/found_spools.h"
#include "core/store/project_lock.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <map>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::Sentence;

namespace {

constexpr std::size_t reportedFaults = 200;
constexpr std::int64_t headersPerRead = 256;
constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();

std::string when(std::int64_t time)
{
    return base::writeInstant({time});
}

bool isSame(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

// Sums that another processor added up may differ in their last digits.
bool isNear(double one, double other)
{
    return isSame(one, other) || std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

bool isSame(const Summary& a, const Summary& b)
{
    return a.t0 == b.t0 && a.t1 == b.t1 && a.count == b.count && isSame(a.min, b.min) && isSame(a.max, b.max) &&
           isSame(a.first, b.first) && isSame(a.last, b.last) && isNear(a.sum, b.sum) &&
           isNear(a.integral, b.integral) && a.good == b.good && a.uncertain == b.uncertain && a.bad == b.bad &&
           a.worst == b.worst && a.ending == b.ending;
}

class Check {
public:
    explicit Check(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }

    StoreCheck found;
    std::vector<connect::SpoolMark> spooled; // how far the store has what came through spools

    void fault(const std::string& file, Sentence what)
    {
        found.state = StoreCheck::State::Damaged;
        ++found.count;
        if (found.faults.size() < reportedFaults) found.faults.push_back({Code::Io, file, std::move(what)});
    }

    void file(Database& database)
    {
        Result<Statement> check = database.prepare("PRAGMA quick_check(20)");
        if (!check) return fault(database.path(), check.error().what);
        for (;;) {
            const Result<bool> row = check->step();
            if (!row) return fault(database.path(), row.error().what);
            if (!*row) break;
            if (check->text(0) != "ok") {
                fault(database.path(),
                      say(CORE_TR("core", "The file is damaged ({1}). Restore it from a backup."), check->text(0)));
            }
        }
        std::error_code none;
        const auto logged = std::filesystem::file_size(database.path() + "-wal", none);
        if (!none && logged > 0) return;
        const Result<std::int64_t> bytes =
            database.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        const auto size = std::filesystem::file_size(database.path(), none);
        if (bytes && !none && std::int64_t(size) < *bytes)
            fault(database.path(), say(CORE_TR("core", "The end of the file is missing. Restore it from a backup.")));
    }

    // False where it was stopped.
    bool segment(Segment& segment)
    {
        ++found.segments;
        file(segment.database());
        const Result<std::vector<SegmentExtent>> tags = segment.extents();
        if (!tags) {
            fault(segment.path(), tags.error().what);
            return true;
        }
        const Result<std::int64_t> chunks = segment.database().number("SELECT count(*) FROM chunks");
        const std::int64_t before = found.chunks, faults = found.count;
        for (const SegmentExtent& tag : *tags) {
            const Result<std::vector<Run>> runs = segment.runs(tag.tag);
            if (!runs) {
                fault(segment.path(), runs.error().what);
                continue;
            }
            for (const Run& run : *runs) {
                this->run(segment, run);
                if (m_stop.stop_requested()) return false;
            }
        }
        if (chunks && found.chunks - before < *chunks && found.count == faults) {
            fault(segment.path(),
                  say(CORE_TR("core", "{1} chunks of samples have lost their headers. Restore the file from a "
                                      "backup."),
                      std::to_string(*chunks - (found.chunks - before))));
        }
        open(segment);
        longs(segment);
        marks(segment);
        return !m_stop.stop_requested();
    }

private:
    void damagedChunk(const Segment& segment, const Run& run, const Header& header)
    {
        fault(segment.path(),
              say(CORE_TR("core", "{1} samples of tag {2} between {3} and {4} are damaged. Restore the file from a "
                                  "backup."),
                  std::to_string(header.summary.count), std::to_string(run.tag), when(header.summary.t0),
                  when(header.summary.t1)));
    }
    void wrongHeader(const Segment& segment, const Run& run, const Summary& summary)
    {
        fault(segment.path(), say(CORE_TR("core", "The statistics of tag {1} between {2} and {3} do not match its "
                                                  "samples. Restore the file from a backup."),
                                  std::to_string(run.tag), when(summary.t0), when(summary.t1)));
    }

    void run(Segment& segment, const Run& run)
    {
        std::int64_t samples = 0;
        for (int level = 0; level < levels; ++level) {
            std::int64_t from = std::numeric_limits<std::int64_t>::min();
            for (;;) {
                const Result<std::vector<Header>> headers = segment.headers(run, level, from, always, headersPerRead);
                if (!headers) return fault(segment.path(), headers.error().what);
                if (headers->empty() || m_stop.stop_requested()) break;
                bool fresh = false;
                for (const Header& one : *headers) {
                    // A lost one comes again, as nobody knows where it ends.
                    if (one.state == Header::State::Lost && one.summary.t0 < from) continue;
                    fresh = true;
                    samples += header(segment, run, level, one, from);
                    const bool lost = one.state == Header::State::Lost;
                    from = std::max(from, after(lost ? one.summary.t0 : std::max(one.summary.t0, one.summary.t1)));
                }
                if (!fresh || from == always) break;
            }
        }
        if (samples != run.count && !m_stop.stop_requested()) {
            fault(segment.path(),
                  say(CORE_TR("core", "{1} samples of tag {2} between {3} and {4} were expected, but {5} were "
                                      "found. Restore the file from a backup."),
                      std::to_string(run.count), std::to_string(run.tag), when(run.t0), when(run.t1),
                      std::to_string(samples)));
        }
    }

    // How many samples it stands for at level 0. What it says of the time before `from` others have said.
    std::int64_t header(Segment& segment, const Run& run, int level, const Header& header, std::int64_t from)
    {
        const Summary& summary = header.summary;
        if (header.state != Header::State::Whole) {
            wrongHeader(segment, run, summary);
            found.chunks += level == 0;
            return level == 0 && header.state == Header::State::Repaired ? summary.count : 0;
        }
        if (level == 0)
            chunk(segment, run, header);
        else
            above(segment, run, level, summary);
        if (summary.t1 < summary.t0 || summary.t0 < from) wrongHeader(segment, run, summary);
        return level == 0 ? summary.count : 0;
    }

    void chunk(Segment& segment, const Run& run, const Header& header)
    {
        ++found.chunks;
        const Result<bool> whole = segment.chunk(run, header.chunk, m_decoded, true);
        if (!whole || !*whole) return damagedChunk(segment, run, header);
        found.samples += std::int64_t(m_decoded.size());
        if (!isSame(summarise(m_decoded, 0, m_decoded.size()), header.summary))
            wrongHeader(segment, run, header.summary);
    }

    // A header stands for those below it.
    void above(Segment& segment, const Run& run, int level, const Summary& summary)
    {
        const Result<std::vector<Header>> below = segment.headers(run, level - 1, summary.t0, summary.t1);
        if (!below) return fault(segment.path(), below.error().what);
        Summary all;
        for (const Header& header : *below)
            if (header.state != Header::State::Lost) append(all, header.summary);
        if (!isSame(all, summary)) wrongHeader(segment, run, summary);
    }

    void open(Segment& segment)
    {
        rows(segment, "SELECT data, tag, late FROM tail", [this](const Statement& row) {
            const std::uint64_t key = keyOfTail(row.integer(1), row.integer(2) != 0);
            const bool whole = decodeChunk(row.bytes(0), m_decoded, true, key);
            found.samples += std::int64_t(m_decoded.size());
            return whole;
        });
        rows(segment, "SELECT data FROM log", [this](const Statement& row) {
            std::vector<LogEntry> entries;
            const bool whole = decodeLog(row.bytes(0), 0, entries);
            for (const LogEntry& entry : entries) found.samples += std::int64_t(entry.points.size());
            return whole;
        });
    }

    void longs(Segment& segment)
    {
        rows(segment, "SELECT data, tag, time, received, status FROM longs", [](const Statement& row) {
            LongPoint point{row.integer(2), row.integer(3), connect::Status(row.integer(4)), {}};
            return decodeLong(row.bytes(0), point.value, keyOfLong(row.integer(1), point));
        });
    }

    void marks(Segment& segment)
    {
        const Result<std::vector<connect::SpoolMark>> marks = segment.spooled();
        if (!marks) return fault(segment.path(), marks.error().what);
        for (const connect::SpoolMark& mark : *marks) {
            const auto known = std::ranges::find(spooled, mark.spool, &connect::SpoolMark::spool);
            if (known == spooled.end())
                spooled.push_back(mark);
            else
                known->position = std::max(known->position, mark.position);
        }
    }

    template <class Whole> void rows(Segment& segment, const char* sql, const Whole& isWhole)
    {
        const Result<Statement*> statement = segment.statement(sql);
        if (!statement) return fault(segment.path(), statement.error().what);
        const Borrowed query(*statement);
        std::int64_t damaged = 0;
        for (;;) {
            const Result<bool> row = query->step();
            if (!row) return fault(segment.path(), row.error().what);
            if (!*row) break;
            if (!isWhole(*query.operator->())) ++damaged;
        }
        if (damaged > 0) {
            fault(segment.path(), say(CORE_TR("core", "{1} records are damaged. Restore the file from a backup."),
                                      std::to_string(damaged)));
        }
    }

    std::stop_token m_stop;
    Samples m_decoded;
};

bool holdsNothing(const std::string& folder, const SegmentEntry& entry)
{
    Result<Segment> segment = Segment::open(folder, entry, Database::Mode::Read);
    const Result<std::int64_t> rows =
        segment ? segment->database().number("SELECT (SELECT count(*) FROM runs) + (SELECT count(*) FROM tail) + "
                                             "(SELECT count(*) FROM log) + (SELECT count(*) FROM longs)")
                : segment.error();
    return rows && *rows == 0;
}

// Whether a recorder ended without saying so, apart from the one that runs.
bool wasKilled(HistoryIndex& index)
{
    const Result<std::int64_t> open = index.database().number("SELECT count(*) FROM sessions WHERE ended = 0");
    if (!open || *open == 0) return false;
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(HistoryIndex::pathIn(index.folder()), holder);
    return *open > (holder ? 1 : 0);
}

} // namespace

Result<StoreCheck> verifyHistory(const std::string& folder, std::stop_token stop,
                                 const std::function<void(double)>& progress)
{
    std::error_code none;
    const bool there = HistoryIndex::isThere(folder);
    const std::map<std::int64_t, std::string> files = segmentFiles(folder);
    Check check(std::move(stop));
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    if (!index && !there && files.empty()) return index.error();
    if (index) check.file(index->database());
    Result<std::vector<SegmentEntry>> entries = index ? index->segments() : index.error();
    if (!entries) check.fault(HistoryIndex::pathIn(folder), entries.error().what);
    // What lies next to it and it does not name is read as well, and by nobody else.
    if (!entries) entries = std::vector<SegmentEntry>();
    for (const auto& [number, file] : files) {
        if (std::ranges::find(*entries, number, &SegmentEntry::id) != entries->end()) continue;
        const SegmentEntry unnamed{number, file, 0, false};
        if (holdsNothing(folder, unnamed)) continue; // who began it was killed before it was named
        entries->push_back(unnamed);
        if (index)
            check.fault((std::filesystem::path(folder) / file).string(),
                        say(CORE_TR("core", "The index does not list this file of recorded data, so that nobody reads "
                                            "it. It is added at the next recording, or by an import or a backup.")));
    }
    for (std::size_t i = 0; i < entries->size(); ++i) {
        if (progress) progress(double(i) / double(entries->size()));
        const std::string path = (std::filesystem::path(folder) / (*entries)[i].file).string();
        if (!std::filesystem::exists(path, none)) {
            check.fault(path, say(CORE_TR("core", "This file of recorded data is missing. Restore it from a backup.")));
            continue;
        }
        Result<Segment> segment = Segment::open(folder, (*entries)[i], Database::Mode::Read);
        if (!segment) {
            check.fault(segment.error().where, segment.error().what);
            continue;
        }
        if (!check.segment(*segment)) return stoppedReading();
    }
    if (progress) progress(1.0);
    check.found.waiting = countWaiting(folder, check.spooled);
    if (check.found.state == StoreCheck::State::Whole && index && wasKilled(*index))
        check.found.state = StoreCheck::State::Recovered;
    return check.found;
}

} // namespace titer::store
