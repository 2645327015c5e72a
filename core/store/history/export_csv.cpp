// Cursors over the tags, merged by time.
#include "core/store/history/export_csv.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::store {

namespace {

using base::Done;
using base::Error;
using base::Result;
using base::say;

constexpr std::size_t pieceOfSamples = 1 << 14, pieceOfText = 1 << 18;
constexpr std::int64_t late = 1'000'000; // [µs]
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

// One sample as it is written.
struct Row {
    std::int64_t time = 0, received = 0; // [µs, UTC]
    std::string value;                   // empty where there is none that may be used
    connect::Status status = connect::status::good;
};

std::string textOf(const Point& point)
{
    const bool usable = connect::qualityOf(point.status) != connect::Quality::Bad && std::isfinite(point.value);
    return usable ? base::writeNumber(point.value) : std::string();
}

std::string textOf(const LongPoint& point)
{
    if (const auto* text = std::get_if<std::string>(&point.value)) return *text;
    std::string all;
    for (const double value : std::get<std::vector<double>>(point.value))
        all.append(all.empty() ? "" : " ").append(base::writeNumber(value));
    return all;
}

// The samples of one tag in their order, a piece at a time.
class Cursor {
public:
    Cursor(HistoryReader& reader, const HistoryTag& tag, std::int64_t from, std::int64_t to)
        : m_reader(&reader)
        , m_tag(tag)
        , m_from(from)
        , m_to(to)
    {
    }

    const HistoryTag& tag() const { return m_tag; }
    std::int64_t time() const { return m_at < m_rows.size() ? m_rows[m_at].time : never; }
    const Row& row() const { return m_rows[m_at]; }

    // To the next sample, or to the first one; time() is `never` behind the last.
    Done next(std::stop_token stop)
    {
        if (m_at + 1 < m_rows.size()) {
            ++m_at;
            return base::done();
        }
        m_rows.clear();
        m_at = 0;
        if (m_from >= m_to) return base::done();
        return m_tag.kind == connect::TagKind::Number
                   ? take(m_reader->points(m_tag.id, m_from, m_to, pieceOfSamples, stop))
                   : take(m_reader->longPoints(m_tag.id, m_from, m_to, pieceOfSamples / 256, stop));
    }

private:
    template <class Points> Done take(const Result<Points>& points)
    {
        if (!points) return points.error();
        for (const auto& point : *points) m_rows.push_back({point.time, point.received, textOf(point), point.status});
        m_from = points->empty() ? m_to : points->back().time + 1;
        return base::done();
    }

    HistoryReader* m_reader;
    HistoryTag m_tag;
    std::int64_t m_from, m_to;
    std::vector<Row> m_rows;
    std::size_t m_at = 0;
};

struct Columns {
    bool reported = false, status = false;
};

Result<Columns> columnsOf(Cursor cursor, std::stop_token stop)
{
    Columns columns;
    for (;;) {
        if (const Done done = cursor.next(stop); !done) return done.error();
        if (cursor.time() == never) return columns;
        columns.reported = columns.reported || cursor.row().received - cursor.row().time >= late;
        columns.status = columns.status || cursor.row().status != connect::status::good;
        if (columns.reported && columns.status) return columns;
    }
}

std::string head(const std::vector<Cursor>& cursors, const std::vector<Columns>& columns)
{
    const auto hasTwin = [&](const Cursor& one) {
        return std::any_of(cursors.begin(), cursors.end(), [&](const Cursor& other) {
            return other.tag().id != one.tag().id && other.tag().name == one.tag().name;
        });
    };
    std::string line = "time";
    for (std::size_t i = 0; i < cursors.size(); ++i) {
        const HistoryTag& tag = cursors[i].tag();
        const std::string name = hasTwin(cursors[i]) ? fullName(tag) : tag.name;
        line += "," + base::csvCell(tag.unit.empty() ? name : name + " [" + tag.unit + "]");
        if (columns[i].reported) line += "," + base::csvCell(name + ".reported");
        if (columns[i].status) line += "," + base::csvCell(name + ".status");
    }
    return line + "\n";
}

void addCells(std::string& text, const Cursor& cursor, const Columns& columns, bool has)
{
    text += ',';
    if (has) text += base::csvCell(cursor.row().value);
    if (columns.reported) text += has ? "," + base::writeInstant({cursor.row().received}) : ",";
    if (columns.status) text += has ? std::string(",") + connect::textOf(cursor.row().status).name : std::string(",");
}

Error stopped()
{
    return {base::Code::Io, "export", say(CORE_TR("core", "The export was stopped; what was written is incomplete."))};
}

} // namespace

Result<std::int64_t> exportCsv(HistoryReader& reader, const CsvExport& what,
                               const std::function<bool(std::string_view)>& write, std::stop_token stop)
{
    std::vector<Cursor> cursors;
    std::vector<Columns> columns;
    for (const HistoryTag& tag : what.tags) {
        cursors.emplace_back(reader, tag, what.from, what.to);
        const Result<Columns> found = columnsOf(cursors.back(), stop);
        if (!found) return found.error();
        columns.push_back(*found);
    }
    std::string text = head(cursors, columns);
    for (Cursor& cursor : cursors)
        if (const Done done = cursor.next(stop); !done) return done.error();
    for (std::int64_t samples = 0;;) {
        std::int64_t time = never;
        for (const Cursor& cursor : cursors) time = std::min(time, cursor.time());
        if (time == never || text.size() >= pieceOfText) {
            if (stop.stop_requested() || !write(text)) return stopped();
            text.clear();
        }
        if (time == never) return samples;
        text += base::writeInstant({time});
        for (std::size_t i = 0; i < cursors.size(); ++i) {
            const bool has = cursors[i].time() == time;
            addCells(text, cursors[i], columns[i], has);
            samples += has;
            if (!has) continue;
            if (const Done done = cursors[i].next(stop); !done) return done.error();
        }
        text += '\n';
    }
}

} // namespace titer::store
