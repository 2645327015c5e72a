#include "core/store/history/intervals.h"

#include "core/base/time.h"

#include <algorithm>
#include <array>
#include <limits>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::array names = {"batch", "unit_procedure", "operation", "phase", "excursion", "annotation"};
#define INTERVAL_COLUMNS "id, kind, name, parent, place, t0, t1, opened_by"

} // namespace

const char* nameOf(Interval::Kind kind)
{
    return names[std::size_t(kind)];
}

std::optional<Interval::Kind> readIntervalKind(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return Interval::Kind(found - names.begin());
}

Result<Intervals> Intervals::open(const std::string& folder, Database::Mode mode)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, mode);
    if (!index) return index.error();
    return Intervals(std::move(*index));
}

Result<std::int64_t> Intervals::add(const Interval& interval)
{
    if (interval.to != 0 && interval.to < interval.from)
        return Error{Code::Input, "intervals",
                     say(CORE_TR("core", "“{1}” would end before it begins ({2}); give a later end."), interval.name,
                         base::writeInstant({interval.from}))};
    Result<Transaction> transaction = Transaction::begin(m_index.database());
    if (!transaction) return transaction.error();
    if (interval.parent != 0) {
        Result<Statement> parent =
            m_index.database().prepare("SELECT " INTERVAL_COLUMNS " FROM intervals WHERE id = ?1");
        if (!parent) return parent.error();
        parent->bind(1, interval.parent);
        const Result<std::vector<Interval>> found = read(*parent);
        if (!found) return found.error();
        const bool fits = !found->empty() && interval.from >= found->front().from &&
                          (found->front().to == 0 || std::max(interval.from, interval.to) <= found->front().to);
        if (!fits)
            return Error{Code::Input, "intervals",
                         say(CORE_TR("core", "“{1}” does not lie within the interval that it is to be a part of; "
                                             "change its times."),
                             interval.name)};
    }
    Result<Statement> add = m_index.database().prepare(
        "INSERT INTO intervals (kind, name, parent, place, t0, t1, opened_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!add) return add.error();
    add->bind(1, std::string_view(nameOf(interval.kind))).bind(2, interval.name).bind(3, interval.parent);
    add->bind(4, interval.place).bind(5, interval.from).bind(6, interval.to).bind(7, interval.openedBy);
    if (const Done done = add->run(); !done) return done.error();
    const std::int64_t id = m_index.database().lastId();
    if (const Done done = transaction->commit(); !done) return done.error();
    return id;
}

Done Intervals::end(std::int64_t id, std::int64_t to)
{
    Result<Statement> end =
        m_index.database().prepare("UPDATE intervals SET t1 = ?2 WHERE id = ?1 AND t1 = 0 AND t0 <= ?2");
    if (!end) return end.error();
    if (const Done done = end->bind(1, id).bind(2, to).run(); !done) return done;
    if (m_index.database().changes() == 1) return base::done();
    return Error{Code::Input, "intervals/" + std::to_string(id),
                 say(CORE_TR("core", "No interval {1} is open that began before {2}."), std::to_string(id),
                     base::writeInstant({to}))};
}

Result<std::vector<Interval>> Intervals::read(Statement& query)
{
    std::vector<Interval> found;
    for (;;) {
        const Result<bool> row = query.step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back({query.integer(0), readIntervalKind(query.text(1)).value_or(Interval::Kind::Annotation),
                         query.text(2), query.integer(3), query.text(4), query.integer(5), query.integer(6),
                         query.text(7)});
    }
}

Result<std::vector<Interval>> Intervals::between(std::int64_t from, std::int64_t to)
{
    Result<Statement> query = m_index.database().prepare(
        "SELECT " INTERVAL_COLUMNS " FROM intervals WHERE t0 < ?2 AND (t1 = 0 OR t1 >= ?1) ORDER BY t0, id");
    if (!query) return query.error();
    query->bind(1, from).bind(2, to == 0 ? std::numeric_limits<std::int64_t>::max() : to);
    return read(*query);
}

Result<std::optional<Interval>> Intervals::find(Interval::Kind kind, std::string_view name, std::int64_t parent)
{
    Result<Statement> query =
        m_index.database().prepare("SELECT " INTERVAL_COLUMNS " FROM intervals WHERE kind = ?1 AND name = ?2 AND "
                                   "(?3 = 0 OR parent = ?3) ORDER BY t0 DESC, id DESC LIMIT 1");
    if (!query) return query.error();
    query->bind(1, std::string_view(nameOf(kind))).bind(2, name).bind(3, parent);
    Result<std::vector<Interval>> found = read(*query);
    if (!found) return found.error();
    return found->empty() ? std::optional<Interval>() : std::optional(std::move(found->front()));
}

} // namespace titer::store
