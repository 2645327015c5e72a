#include "core/store/history/intervals.h"

#include "core/base/text.h"
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

Done checkOrder(const Interval& interval)
{
    if (interval.to == 0 || interval.to >= interval.from) return base::done();
    return Error{Code::Input, "intervals",
                 say(CORE_TR("core", "“{1}” would end before it starts ({2}); give a later end."), interval.name,
                     base::writeInstant({interval.from}))};
}

// What stands in the columns from `first` on.
Interval intervalAt(Statement& query, int first)
{
    return {query.integer(first),     readIntervalKind(query.text(first + 1)).value_or(Interval::Kind::Annotation),
            query.text(first + 2),    query.integer(first + 3),
            query.text(first + 4),    query.integer(first + 5),
            query.integer(first + 6), query.text(first + 7)};
}

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
    if (const Done order = checkOrder(interval); !order) return order.error();
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
                         say(CORE_TR("core", "“{1}” is not within the interval of which it is a part; change its "
                                             "times."),
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
                 say(CORE_TR("core", "There is no open interval {1} that started before {2}."), std::to_string(id),
                     base::writeInstant({to}))};
}

Result<Interval> Intervals::annotation(std::int64_t id)
{
    Result<Statement> query = m_index.database().prepare("SELECT " INTERVAL_COLUMNS " FROM intervals WHERE id = ?1");
    if (!query) return query.error();
    query->bind(1, id);
    const Result<std::vector<Interval>> found = read(*query);
    if (!found) return found.error();
    const std::string where = "intervals/" + std::to_string(id);
    if (found->empty())
        return Error{
            Code::Input, where,
            say(CORE_TR("core", "The note {1} no longer exists; it may have been removed."), std::to_string(id))};
    if (found->front().kind == Interval::Kind::Annotation) return found->front();
    return Error{Code::Input, where,
                 say(CORE_TR("core", "“{1}” is not a note. Only notes can be changed or removed; recorded data stay."),
                     found->front().name)};
}

Done Intervals::keepRevision(const IntervalRevision& revision)
{
    if (base::trimmed(revision.reason).empty())
        return Error{Code::Input, "reason",
                     say(CORE_TR("core", "Changing or removing a note needs a reason; give one."))};
    Result<Statement> keep = m_index.database().prepare(
        "INSERT INTO interval_revisions (interval, until, removed, person, reason, kind, name, parent, place, t0, t1, "
        "opened_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    if (!keep) return keep.error();
    const Interval& was = revision.was;
    keep->bind(1, was.id).bind(2, revision.until).bind(3, std::int64_t(revision.removed)).bind(4, revision.person);
    keep->bind(5, revision.reason).bind(6, std::string_view(nameOf(was.kind))).bind(7, was.name).bind(8, was.parent);
    keep->bind(9, was.place).bind(10, was.from).bind(11, was.to).bind(12, was.openedBy);
    return keep->run();
}

Done Intervals::amend(const Interval& annotation, const std::string& person, const std::string& reason,
                      std::int64_t now)
{
    if (const Done order = checkOrder(annotation); !order) return order;
    if (base::trimmed(annotation.name).empty())
        return Error{Code::Input, "name", say(CORE_TR("core", "A note needs text; write some, or remove it."))};
    Result<Transaction> transaction = Transaction::begin(m_index.database());
    if (!transaction) return transaction.error();
    const Result<Interval> was = this->annotation(annotation.id);
    if (!was) return was.error();
    const bool same = was->name == annotation.name && was->from == annotation.from && was->to == annotation.to;
    if (same) return base::done();
    if (const Done kept = keepRevision({*was, now, false, person, reason}); !kept) return kept;
    Result<Statement> change =
        m_index.database().prepare("UPDATE intervals SET name = ?2, t0 = ?3, t1 = ?4 WHERE id = ?1");
    if (!change) return change.error();
    change->bind(1, annotation.id).bind(2, annotation.name).bind(3, annotation.from).bind(4, annotation.to);
    if (const Done done = change->run(); !done) return done;
    return transaction->commit();
}

Done Intervals::remove(std::int64_t id, const std::string& person, const std::string& reason, std::int64_t now)
{
    Result<Transaction> transaction = Transaction::begin(m_index.database());
    if (!transaction) return transaction.error();
    const Result<Interval> was = annotation(id);
    if (!was) return was.error();
    if (const Done kept = keepRevision({*was, now, true, person, reason}); !kept) return kept;
    Result<Statement> remove = m_index.database().prepare("DELETE FROM intervals WHERE id = ?1");
    if (!remove) return remove.error();
    if (const Done done = remove->bind(1, id).run(); !done) return done;
    return transaction->commit();
}

Result<bool> Intervals::hasRevisions()
{
    const Result<std::int64_t> version = m_index.database().number("PRAGMA user_version");
    return version ? Result<bool>(*version >= 3) : version.error();
}

Result<std::vector<Interval>> Intervals::former()
{
    const Result<bool> any = hasRevisions();
    if (!any) return any.error();
    if (!*any) return std::vector<Interval>();
    Result<Statement> query = m_index.database().prepare(
        "SELECT interval, kind, name, parent, place, t0, t1, opened_by FROM interval_revisions ORDER BY id");
    return query ? read(*query) : query.error();
}

Result<std::vector<IntervalRevision>> Intervals::revisions(std::int64_t id)
{
    const Result<bool> any = hasRevisions();
    if (!any) return any.error();
    if (!*any) return std::vector<IntervalRevision>();
    Result<Statement> query = m_index.database().prepare(
        "SELECT until, removed, person, reason, interval, kind, name, parent, place, t0, t1, opened_by FROM "
        "interval_revisions WHERE interval = ?1 ORDER BY id");
    if (!query) return query.error();
    query->bind(1, id);
    std::vector<IntervalRevision> found;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(
            {intervalAt(*query, 4), query->integer(0), query->integer(1) != 0, query->text(2), query->text(3)});
    }
}

Result<std::vector<Interval>> Intervals::read(Statement& query)
{
    std::vector<Interval> found;
    for (;;) {
        const Result<bool> row = query.step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(intervalAt(query, 0));
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
