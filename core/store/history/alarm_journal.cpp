#include "core/store/history/alarm_journal.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace titer::store {

using alarm::AlarmStatus;
using alarm::Transition;
using base::Done;
using base::Result;

namespace {

constexpr std::int64_t formatWithAlarms = 2;
constexpr std::string_view watermarkKey = "alarm_watermark";
constexpr std::string_view joinedKey = "joined_entries"; // ids of entries of other recorders, "5-17,30-31"

// The table of alarm states and its column keep their names, so that earlier versions open a store as well.
#define ALARM_STATES "alarm_standings" // formerly
#define ALARM_STATE "standing"         // formerly

#define JOURNAL_COLUMNS                                                                                                \
    "time, source_time, alarm, name, priority, act, before, after, value, edge, unit, person, reason, old_text, "      \
    "new_text"

constexpr const char* addTransition = "INSERT INTO alarm_journal (" JOURNAL_COLUMNS
                                      ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";

Transition transitionOf(const Statement& row)
{
    Transition transition;
    transition.time = row.integer(0);
    transition.sourceTime = row.integer(1);
    transition.alarm = row.text(2);
    transition.name = row.text(3);
    transition.priority = alarm::Priority(std::clamp<std::int64_t>(row.integer(4), 1, 4));
    transition.act = Transition::Act(std::clamp<std::int64_t>(row.integer(5), 0, int(Transition::Act::Defined)));
    const auto state = [&](int column) {
        return alarm::State(std::clamp<std::int64_t>(row.integer(column), 0, int(alarm::State::OutOfService)));
    };
    transition.before = state(6);
    transition.after = state(7);
    transition.value = row.realOrNan(8);
    transition.limit = row.realOrNan(9);
    transition.unit = row.text(10);
    transition.person = row.text(11);
    transition.reason = row.text(12);
    transition.oldText = row.text(13);
    transition.newText = row.text(14);
    return transition;
}

void bindTransition(Statement& add, const Transition& transition)
{
    add.bind(1, transition.time).bind(2, transition.sourceTime).bind(3, std::string_view(transition.alarm));
    add.bind(4, std::string_view(transition.name)).bind(5, std::int64_t(transition.priority));
    add.bind(6, std::int64_t(transition.act)).bind(7, std::int64_t(transition.before));
    add.bind(8, std::int64_t(transition.after)).bind(9, transition.value).bind(10, transition.limit);
    add.bind(11, std::string_view(transition.unit)).bind(12, std::string_view(transition.person));
    add.bind(13, std::string_view(transition.reason)).bind(14, std::string_view(transition.oldText));
    add.bind(15, std::string_view(transition.newText));
}

std::int64_t wholeNumberIn(std::string_view text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

using IdRange = std::pair<std::int64_t, std::int64_t>;

std::vector<IdRange> idRanges(std::string_view text)
{
    std::vector<IdRange> ranges;
    if (text.empty()) return ranges;
    for (const std::string_view part : base::split(text, ','))
        if (const std::size_t middle = part.find('-'); middle != std::string_view::npos)
            ranges.emplace_back(wholeNumberIn(part.substr(0, middle)), wholeNumberIn(part.substr(middle + 1)));
    return ranges;
}

std::string textOf(const std::vector<IdRange>& ranges)
{
    std::string text;
    for (const auto& [first, last] : ranges)
        text += (text.empty() ? "" : ",") + std::to_string(first) + "-" + std::to_string(last);
    return text;
}

} // namespace

Result<AlarmJournal> AlarmJournal::open(const std::string& folder, Database::Mode mode)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, mode);
    if (!index) return index.error();
    const Result<std::int64_t> version = index->database().number("PRAGMA user_version");
    if (!version) return version.error();
    return AlarmJournal(std::move(*index), *version >= formatWithAlarms);
}

Result<std::int64_t> salvageJournal(const std::string& damaged, HistoryIndex& index)
{
    Result<Database> database = Database::open(damaged, Database::Mode::Read);
    if (!database) return std::int64_t(0);
    Result<Statement> from = database->prepare("SELECT " JOURNAL_COLUMNS " FROM alarm_journal ORDER BY id");
    if (!from) return std::int64_t(0);
    Result<Statement> to = index.database().prepare(addTransition);
    if (!to) return to.error();
    Result<Transaction> transaction = Transaction::begin(index.database());
    if (!transaction) return transaction.error();
    std::int64_t count = 0, last = 0;
    for (Result<bool> row = from->step(); row && *row; row = from->step()) {
        const Transition one = transitionOf(*from);
        if (one.time <= 0 || one.alarm.empty()) continue;
        bindTransition(*to, one);
        if (const Done put = to->run(); !put) return put.error();
        last = std::max(last, one.time);
        ++count;
    }
    // Whoever evaluates next goes on behind them.
    if (const Done kept = index.setMeta(watermarkKey, std::to_string(last)); !kept) return kept.error();
    const Done done = transaction->commit();
    return done ? Result<std::int64_t>(count) : done.error();
}

Done AlarmJournal::append(std::span<const Transition> transitions, std::span<const AlarmAct> acts,
                          std::span<const AlarmStatus> statuses, std::int64_t watermark)
{
    Result<Transaction> transaction = Transaction::begin(m_index.database());
    if (!transaction) return transaction.error();
    Result<Statement> add = m_index.database().prepare(addTransition);
    if (!add) return add.error();
    Result<Statement> define = m_index.database().prepare(
        "INSERT INTO " ALARM_STATES " (alarm, definition, " ALARM_STATE ") VALUES (?1, ?2, '') "
        "ON CONFLICT (alarm) DO UPDATE SET definition = excluded.definition");
    if (!define) return define.error();
    Result<Statement> forget = m_index.database().prepare("DELETE FROM " ALARM_STATES " WHERE alarm = ?1");
    if (!forget) return forget.error();
    for (const Transition& transition : transitions)
        if (const Done done = put(transition, *add, *define, *forget); !done) return done;
    if (const Done done = putActs(acts); !done) return done;
    if (const Done done = putStatuses(statuses); !done) return done;
    if (const Done done = m_index.setMeta(watermarkKey, std::to_string(watermark)); !done) return done;
    return transaction->commit();
}

Done AlarmJournal::addJoined(std::span<const Transition> transitions)
{
    Result<Transaction> transaction = Transaction::begin(m_index.database());
    if (!transaction) return transaction.error();
    Result<Statement> add = m_index.database().prepare(addTransition);
    if (!add) return add.error();
    const Result<std::string> before = m_index.meta(joinedKey);
    if (!before) return before.error();
    std::vector<IdRange> joined = idRanges(*before);
    for (const Transition& transition : transitions) {
        bindTransition(*add, transition);
        if (const Done done = add->run(); !done) return done;
        const std::int64_t id = m_index.database().lastId();
        if (!joined.empty() && joined.back().second == id - 1)
            joined.back().second = id;
        else
            joined.emplace_back(id, id);
    }
    if (const Done kept = m_index.setMeta(joinedKey, textOf(joined)); !kept) return kept;
    return transaction->commit();
}

Done AlarmJournal::put(const Transition& transition, Statement& add, Statement& define, Statement& forget)
{
    bindTransition(add, transition);
    if (const Done done = add.run(); !done) return done;
    if (transition.act != Transition::Act::Defined) return base::done();
    if (transition.newText.empty()) return forget.bind(1, std::string_view(transition.alarm)).run();
    return define.bind(1, std::string_view(transition.alarm)).bind(2, std::string_view(transition.newText)).run();
}

Done AlarmJournal::putActs(std::span<const AlarmAct> acts)
{
    Result<Statement> add = m_index.database().prepare(
        "INSERT INTO alarm_acts (time, act, alarm, person, reason, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!add) return add.error();
    for (const AlarmAct& act : acts) {
        add->bind(1, act.time).bind(2, std::int64_t(act.act.act)).bind(3, std::string_view(act.act.alarm));
        add->bind(4, std::string_view(act.act.person)).bind(5, std::string_view(act.act.reason)).bind(6, act.act.until);
        if (const Done done = add->run(); !done) return done;
    }
    return base::done();
}

Done AlarmJournal::putStatuses(std::span<const AlarmStatus> statuses)
{
    // Of an alarm that is gone there is nothing to keep.
    Result<Statement> put =
        m_index.database().prepare("UPDATE " ALARM_STATES " SET " ALARM_STATE " = ?2 WHERE alarm = ?1");
    if (!put) return put.error();
    for (const AlarmStatus& alarmStatus : statuses) {
        put->bind(1, std::string_view(alarmStatus.id))
            .bind(2, std::string_view(alarm::statusJson(alarmStatus).write(false)));
        if (const Done done = put->run(); !done) return done;
    }
    return base::done();
}

AlarmState stateOf(const std::string& id, std::string definition, std::optional<AlarmStatus> alarmStatus)
{
    if (!alarmStatus) alarmStatus.emplace();
    alarmStatus->id = id;
    return {std::move(definition), std::move(*alarmStatus)};
}

Result<std::vector<AlarmState>> AlarmJournal::states()
{
    std::vector<AlarmState> states;
    if (!m_known) return states;
    Result<Statement> query =
        m_index.database().prepare("SELECT alarm, definition, " ALARM_STATE " FROM " ALARM_STATES " ORDER BY alarm");
    if (!query) return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return states;
        base::Errors errors;
        const base::Json json = base::readJson(query->text(2), errors);
        states.push_back(
            stateOf(query->text(0), query->text(1), errors.empty() ? alarm::readStatus(json) : std::nullopt));
    }
}

Result<std::int64_t> AlarmJournal::watermark()
{
    if (!m_known) return std::int64_t(0);
    const Result<std::string> text = m_index.meta(watermarkKey);
    if (!text) return text.error();
    return wholeNumberIn(*text);
}

Result<std::vector<Transition>> AlarmJournal::between(std::int64_t from, std::int64_t to, std::size_t limit,
                                                      std::string_view alarm)
{
    std::vector<Transition> found;
    if (!m_known) return found;
    Result<Statement> query = m_index.database().prepare(
        "SELECT " JOURNAL_COLUMNS " FROM alarm_journal WHERE time >= ?1 AND time < ?2 AND (?4 = '' OR alarm = ?4) "
        "ORDER BY time DESC, id DESC LIMIT ?3");
    if (!query) return query.error();
    constexpr auto max = std::size_t(std::numeric_limits<std::int64_t>::max());
    query->bind(1, from).bind(2, to).bind(3, std::int64_t(std::min(limit, max))).bind(4, alarm);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        found.push_back(transitionOf(*query));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Done AlarmJournal::each(std::int64_t from, std::int64_t to, const std::function<bool(const Transition&)>& sink)
{
    return read({}, from, to, sink);
}

Done AlarmJournal::eachOwn(std::int64_t from, std::int64_t to, const std::function<bool(const Transition&)>& sink)
{
    const Result<std::string> joined = m_index.meta(joinedKey);
    if (!joined) return joined.error();
    return read(*joined, from, to, sink);
}

// Without entries whose ids lie in these ranges, "5-17,30-31".
Done AlarmJournal::read(std::string_view without, std::int64_t from, std::int64_t to,
                        const std::function<bool(const Transition&)>& sink)
{
    if (!m_known) return base::done();
    const std::vector<IdRange> left = idRanges(without);
    Result<Statement> query =
        m_index.database().prepare("SELECT " JOURNAL_COLUMNS ", id FROM alarm_journal WHERE time >= ?1 "
                                   "AND time < ?2 ORDER BY time, id");
    if (!query) return query.error();
    query->bind(1, from).bind(2, to);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return base::done();
        const std::int64_t id = query->integer(15);
        const auto holds = [id](const IdRange& range) { return id >= range.first && id <= range.second; };
        if (std::ranges::none_of(left, holds) && !sink(transitionOf(*query))) return base::done();
    }
}

Result<std::vector<AlarmAct>> AlarmJournal::acts(std::int64_t from, std::int64_t to)
{
    std::vector<AlarmAct> found;
    if (!m_known) return found;
    Result<Statement> query = m_index.database().prepare("SELECT time, act, alarm, person, reason, until FROM "
                                                         "alarm_acts WHERE time >= ?1 AND time < ?2 ORDER BY time, id");
    if (!query) return query.error();
    query->bind(1, from).bind(2, to);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        const std::int64_t act = std::clamp<std::int64_t>(query->integer(1), 0, int(Transition::Act::Defined));
        found.push_back({query->integer(0),
                         {Transition::Act(act), query->text(2), query->text(3), query->text(4), query->integer(5)}});
    }
}

Result<int> AlarmJournal::raisedSince(std::int64_t time)
{
    if (!m_known) return 0;
    const Result<std::int64_t> count =
        m_index.database().number("SELECT count(*) FROM alarm_journal WHERE time >= " + std::to_string(time) +
                                  " AND act = " + std::to_string(int(Transition::Act::Raised)));
    if (!count) return count.error();
    return int(*count);
}

} // namespace titer::store
