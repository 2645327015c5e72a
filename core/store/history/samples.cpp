// How samples stand in the index, and how they are read.
#include "core/store/history/samples.h"

#include "core/base/time.h"
#include "core/store/history/files/lab_points.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr std::array states = {"waiting",      "planned",  "overdue",  "drawn",
                               "results_late", "measured", "accepted", "rejected"};

#define SAMPLE_COLUMNS                                                                                                 \
    "id, name, batch, vessel, day, belongs, planned, drawn, stands, verdict, "                                         \
    "(SELECT count(DISTINCT r.quantity || char(0) || r.analyser || char(0) || r.replicate) FROM lab_results r "        \
    "WHERE r.sample = s.id), (SELECT ifnull(max(r.known), 0) FROM lab_results r WHERE r.sample = s.id)"

SampleEntry sampleEntryOf(const Statement& row)
{
    SampleEntry entry;
    entry.id = row.integer(0);
    entry.name = row.text(1);
    entry.parts.batch = row.text(2);
    entry.parts.vessel = row.text(3);
    if (!row.isNull(4)) entry.parts.day = row.real(4);
    entry.belongs = row.integer(5) != 0;
    entry.planned = row.integer(6);
    entry.drawn = row.integer(7);
    entry.stands = row.integer(8);
    entry.acceptance = SampleEntry::Acceptance(row.integer(9));
    entry.results = row.integer(10);
    entry.known = row.integer(11);
    return entry;
}

} // namespace

SampleEntry::State SampleEntry::state(std::int64_t now) const
{
    if (acceptance == Acceptance::Rejected) return State::Rejected;
    if (!belongs) return State::Waiting;
    if (acceptance == Acceptance::Accepted) return State::Accepted;
    if (results > 0) return State::Measured;
    if (drawn != 0) return now > drawn + measuredWithin ? State::ResultsLate : State::Drawn;
    return now > planned + drawnWithin ? State::Overdue : State::Planned;
}

const char* nameOf(SampleEntry::State state)
{
    return states[std::size_t(state)];
}

Result<LabSamples> LabSamples::open(const std::string& folder, Database::Mode mode)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, mode);
    if (!index) return index.error();
    return LabSamples(std::move(*index));
}

Result<Transaction> LabSamples::begin()
{
    m_tagged.clear();
    return Transaction::begin(m_index.database());
}

Result<formats::SampleRule> LabSamples::rule()
{
    const Result<std::string> text = m_index.meta("sample_rule");
    if (!text) return text.error();
    return formats::SampleRule::read(*text);
}

Result<std::vector<SampleEntry>> LabSamples::read(std::string_view where, const std::function<void(Statement&)>& bind)
{
    std::vector<SampleEntry> found;
    const Result<bool> any = hasSamples(m_index.database());
    if (!any) return any.error();
    if (!*any) return found;
    Result<Statement> query = prepared("SELECT " SAMPLE_COLUMNS " FROM lab_samples s WHERE " + std::string(where));
    if (!query) return query.error();
    if (bind) bind(*query);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(sampleEntryOf(*query));
    }
}

Result<std::vector<SampleEntry>> LabSamples::list()
{
    return read("1 ORDER BY iif(stands, stands, planned), id");
}

Result<SampleEntry> LabSamples::sample(std::int64_t id)
{
    const Result<std::vector<SampleEntry>> found = read("id = " + std::to_string(id));
    if (!found) return found.error();
    if (!found->empty()) return found->front();
    return Error{Code::Input, "samples/" + std::to_string(id),
                 say(CORE_TR("core", "There is no sample {1}; the list shows the existing ones."), std::to_string(id))};
}

Result<std::vector<SampleResult>> LabSamples::results(std::int64_t sample)
{
    std::vector<SampleResult> found;
    const Result<bool> any = hasSamples(m_index.database());
    if (!any) return any.error();
    if (!*any) return found;
    // The newest of each come first here.
    Result<Statement> query =
        prepared("SELECT id, sample, quantity, label, unit, value, status, measured, known, analyser, source, "
                 "instrument, method, dilution, replicate, file FROM lab_results " +
                 std::string(sample == 0 ? "" : "WHERE sample = ?1 ") +
                 "ORDER BY sample DESC, iif(measured, measured, known) DESC, id DESC");
    if (!query) return query.error();
    if (sample != 0) query->bind(1, sample);
    std::set<std::tuple<std::int64_t, std::string, std::string, std::string>> seen;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        SampleResult result;
        result.id = query->integer(0);
        result.sample = query->integer(1);
        result.quantity = query->text(2);
        result.label = query->text(3);
        result.unit = query->text(4);
        result.value = query->real(5);
        result.status = connect::Status(query->integer(6));
        result.measured = query->integer(7);
        result.known = query->integer(8);
        int column = 9;
        for (std::string* text : {&result.analyser, &result.source, &result.instrument, &result.method,
                                  &result.dilution, &result.replicate, &result.file})
            *text = query->text(column++);
        result.superseded = !seen.emplace(result.sample, result.quantity, result.analyser, result.replicate).second;
        found.push_back(std::move(result));
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Result<std::vector<SampleChange>> LabSamples::changes(std::int64_t sample)
{
    std::vector<SampleChange> found;
    const Result<bool> any = hasSamples(m_index.database());
    if (!any) return any.error();
    if (!*any) return found;
    Result<Statement> query = prepared(
        "SELECT sample, time, person, what, before, after, reason FROM lab_changes WHERE ?1 = 0 OR sample = ?1 "
        "ORDER BY id");
    if (!query) return query.error();
    query->bind(1, sample);
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back({query->integer(0), query->integer(1), query->text(2), query->text(3), query->text(4),
                         query->text(5), query->text(6)});
    }
}

Result<std::vector<LabSamples::NamedParts>> LabSamples::names()
{
    std::vector<NamedParts> found;
    const Result<bool> any = hasSamples(m_index.database());
    if (!any) return any.error();
    if (!*any) return found;
    Result<Statement> query = prepared("SELECT name, batch, vessel, day FROM lab_names ORDER BY name");
    if (!query) return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        NamedParts& one = found.emplace_back(NamedParts{query->text(0), {query->text(1), query->text(2)}});
        if (!query->isNull(3)) one.parts.day = query->real(3);
    }
}

Done LabSamples::takeNames(std::span<const NamedParts> names)
{
    Result<Transaction> transaction = begin();
    if (!transaction) return transaction.error();
    for (const NamedParts& one : names) {
        Result<Statement> remember =
            prepared("INSERT OR IGNORE INTO lab_names (name, batch, vessel, day) VALUES (?1, ?2, ?3, ?4)");
        if (!remember) return remember.error();
        remember->bind(1, std::string_view(one.name)).bind(2, std::string_view(one.parts.batch));
        remember->bind(3, std::string_view(one.parts.vessel));
        if (one.parts.day) remember->bind(4, *one.parts.day); // else NULL
        if (const Done done = remember->run(); !done) return done;
    }
    return transaction->commit();
}

Result<LabSamples::TakenOver> LabSamples::takeOver(std::int64_t id, const SampleEntry& there,
                                                   std::span<const SampleResult> results,
                                                   std::span<const SampleChange> changes)
{
    const bool isNew = id == 0;
    Result<Transaction> transaction = begin();
    if (!transaction) return transaction.error();
    Result<SampleEntry> found = isNew ? SampleEntry() : sample(id);
    if (!found) return found.error();
    SampleEntry& entry = *found;
    if (isNew) {
        entry.name = there.name;
        entry.planned = there.planned;
        if (const Done done = insert(entry); !done) return done.error();
    }
    TakenOver taken;
    const SampleEntry before = entry;
    if (entry.drawn == 0) entry.drawn = there.drawn;
    if (!entry.belongs && there.belongs) entry.parts = there.parts;
    entry.belongs = entry.belongs || there.belongs;
    using Acceptance = SampleEntry::Acceptance;
    taken.differs = entry.acceptance != Acceptance::Open && there.acceptance != Acceptance::Open &&
                    entry.acceptance != there.acceptance;
    if (entry.acceptance == Acceptance::Open) entry.acceptance = there.acceptance;
    taken.isDecided = !isNew && (entry.acceptance != before.acceptance || entry.belongs != before.belongs ||
                                 entry.drawn != before.drawn);
    Taken counted;
    for (SampleResult result : results) {
        result.sample = entry.id;
        if (const Done done = addResult(result, counted); !done) return done.error();
    }
    taken.results = counted.results;
    // What was decided there and does not hold here is no change of this one.
    for (SampleChange change : changes) {
        change.sample = entry.id;
        if (!isNew && !taken.isDecided) break;
        if (const Done done = addChange(change); !done) return done.error();
    }
    if (const Done done = settle(entry); !done) return done.error();
    if (const Done done = transaction->commit(); !done) return done.error();
    return taken;
}

// Where it is not there yet.
Done LabSamples::addChange(const SampleChange& change)
{
    const Result<std::vector<SampleChange>> known = changes(change.sample);
    if (!known) return known.error();
    if (std::ranges::find(*known, change) != known->end()) return base::done();
    return note(change.sample, {change.person, change.reason, change.time}, change.what.c_str(), change.before,
                change.after);
}

Done LabSamples::insert(SampleEntry& entry)
{
    Result<Statement> add = prepared("INSERT INTO lab_samples (name, batch, vessel, belongs, planned, drawn, stands, "
                                     "verdict) VALUES (?1, '', '', 0, ?2, 0, 0, 0)");
    if (!add) return add.error();
    if (const Done done = add->bind(1, std::string_view(entry.name)).bind(2, entry.planned).run(); !done) return done;
    entry.id = m_index.database().lastId();
    return update(entry);
}

Done LabSamples::update(const SampleEntry& entry)
{
    Result<Statement> change =
        prepared("UPDATE lab_samples SET batch = ?2, vessel = ?3, day = ?4, belongs = ?5, planned = ?6, drawn = ?7, "
                 "stands = ?8, verdict = ?9 WHERE id = ?1");
    if (!change) return change.error();
    change->bind(1, entry.id).bind(2, std::string_view(entry.parts.batch));
    change->bind(3, std::string_view(entry.parts.vessel));
    if (entry.parts.day) change->bind(4, *entry.parts.day); // else NULL
    change->bind(5, std::int64_t(entry.belongs)).bind(6, entry.planned).bind(7, entry.drawn).bind(8, entry.stands);
    return change->bind(9, std::int64_t(entry.acceptance)).run();
}

Done LabSamples::note(std::int64_t sample, const Decision& decision, const char* what, std::string before,
                      std::string after)
{
    Result<Statement> add = prepared("INSERT INTO lab_changes (sample, time, person, what, before, after, reason) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!add) return add.error();
    add->bind(1, sample).bind(2, decision.now).bind(3, std::string_view(decision.person));
    add->bind(4, std::string_view(what)).bind(5, std::string_view(before)).bind(6, std::string_view(after));
    return add->bind(7, std::string_view(decision.reason)).run();
}

} // namespace titer::store
