// Cursors over the tags, merged by time.
#include "core/store/history/exchange/export_rows.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

constexpr std::size_t pieceOfSamples = 1 << 14;
constexpr std::int64_t late = 1'000'000; // [µs]
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t unread = std::numeric_limits<std::int64_t>::min();

ExportSample sampleOf(const Point& point)
{
    ExportSample sample{point.time, point.received, {}, point.status};
    if (connect::qualityOf(point.status) != connect::Quality::Bad && std::isfinite(point.value))
        sample.value = point.value;
    return sample;
}

ExportSample sampleOf(const LongPoint& point)
{
    std::string all;
    if (const auto* text = std::get_if<std::string>(&point.value))
        all = *text;
    else
        for (const double value : std::get<std::vector<double>>(point.value))
            all.append(all.empty() ? "" : " ").append(base::writeNumber(value));
    return {point.time, point.received, std::move(all), point.status};
}

} // namespace

// The samples of one tag in their order, a piece at a time.
class ExportRows::Cursor {
public:
    Cursor(HistoryReader& reader, const HistoryTag& tag, std::int64_t from, std::int64_t to)
        : m_reader(&reader)
        , m_tag(tag)
        , m_from(from)
        , m_to(to)
    {
    }

    const HistoryTag& tag() const { return m_tag; }
    std::int64_t time() const { return m_at < m_samples.size() ? m_samples[m_at].time : never; }
    const ExportSample& sample() const { return m_samples[m_at]; }

    // To the next sample, or to the first one; time() is `never` behind the last.
    Done next(std::stop_token stop)
    {
        if (m_at + 1 < m_samples.size()) {
            ++m_at;
            return base::done();
        }
        m_samples.clear();
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
        m_samples.reserve(points->size());
        for (const auto& point : *points) m_samples.push_back(sampleOf(point));
        m_from = points->empty() ? m_to : points->back().time + 1;
        return base::done();
    }

    HistoryReader* m_reader;
    HistoryTag m_tag;
    std::int64_t m_from, m_to;
    std::vector<ExportSample> m_samples;
    std::size_t m_at = 0;
};

ExportRows::ExportRows()
    : m_time(unread)
{
}
ExportRows::ExportRows(ExportRows&&) noexcept = default;
ExportRows& ExportRows::operator=(ExportRows&&) noexcept = default;
ExportRows::~ExportRows() = default;

void ExportRows::addColumns(std::size_t tag, const Cursor& cursor, bool reported, bool status)
{
    const HistoryTag& its = cursor.tag();
    const bool hasTwin = std::any_of(m_cursors.begin(), m_cursors.end(), [&](const Cursor& other) {
        return other.tag().id != its.id && other.tag().name == its.name;
    });
    const std::string name = hasTwin ? fullName(its) : its.name;
    m_columns.push_back({tag, ExportColumn::Kind::Value, its.unit.empty() ? name : name + " [" + its.unit + "]"});
    if (reported) m_columns.push_back({tag, ExportColumn::Kind::Reported, name + ".reported"});
    if (status) m_columns.push_back({tag, ExportColumn::Kind::Status, name + ".status"});
}

Result<ExportRows> ExportRows::open(HistoryReader& reader, const ExportOrder& order, std::stop_token stop)
{
    ExportRows rows;
    rows.m_stop = stop;
    for (const HistoryTag& tag : order.tags) rows.m_cursors.emplace_back(reader, tag, order.from, order.to);
    for (std::size_t i = 0; i < rows.m_cursors.size(); ++i) {
        bool reported = false, status = false;
        Cursor cursor = rows.m_cursors[i];
        for (;;) {
            if (const Done done = cursor.next(stop); !done) return done.error();
            if (cursor.time() == never || (reported && status && rows.m_fine)) break;
            rows.m_fine = rows.m_fine || cursor.time() % 1000 != 0;
            reported = reported || cursor.sample().received - cursor.sample().time >= late;
            status = status || cursor.sample().status != connect::status::good;
        }
        rows.addColumns(i, rows.m_cursors[i], reported, status);
    }
    return rows;
}

Result<bool> ExportRows::next()
{
    if (m_stop.stop_requested()) return exportStopped();
    std::int64_t time = never;
    for (Cursor& cursor : m_cursors) {
        if (m_time == unread || cursor.time() == m_time)
            if (const Done done = cursor.next(m_stop); !done) return done.error();
        time = std::min(time, cursor.time());
    }
    m_time = time;
    return time != never;
}

const ExportSample* ExportRows::sample(std::size_t tag) const
{
    const Cursor& cursor = m_cursors[tag];
    return cursor.time() == m_time ? &cursor.sample() : nullptr;
}

base::Error exportStopped()
{
    return {base::Code::Io, "export",
            base::say(CORE_TR("core", "The export was stopped; the written file is incomplete."))};
}

} // namespace titer::store
