#include "core/store/history/files/lab_points.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace titer::store {

using base::Result;

namespace {

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

// A tag of the source, and the unit that its values have.
struct LabTag {
    std::int64_t id = 0;
    std::string unitName;
    base::Unit unit;
};

LabTag labTagOf(const Statement& row)
{
    const std::string name = row.text(1);
    return {row.integer(0), name, base::findUnit(name).value_or(base::Unit())};
}

// Of one sample, or with 0 all.
Result<std::vector<Drawn>> readDrawn(Database& index, const LabTag& tag, std::int64_t sample)
{
    Result<Statement> query = index.prepare(
        "SELECT s.id, s.stands, r.replicate, iif(r.measured, r.measured, r.known), r.known, r.value, r.unit, r.status "
        "FROM lab_tags t JOIN lab_results r ON r.quantity = t.quantity AND r.analyser = t.analyser "
        "JOIN lab_samples s ON s.id = r.sample WHERE t.tag = ?1 AND s.vessel = t.vessel AND s.belongs AND "
        "s.verdict <> 2 " +
        std::string(sample == 0 ? "" : "AND s.id = ?2 ") + "ORDER BY s.stands, s.id, r.id");
    if (!query) return query.error();
    query->bind(1, tag.id);
    if (sample != 0) query->bind(2, sample);
    std::vector<Drawn> all;
    for (std::int64_t last = 0;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return all;
        double value = query->real(5);
        if (const std::string written = query->text(6); written != tag.unitName) {
            const std::optional<base::Unit> from = base::findUnit(written);
            if (!from || from->dimension != tag.unit.dimension) continue; // of another tag
            value = tag.unit.fromSi(from->toSi(value));
        }
        if (const std::int64_t drawn = query->integer(0); all.empty() || drawn != last) {
            all.push_back({query->integer(1), {}});
            last = drawn;
        }
        all.back().rows.push_back(
            {query->text(2), query->integer(3), query->integer(4), value, connect::Status(query->integer(7))});
    }
}

} // namespace

Result<bool> hasSamples(Database& index)
{
    constexpr std::int64_t firstWithSamples = 4; // version of an index
    const Result<std::int64_t> version = index.number("PRAGMA user_version");
    if (!version) return version.error();
    return *version >= firstWithSamples;
}

Result<std::optional<Parts>> labParts(Database& index, std::int64_t tag, bool corrected)
{
    const Result<bool> there = hasSamples(index);
    if (!there) return there.error();
    if (!*there) return std::optional<Parts>();
    Result<Statement> known = index.prepare("SELECT tag, unit FROM lab_tags WHERE tag = ?1");
    if (!known) return known.error();
    const Result<bool> row = known->bind(1, tag).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Parts>();
    const Result<std::vector<Drawn>> all = readDrawn(index, labTagOf(*known), 0);
    if (!all) return all.error();
    std::size_t max = 0;
    for (const Drawn& drawn : *all) max = std::max(max, drawn.rows.size());
    Parts parts;
    for (std::size_t back = corrected ? max : 1; back-- > 0;) {
        std::vector<Point> points;
        for (const Drawn& drawn : *all)
            if (drawn.rows.size() > back) points.push_back(pointOf(drawn, drawn.rows.size() - back));
        if (!points.empty()) parts.push_back(partOf(points));
    }
    return std::optional(std::move(parts));
}

Result<std::vector<TagPoint>> labPointsOf(Database& index, std::int64_t sample)
{
    std::vector<TagPoint> points;
    Result<Statement> query =
        index.prepare("SELECT DISTINCT t.tag, t.unit FROM lab_samples s JOIN lab_tags t ON t.vessel = s.vessel "
                      "JOIN lab_results r ON r.sample = s.id AND r.quantity = t.quantity AND r.analyser = t.analyser "
                      "WHERE s.id = ?1 ORDER BY t.tag");
    if (!query) return query.error();
    query->bind(1, sample);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return points;
        const LabTag tag = labTagOf(*query);
        const Result<std::vector<Drawn>> drawn = readDrawn(index, tag, sample);
        if (!drawn) return drawn.error();
        for (const Drawn& one : *drawn) points.push_back({tag.id, pointOf(one, one.rows.size())});
    }
}

} // namespace titer::store
