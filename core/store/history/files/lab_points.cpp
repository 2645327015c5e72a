#include "core/store/history/files/lab_points.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace titer::store {

using base::Result;

namespace {

constexpr std::int64_t firstWithSamples = 4; // of an index that has samples

struct Row {
    std::string replicate;
    std::int64_t measured = 0, known = 0;
    double value = 0.0; // in the unit of the tag
    connect::Status status = connect::status::good;
};

// The results of one sample, in the order in which they came.
struct Drawn {
    std::int64_t stands = 0;
    std::vector<Row> rows;
};

// Of the first `count` results: the mean over the replicates.
Point pointOf(const Drawn& drawn, std::size_t count)
{
    std::map<std::string, const Row*> newest;
    for (std::size_t i = 0; i < count; ++i) {
        const Row*& row = newest[drawn.rows[i].replicate];
        if (!row || drawn.rows[i].measured >= row->measured) row = &drawn.rows[i];
    }
    Point point{drawn.stands, drawn.stands, 0.0, connect::status::good};
    for (const auto& [replicate, row] : newest) {
        point.received = std::max(point.received, row->known);
        point.value += row->value / double(newest.size());
        point.status = std::max(point.status, row->status);
    }
    return point;
}

// A part of the points, each instant once.
Part partOf(const std::vector<Point>& points)
{
    Part part;
    for (Point point : points) {
        if (!part.open.time.empty()) point.time = std::max(point.time, part.open.time.back() + 1);
        part.open.add(point);
    }
    part.run.t0 = part.open.time.front();
    part.run.t1 = part.open.time.back();
    part.run.count = std::int64_t(points.size());
    return part;
}

Result<std::vector<Drawn>> readDrawn(Database& index, std::int64_t tag, const base::Unit& unit,
                                     const std::string& unitName)
{
    Result<Statement> query = index.prepare(
        "SELECT s.id, s.stands, r.replicate, iif(r.measured, r.measured, r.known), r.known, r.value, r.unit, r.status "
        "FROM lab_tags t JOIN lab_results r ON r.quantity = t.quantity AND r.analyser = t.analyser "
        "JOIN lab_samples s ON s.id = r.sample WHERE t.tag = ?1 AND s.vessel = t.vessel AND s.belongs AND "
        "s.verdict <> 2 ORDER BY s.stands, s.id, r.id");
    if (!query) return query.error();
    query->bind(1, tag);
    std::vector<Drawn> all;
    for (std::int64_t last = 0;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return all;
        double value = query->real(5);
        if (const std::string written = query->text(6); written != unitName) {
            const std::optional<base::Unit> from = base::findUnit(written);
            if (!from || from->dimension != unit.dimension) continue; // of another tag
            value = unit.fromSi(from->toSi(value));
        }
        if (const std::int64_t sample = query->integer(0); all.empty() || sample != last) {
            all.push_back({query->integer(1), {}});
            last = sample;
        }
        all.back().rows.push_back(
            {query->text(2), query->integer(3), query->integer(4), value, connect::Status(query->integer(7))});
    }
}

} // namespace

Result<std::optional<Parts>> labParts(Database& index, std::int64_t tag, bool corrected)
{
    const Result<std::int64_t> version = index.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version < firstWithSamples) return std::optional<Parts>();
    Result<Statement> known = index.prepare("SELECT unit FROM lab_tags WHERE tag = ?1");
    if (!known) return known.error();
    const Result<bool> row = known->bind(1, tag).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Parts>();
    const std::string name = known->text(0);
    const Result<std::vector<Drawn>> all = readDrawn(index, tag, base::findUnit(name).value_or(base::Unit()), name);
    if (!all) return all.error();
    std::size_t most = 0;
    for (const Drawn& drawn : *all) most = std::max(most, drawn.rows.size());
    Parts parts;
    for (std::size_t back = corrected ? most : 1; back-- > 0;) {
        std::vector<Point> points;
        for (const Drawn& drawn : *all)
            if (drawn.rows.size() > back) points.push_back(pointOf(drawn, drawn.rows.size() - back));
        if (!points.empty()) parts.push_back(partOf(points));
    }
    return std::optional(std::move(parts));
}

} // namespace titer::store
