#include "core/store/history/alarm_journal.h"

#include "core/base/not_available.h"

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

// The table of alarm states and its column keep their names, so that earlier versions open a store as well.
#define ALARM_STATES "alarm_standings" // formerly
#define ALARM_STATE "standing"         // formerly

#define JOURNAL_COLUMNS                                                                                                \
    "time, source_time, alarm, name, priority, act, before, after, value, edge, unit, person, reason, old_text, "      \
    "new_text"

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

base::Json sampleJson(const std::string& tag, const connect::Sample& sample)
{
    base::Json json = base::Json::object();
    json["tag"] = tag;
    json["status"] = std::int64_t(sample.status);
    // Source times may be any; a number of JSON has 53 bits.
    json["source_time"] = std::to_string(sample.sourceTime);
    json["receive_time"] = std::to_string(sample.receiveTime);
    json["value"] = sample.value;
    return json;
}

std::int64_t integerOf(const base::Json* json)
{
    std::int64_t number = 0;
    if (json) std::from_chars(json->string().data(), json->string().data() + json->string().size(), number);
    return number;
}

std::string startText(const AlarmStart& start)
{
    base::Json json = base::Json::object();
    json["states"] = base::Json::array();
    for (const AlarmState& state : start.states) {
        base::Json item = base::Json::object();
        item["alarm"] = state.alarmStatus.id;
        item["definition"] = state.definition;
        alarm::putStatus(item, state.alarmStatus);
        json["states"].push(std::move(item));
    }
    json["newest"] = base::Json::array();
    for (const auto& [tag, sample] : start.newest) json["newest"].push(sampleJson(tag, sample));
    if (start.overlaidUntil != 0) {
        json["overlaid_from"] = std::to_string(start.overlaidFrom);
        json["overlaid_until"] = std::to_string(start.overlaidUntil);
    }
    return json.write(false);
}

// One that cannot be read, as of another version, stands as normal.
AlarmState stateOf(const std::string& id, std::string definition, std::optional<AlarmStatus> alarmStatus)
{
    if (!alarmStatus) alarmStatus.emplace();
    alarmStatus->id = id;
    return {std::move(definition), std::move(*alarmStatus)};
}

void readStart(const std::string& text, AlarmStart& start)
{
    base::Errors errors;
    const base::Json json = base::readJson(text, errors);
    const base::Json *states = json.find("states"), *newest = json.find("newest");
    if (!errors.empty() || !states || !newest) return;
    start.overlaidFrom = integerOf(json.find("overlaid_from"));
    start.overlaidUntil = integerOf(json.find("overlaid_until"));
    for (const base::Json& item : states->items()) {
        const base::Json *id = item.find("alarm"), *definition = item.find("definition");
        if (id && definition)
            start.states.push_back(stateOf(id->string(), definition->string(), alarm::statusIn(item)));
    }
    for (const base::Json& item : newest->items()) {
        const base::Json *tag = item.find("tag"), *status = item.find("status"), *value = item.find("value");
        if (!tag || !status || !value) continue;
        const double number = value->isNumber() ? value->number() : base::notAvailable;
        start.newest.push_back({tag->string(),
                                {0, connect::Status(status->number()), integerOf(item.find("source_time")),
                                 integerOf(item.find("receive_time")), number}});
    }
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
    Result<Statement> to =
        index.database().prepare("INSERT INTO alarm_journal (" JOURNAL_COLUMNS
                                 ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
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
    Result<Statement> add =
        m_index.database().prepare("INSERT INTO alarm_journal (" JOURNAL_COLUMNS
                                   ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
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

Done AlarmJournal::addStart(const AlarmStart& start)
{
    Result<Statement> add =
        m_index.database().prepare("INSERT INTO alarm_starts (watermark, time, states) VALUES (?1, ?2, ?3)");
    if (!add) return add.error();
    return add->bind(1, start.watermark).bind(2, start.time).bind(3, std::string_view(startText(start))).run();
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
    std::int64_t time = 0;
    std::from_chars(text->data(), text->data() + text->size(), time);
    return time;
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
    if (!m_known) return base::done();
    Result<Statement> query =
        m_index.database().prepare("SELECT " JOURNAL_COLUMNS " FROM alarm_journal WHERE time >= ?1 "
                                   "AND time < ?2 ORDER BY time, id");
    if (!query) return query.error();
    query->bind(1, from).bind(2, to);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row || !sink(transitionOf(*query))) return base::done();
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

Result<std::vector<AlarmStart>> AlarmJournal::starts()
{
    return readStarts("id");
}

Result<std::optional<AlarmStart>> AlarmJournal::lastStart()
{
    Result<std::vector<AlarmStart>> last = readStarts("id DESC LIMIT 1");
    if (!last) return last.error();
    return last->empty() ? std::nullopt : std::optional(std::move(last->front()));
}

Result<std::vector<AlarmStart>> AlarmJournal::readStarts(std::string_view order)
{
    std::vector<AlarmStart> found;
    if (!m_known) return found;
    Result<Statement> query =
        m_index.database().prepare("SELECT watermark, time, states FROM alarm_starts ORDER BY " + std::string(order));
    if (!query) return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        AlarmStart& start = found.emplace_back();
        start.watermark = query->integer(0);
        start.time = query->integer(1);
        readStart(query->text(2), start);
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
