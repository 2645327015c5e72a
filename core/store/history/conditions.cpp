#include "core/store/history/conditions.h"

#include "core/store/history/history_reader.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::array kinds = {"above", "below", "text"};
#define CONDITION_COLUMNS "id, tag, kind, edge, deadband, delay, opens, name, interval"

Error refusal(base::Sentence why)
{
    return base::inputError("conditions", std::move(why));
}

Condition conditionOf(Statement& row)
{
    const std::string kind = row.text(2);
    return {.id = row.integer(0),
            .tag = row.integer(1),
            .kind = kind == kinds[0]   ? Condition::Kind::Above
                    : kind == kinds[1] ? Condition::Kind::Below
                                       : Condition::Kind::EachText,
            .limit = row.real(3),
            .deadband = row.real(4),
            .delay = row.integer(5),
            .opens = readIntervalKind(row.text(6)).value_or(Interval::Kind::Excursion),
            .name = row.text(7)};
}

Done check(const Condition& condition, const std::vector<HistoryTag>& tags)
{
    const HistoryTag* tag = nullptr;
    for (const HistoryTag& known : tags)
        if (known.id == condition.tag) tag = &known;
    if (!tag) return refusal(say(CORE_TR("core", "The store has no such tag; record it once, or choose another one.")));
    const bool text = condition.kind == Condition::Kind::EachText;
    if (tag->kind != (text ? connect::TagKind::Text : connect::TagKind::Number))
        return refusal(text ? say(CORE_TR("core", "“{1}” has no texts; give a limit instead."), tag->name)
                            : say(CORE_TR("core", "“{1}” has no numbers to compare with a limit; choose another tag."),
                                  tag->name));
    if (!text && condition.name.empty())
        return refusal(say(CORE_TR("core", "The intervals of a condition need a name; give one.")));
    const bool sound = std::isfinite(condition.limit) && std::isfinite(condition.deadband) &&
                       condition.deadband >= 0.0 && condition.delay >= 0;
    if (sound) return base::done();
    return refusal(say(CORE_TR("core", "Limit and deadband must be numbers, with deadband and delay 0 or more; "
                                       "change them.")));
}

} // namespace

const char* nameOf(Condition::Kind kind)
{
    return kinds[std::size_t(kind)];
}

Result<Conditions> Conditions::open(const std::string& folder, Database::Mode mode)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, mode);
    if (!index) return index.error();
    return Conditions(std::move(*index));
}

Result<std::int64_t> Conditions::add(const Condition& condition)
{
    const Result<std::vector<HistoryTag>> tags = m_index.tags();
    if (!tags) return tags.error();
    if (const Done sound = check(condition, *tags); !sound) return sound.error();
    Result<Statement> add =
        m_index.database().prepare("INSERT INTO conditions (tag, kind, edge, deadband, delay, opens, name, interval) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)");
    if (!add) return add.error();
    add->bind(1, condition.tag).bind(2, std::string_view(nameOf(condition.kind))).bind(3, condition.limit);
    add->bind(4, condition.deadband).bind(5, condition.delay);
    add->bind(6, std::string_view(nameOf(condition.opens))).bind(7, std::string_view(condition.name));
    if (const Done done = add->run(); !done) return done.error();
    return m_index.database().lastId();
}

Result<std::vector<Condition>> Conditions::list()
{
    Result<Statement> query = m_index.database().prepare("SELECT " CONDITION_COLUMNS " FROM conditions ORDER BY id");
    if (!query) return query.error();
    std::vector<Condition> found;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(conditionOf(*query));
    }
}

Done Conditions::remove(std::int64_t id, std::int64_t now)
{
    Database& database = m_index.database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    Result<Statement> end = database.prepare("UPDATE intervals SET t1 = max(t0, ?2) WHERE t1 = 0 AND id = "
                                             "(SELECT interval FROM conditions WHERE id = ?1)");
    if (!end) return end.error();
    if (const Done done = end->bind(1, id).bind(2, now).run(); !done) return done;
    Result<Statement> remove = database.prepare("DELETE FROM conditions WHERE id = ?1");
    if (!remove) return remove.error();
    if (const Done done = remove->bind(1, id).run(); !done) return done;
    if (database.changes() == 0)
        return refusal(
            say(CORE_TR("core", "There is no condition {1}; “list” shows the existing ones."), std::to_string(id)));
    return transaction->commit();
}

Result<ConditionWatch> ConditionWatch::open(const std::string& folder)
{
    Result<Conditions> conditions = Conditions::open(folder);
    if (!conditions) return conditions.error();
    ConditionWatch watch(std::move(*conditions));
    if (const Done loaded = watch.load(); !loaded) return loaded.error();
    return watch;
}

// A condition is never changed, only added and removed: one that is known goes on as it is.
Done ConditionWatch::load()
{
    Database& database = m_conditions.m_index.database();
    const Result<std::int64_t> version = database.number("PRAGMA data_version");
    if (!version) return version.error();
    if (*version == m_version) return base::done();
    Result<Statement> query = database.prepare(
        "SELECT c.id, c.tag, c.kind, edge, deadband, delay, opens, c.name, coalesce(i.t0, 0), coalesce(i.name, ''), "
        "i.id IS NOT NULL FROM conditions c LEFT JOIN intervals i ON i.id = c.interval AND i.t1 = 0 ORDER BY c.id");
    if (!query) return query.error();
    std::map<std::int64_t, std::vector<ConditionState>> states;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        Condition condition = conditionOf(*query);
        std::vector<ConditionState>& known = m_states[condition.tag];
        const auto same = std::find_if(known.begin(), known.end(), [&](const ConditionState& state) {
            return state.condition().id == condition.id;
        });
        std::optional<Interval> open;
        if (query->integer(10) != 0) open = Interval{.name = query->text(9), .from = query->integer(8)};
        std::vector<ConditionState>& place = states[condition.tag];
        if (same != known.end()) {
            place.push_back(*same);
            continue;
        }
        place.emplace_back(std::move(condition), open);
        if (m_version == unread) resume(place.back());
    }
    m_states = std::move(states);
    m_version = *version;
    return base::done();
}

// Without the samples it starts again with the next one.
void ConditionWatch::resume(ConditionState& state)
{
    constexpr std::size_t maxSamples = 1'000'000;
    const Condition& condition = state.condition();
    if (condition.kind == Condition::Kind::EachText || condition.delay == 0) return;
    Result<HistoryReader> reader = HistoryReader::open(m_conditions.m_index.folder());
    const Result<std::optional<Point>> last = reader ? reader->latest(condition.tag) : reader.error();
    if (!last || !*last) return;
    const std::int64_t from = (*last)->time - condition.delay;
    const Result<std::optional<Point>> before = reader->before(condition.tag, from);
    Result<std::vector<Point>> points = reader->points(condition.tag, from, (*last)->time + 1, maxSamples);
    if (!before || !points || points->size() == maxSamples) return;
    if (*before) points->insert(points->begin(), **before);
    state.resume(*points);
}

void ConditionWatch::take(std::int64_t tag, std::span<const Point> points)
{
    const auto found = m_states.find(tag);
    if (found == m_states.end()) return;
    for (ConditionState& state : found->second)
        for (const Point& point : points) state.take(point);
}

void ConditionWatch::take(std::int64_t tag, const LongPoint& point)
{
    const auto found = m_states.find(tag);
    if (found == m_states.end()) return;
    for (ConditionState& state : found->second) state.take(point);
}

Done ConditionWatch::commit(std::int64_t now)
{
    bool any = false;
    for (auto& [tag, states] : m_states) {
        for (ConditionState& state : states) {
            state.pass(now);
            any = any || !state.changes().empty();
        }
    }
    if (const Done done = any ? write() : base::done(); !done) return done;
    return load();
}

Done ConditionWatch::write()
{
    Result<Transaction> transaction = Transaction::begin(m_conditions.m_index.database());
    if (!transaction) return transaction.error();
    for (const auto& [tag, states] : m_states)
        for (const ConditionState& state : states)
            if (const Done done = write(state); !done) return done;
    if (const Done done = transaction->commit(); !done) return done;
    for (auto& [tag, states] : m_states)
        for (ConditionState& state : states) state.clearChanges();
    return base::done();
}

// An interval and that it is the condition's own go together, so that the next recorder finds it. One that somebody ended meanwhile
// stays as it was ended, and a condition that was removed meanwhile opens none.
Done ConditionWatch::write(const ConditionState& state)
{
    if (state.changes().empty()) return base::done();
    Database& database = m_conditions.m_index.database();
    const Result<std::vector<HistoryTag>> tags = m_conditions.m_index.tags();
    if (!tags) return tags.error();
    const Condition& condition = state.condition();
    Result<Statement> open = database.prepare("INSERT INTO intervals (kind, name, parent, place, t0, t1, opened_by) "
                                              "SELECT ?2, ?3, 0, ?4, ?5, 0, 'condition' FROM conditions WHERE id = ?1");
    Result<Statement> own = database.prepare("UPDATE conditions SET interval = last_insert_rowid() WHERE id = ?1");
    Result<Statement> end = database.prepare("UPDATE intervals SET t1 = max(t0, ?2) WHERE t1 = 0 AND id = "
                                             "(SELECT interval FROM conditions WHERE id = ?1)");
    for (const auto* statement : {&open, &own, &end})
        if (!*statement) return statement->error();
    const std::string place = fullName(*tags, condition.tag);
    for (const ConditionState::Change& change : state.changes()) {
        Done done = base::done();
        if (change.opens) {
            open->bind(1, condition.id).bind(2, std::string_view(nameOf(condition.opens)));
            open->bind(3, std::string_view(change.name)).bind(4, std::string_view(place)).bind(5, change.time);
            done = open->run();
            if (done) done = own->bind(1, condition.id).run();
        } else {
            done = end->bind(1, condition.id).bind(2, change.time).run();
        }
        if (!done) return done;
    }
    return base::done();
}

} // namespace titer::store
