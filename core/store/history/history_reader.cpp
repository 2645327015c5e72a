#include "core/store/history/history_reader.h"

#include "core/base/time.h"
#include "core/store/history/files/lab_points.h"
#include "core/store/history/files/long_points.h"
#include "core/store/history/files/tag_view.h"
#include "core/store/history/kept_unit.h"

#include <algorithm>
#include <limits>
#include <map>

namespace titer::store {

using base::Done;
using base::Result;
using base::say;

namespace {

constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t latestTime = std::numeric_limits<std::int64_t>::max();

} // namespace

struct HistoryReader::Data {
    HistoryIndex index;
    std::map<std::int64_t, Segment> segments;
    base::Notices notices;
    const Damage damage = [this](const Segment& segment, const Header& header) {
        const auto when = [](std::int64_t time) { return base::writeInstant({time}); };
        const std::string from = when(header.summary.t0), to = when(header.summary.t1);
        if (header.state != Header::State::Whole) {
            notices.push_back(
                {segment.path(),
                 header.state == Header::State::Repaired
                     ? say(CORE_TR("core",
                                   "The statistics of samples between {1} and {2} are damaged and were recomputed "
                                   "from the samples. Restore the file from a backup."),
                           from, to)
                     : say(CORE_TR("core",
                                   "Samples from {1} on are damaged and could not be read. Restore the file from a "
                                   "backup."),
                           from)});
            return;
        }
        notices.push_back(
            {segment.path(),
             header.summary.count > 0
                 ? say(CORE_TR("core",
                               "{1} samples between {2} and {3} are damaged and could not be read. Restore the file "
                               "from a backup."),
                       std::to_string(header.summary.count), from, to)
                 : say(CORE_TR("core", "Samples between {1} and {2} are damaged and could not be read. Restore the "
                                       "file from a backup."),
                       from, to)});
    };

    // The segments that may hold something of the tag, oldest first, each with a read transaction where it may still change.
    Result<std::vector<Segment*>> having(std::int64_t tag, bool longs);
    Segment* segment(const SegmentEntry& entry);
    Result<Parts> parts(std::int64_t tag, bool corrected = false);
    // Ends the read transactions, so that they keep no log from being emptied.
    void release();
    std::vector<Segment*> held;
};

namespace {

// Ends the reading when it goes.
template <class Data> struct Reading {
    explicit Reading(Data& of)
        : data(of)
    {
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading() { data.release(); }
    Data& data;
};

} // namespace

void HistoryReader::Data::release()
{
    for (Segment* segment : held) (void)segment->database().run("COMMIT");
    held.clear();
}

Segment* HistoryReader::Data::segment(const SegmentEntry& entry)
{
    const auto found = segments.find(entry.id);
    if (found != segments.end()) return &found->second;
    Result<Segment> opened = Segment::open(index.folder(), entry, Database::Mode::Read);
    if (!opened) {
        // What the others hold is still to be had.
        notices.push_back({opened.error().where, opened.error().what});
        return nullptr;
    }
    return &segments.emplace(entry.id, std::move(*opened)).first->second;
}

Result<std::vector<Segment*>> HistoryReader::Data::having(std::int64_t tag, bool longs)
{
    const Result<std::vector<SegmentEntry>> entries = index.segments();
    if (!entries) return entries.error();
    std::vector<Segment*> found;
    for (const SegmentEntry& entry : *entries) {
        if (entry.closed && !longs) {
            const Result<std::optional<SegmentExtent>> extent = index.extent(entry.id, tag);
            if (!extent) return extent.error();
            if (!*extent) continue;
        }
        Segment* one = segment(entry);
        if (!one) continue;
        if (!entry.closed && std::ranges::find(held, one) == held.end()) {
            const Done begun = one->database().run("BEGIN");
            if (!begun) return begun.error();
            held.push_back(one);
        }
        found.push_back(one);
    }
    return found;
}

Result<Parts> HistoryReader::Data::parts(std::int64_t tag, bool corrected)
{
    Result<std::optional<Parts>> made = labParts(index.database(), tag, corrected);
    if (!made) return made.error();
    if (*made) return std::move(**made);
    const Result<std::vector<Segment*>> of = having(tag, false);
    if (!of) return of.error();
    Parts parts;
    for (Segment* segment : *of) {
        const Result<std::vector<Run>> runs = segment->runs(tag);
        if (!runs) {
            notices.push_back({runs.error().where, runs.error().what});
            continue;
        }
        for (const Run& run : *runs)
            if (run.count > 0) parts.push_back({segment, run, {}});
        if (std::ranges::find(held, segment) == held.end()) continue;
        const Result<OpenPoints> open = segment->openPoints(tag);
        if (open) {
            addOpen(parts, *segment, *open, corrected);
        } else {
            notices.push_back({open.error().where, open.error().what});
        }
    }
    return parts;
}

HistoryReader::HistoryReader(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}
HistoryReader::HistoryReader(HistoryReader&&) noexcept = default;
HistoryReader& HistoryReader::operator=(HistoryReader&&) noexcept = default;
HistoryReader::~HistoryReader() = default;

Result<HistoryReader> HistoryReader::open(const std::string& folder)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    if (!index) return index.error();
    auto data = std::make_unique<Data>();
    data->index = std::move(*index);
    return HistoryReader(std::move(data));
}

Result<std::vector<HistoryTag>> HistoryReader::tags()
{
    return m_data->index.tags();
}

Result<std::optional<HistoryTag>> HistoryReader::find(std::string_view name)
{
    const Result<std::vector<HistoryTag>> all = tags();
    if (!all) return all.error();
    std::optional<HistoryTag> found;
    for (const HistoryTag& tag : *all) {
        if (!tag.source.empty() && name == fullName(tag)) return std::optional(tag);
        if (tag.name != name) continue;
        if (found) return std::optional<HistoryTag>();
        found = tag;
    }
    return found;
}

Result<HistoryReader::Extent> HistoryReader::extent(std::int64_t tag)
{
    const Reading reading(*m_data);
    const Result<Parts> parts = m_data->parts(tag);
    if (!parts) return parts.error();
    Extent extent;
    for (const Part& part : *parts) {
        extent.first = extent.count == 0 ? part.run.t0 : std::min(extent.first, part.run.t0);
        extent.last = extent.count == 0 ? part.run.t1 : std::max(extent.last, part.run.t1);
        extent.count += part.run.count;
    }
    if (extent.count > 0) return extent;
    // Texts and arrays are counted where they lie.
    const Result<std::vector<Segment*>> segments = m_data->having(tag, true);
    if (!segments) return segments.error();
    for (Segment* segment : *segments) {
        const Result<Statement*> found =
            segment->statement("SELECT count(*), min(time), max(time) FROM longs WHERE tag = ?1");
        if (!found) return found.error();
        const Borrowed query(*found);
        const Result<bool> row = query->bind(1, tag).step();
        if (!row) return row.error();
        if (!*row || query->integer(0) == 0) continue;
        extent.first = extent.count == 0 ? query->integer(1) : std::min(extent.first, query->integer(1));
        extent.last = extent.count == 0 ? query->integer(2) : std::max(extent.last, query->integer(2));
        extent.count += query->integer(0);
    }
    return extent;
}

Result<std::vector<Column>> HistoryReader::columns(std::int64_t tag, std::int64_t from, std::int64_t to, int count,
                                                   std::stop_token stop)
{
    const Reading reading(*m_data);
    const Result<Parts> parts = m_data->parts(tag);
    if (!parts) return parts.error();
    ColumnQuery query{from, to, count, 0};
    const Result<std::string> source =
        m_data->index.database().text("SELECT source FROM tags WHERE id = " + std::to_string(tag));
    if (!source) return source.error();
    // An import is no recording: nobody watched the tag after its last sample.
    for (Segment* segment : m_data->held) {
        if (source->empty()) break;
        const Result<std::int64_t> alive = segment->alive();
        if (!alive) return alive.error();
        query.alive = std::max(query.alive, *alive);
    }
    return foldParts(*parts, query, m_data->damage, std::move(stop));
}

Result<std::vector<Point>> HistoryReader::points(std::int64_t tag, std::int64_t from, std::int64_t to,
                                                 std::size_t limit, std::stop_token stop)
{
    std::vector<Point> points;
    if (to <= from || limit == 0) return points;
    const Reading reading(*m_data);
    const Result<Parts> parts = m_data->parts(tag);
    if (!parts) return parts.error();
    std::vector<std::size_t> with;
    for (std::size_t i = 0; i < parts->size(); ++i)
        if ((*parts)[i].run.t1 >= from && (*parts)[i].run.t0 < to) with.push_back(i);
    const Done merged = mergeParts(*parts, with, from, to - 1, {}, m_data->damage, [&](const Samples& samples) {
        for (std::size_t i = 0; i < samples.size() && points.size() < limit; ++i) points.push_back(samples.point(i));
        return points.size() < limit && !stop.stop_requested();
    });
    if (!merged) return merged.error();
    if (stop.stop_requested()) return stoppedReading();
    return points;
}

Done HistoryReader::corrections(std::int64_t tag, std::int64_t from, std::int64_t to,
                                const std::function<bool(const Correction&)>& sink, std::stop_token stop)
{
    if (to <= from) return base::done();
    const Reading reading(*m_data);
    const Result<Parts> parts = m_data->parts(tag, true);
    if (!parts) return parts.error();
    return correctionsIn(*parts, from, to - 1, m_data->damage, sink, std::move(stop));
}

Result<std::vector<Point>> HistoryReader::everyPoint(std::int64_t tag, std::int64_t from, std::int64_t to,
                                                     std::stop_token stop)
{
    std::vector<Point> points;
    const Done read = eachPoint(tag, from, to, [&](const Point& point) { points.push_back(point); }, std::move(stop));
    if (!read) return read.error();
    return points;
}

Done HistoryReader::eachPoint(std::int64_t tag, std::int64_t from, std::int64_t to,
                              const std::function<void(const Point&)>& sink, std::stop_token stop)
{
    const Reading reading(*m_data);
    const Result<Parts> parts = m_data->parts(tag, true);
    if (!parts) return parts.error();
    for (std::size_t i = 0; i < parts->size(); ++i) {
        const Done merged = mergeParts(*parts, {i}, from, to - 1, {}, m_data->damage, [&](const Samples& samples) {
            for (std::size_t k = 0; k < samples.size(); ++k) sink(samples.point(k));
            return !stop.stop_requested();
        });
        if (!merged) return merged.error();
        if (stop.stop_requested()) return stoppedReading();
    }
    return base::done();
}

Result<std::optional<Point>> HistoryReader::latest(std::int64_t tag)
{
    return before(tag, latestTime);
}

Result<std::optional<Point>> HistoryReader::before(std::int64_t tag, std::int64_t time)
{
    const Reading reading(*m_data);
    const Result<Parts> parts = m_data->parts(tag);
    if (!parts) return parts.error();
    return sampleBefore(*parts, time, m_data->damage);
}

Result<std::vector<LongPoint>> HistoryReader::longPoints(std::int64_t tag, std::int64_t from, std::int64_t to,
                                                         std::size_t limit, std::stop_token stop)
{
    const Reading reading(*m_data);
    const Result<std::vector<Segment*>> segments = m_data->having(tag, true);
    if (!segments) return segments.error();
    std::map<std::int64_t, LongPoint> byTime;
    std::int64_t damaged = 0;
    for (Segment* segment : *segments) {
        if (stop.stop_requested()) return stoppedReading();
        Result<std::vector<LongPoint>> part = readLongs(*segment, {tag, from, to, limit, false}, damaged);
        if (!part) return part.error();
        for (LongPoint& point : *part) byTime[point.time] = std::move(point);
    }
    if (damaged > 0) {
        m_data->notices.push_back(
            {m_data->index.folder(), say(CORE_TR("core", "{1} texts or arrays are damaged and could not be read. "
                                                         "Restore the files from a backup."),
                                         std::to_string(damaged))});
    }
    std::vector<LongPoint> points;
    for (auto& [time, point] : byTime)
        if (points.size() < limit) points.push_back(std::move(point));
    return points;
}

Result<std::optional<LongPoint>> HistoryReader::latestLong(std::int64_t tag)
{
    return longBefore(tag, latestTime);
}

Result<std::optional<LongPoint>> HistoryReader::longBefore(std::int64_t tag, std::int64_t time)
{
    const Reading reading(*m_data);
    const Result<std::vector<Segment*>> segments = m_data->having(tag, true);
    if (!segments) return segments.error();
    std::optional<LongPoint> newest;
    std::int64_t damaged = 0;
    for (Segment* segment : *segments) {
        Result<std::vector<LongPoint>> one = readLongs(*segment, {tag, earliest, time, 1, true}, damaged);
        if (!one) return one.error();
        if (!one->empty() && (!newest || one->front().time >= newest->time)) newest = std::move(one->front());
    }
    return newest;
}

Result<std::vector<GapEntry>> HistoryReader::gaps(std::int64_t from, std::int64_t to)
{
    return m_data->index.gaps(from, to);
}

Result<std::optional<Session>> HistoryReader::lastSession()
{
    Result<std::optional<Session>> session = m_data->index.lastSession(0);
    if (!session || !*session || (*session)->ended > 0) return session;
    const Reading reading(*m_data);
    const Result<std::vector<Segment*>> segments = m_data->having(0, true);
    if (!segments) return segments.error();
    for (Segment* segment : *segments) {
        const Result<std::int64_t> alive = segment->alive();
        if (alive) (*session)->lastAlive = std::max((*session)->lastAlive, *alive);
    }
    return session;
}

Done HistoryReader::lookForOtherUnits(const HistoryTag& tag)
{
    const Result<std::vector<HistoryIndex::OtherUnit>> units = m_data->index.otherUnits(tag.id);
    if (!units) return units.error();
    for (const HistoryIndex::OtherUnit& other : *units) {
        const std::optional<KeptUnit> kept = keptUnit(other.unit, tag.unit);
        if (kept && !kept->converts()) continue; // the same, written otherwise
        m_data->notices.push_back(
            {fullName(tag), say(CORE_TR("core", "The values until {1} were recorded in {2} and are unchanged; the unit "
                                                "of the tag is {3}. Evaluate them separately from the later ones."),
                                base::writeInstant({other.until}), other.unit, tag.unit)});
    }
    return base::done();
}

base::Notices HistoryReader::takeNotices()
{
    return std::exchange(m_data->notices, {});
}

} // namespace titer::store
