#include "core/store/history/lab_watch.h"

#include <algorithm>

namespace titer::store {

using base::Done;
using base::Result;

Result<LabWatch> LabWatch::open(const std::string& folder)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    if (!index) return index.error();
    LabWatch watch(std::move(*index));
    const Result<bool> any = watch.readNewest(watch.m_result, watch.m_change);
    if (!any) return any.error();
    return watch;
}

// False where the store has no samples yet.
Result<bool> LabWatch::readNewest(std::int64_t& result, std::int64_t& change)
{
    const Result<bool> any = hasSamples(m_index.database());
    if (!any || !*any) return any;
    const Result<std::int64_t> newest = m_index.database().number("SELECT max(id) FROM lab_results"),
                               changed = m_index.database().number("SELECT max(id) FROM lab_changes");
    if (!newest) return newest.error();
    if (!changed) return changed.error();
    result = *newest;
    change = *changed;
    return true;
}

Result<std::vector<TagPoint>> LabWatch::next()
{
    std::vector<TagPoint> values;
    std::int64_t result = m_result, change = m_change;
    const Result<bool> any = readNewest(result, change);
    if (!any) return any.error();
    if (!*any || (result == m_result && change == m_change)) return values;
    Result<Statement> query =
        m_index.database().prepare("SELECT sample FROM lab_results WHERE id > ?1 AND id <= ?2 UNION "
                                   "SELECT sample FROM lab_changes WHERE id > ?3 AND id <= ?4 ORDER BY 1");
    if (!query) return query.error();
    query->bind(1, m_result).bind(2, result).bind(3, m_change).bind(4, change);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        if (const Done done = addOf(query->integer(0), values); !done) return done.error();
    }
    m_result = result;
    m_change = change;
    std::stable_sort(values.begin(), values.end(),
                     [](const TagPoint& a, const TagPoint& b) { return a.point.received < b.point.received; });
    return values;
}

Done LabWatch::addOf(std::int64_t sample, std::vector<TagPoint>& values)
{
    const Result<std::vector<TagPoint>> all = labPointsOf(m_index.database(), sample);
    if (!all) return all.error();
    for (const TagPoint& value : *all) {
        const auto [at, fresh] = m_reported.try_emplace({value.tag, sample}, value.point);
        if (!fresh && isSameSample(at->second, value.point)) continue;
        at->second = value.point;
        values.push_back(value);
    }
    return base::done();
}

} // namespace titer::store
