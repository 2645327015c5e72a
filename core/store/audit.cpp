// The chain of the audit trail within a database. Files and other processes: audit_trail.cpp.
#include "core/store/audit.h"

#include "core/base/hash.h"
#include "core/base/time.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <array>
#include <limits>

#include <pwd.h>
#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::Sentence;

namespace {

constexpr const char* columns = "sequence, time, account, person, what, place, before, after, reason, hash";

void addField(std::string& payload, std::string_view text)
{
    char length[8];
    for (int i = 0; i < 8; ++i) length[i] = char((std::uint64_t(text.size()) >> (56 - 8 * i)) & 0xff);
    payload.append(length, sizeof length).append(text);
}

struct Account {
    std::string name, person;
};

Account accountOfProcess()
{
    char buffer[4096];
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found) != 0 || !found)
        return {std::to_string(geteuid()), {}};
    const std::string_view full = found->pw_gecos ? found->pw_gecos : "";
    return {found->pw_name, std::string(full.substr(0, full.find(',')))};
}

AuditEntry entryOf(const Statement& row)
{
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            {row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)},
            row.text(9)};
}

Done readRows(Result<Statement> rows, const std::function<bool(const AuditEntry&)>& take)
{
    if (!rows) return rows.error();
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) return row.error();
        if (!*row || !take(entryOf(*rows))) return base::done();
    }
}

// The place at which an entry that does not fit where it stands was written; 0 where it was written nowhere like this.
std::int64_t findPlace(const AuditEntry& entry, const std::vector<std::string>& hashes)
{
    // Its forerunner may itself have been moved by one place.
    for (std::size_t i = 0; i <= hashes.size(); ++i) {
        const std::string_view previous = i == 0 ? std::string_view() : std::string_view(hashes[i - 1]);
        for (const std::int64_t sequence : {std::int64_t(i) + 1, std::int64_t(i), std::int64_t(i) + 2}) {
            AuditEntry moved = entry;
            moved.sequence = sequence;
            if (sequence != entry.sequence && auditHash(moved, previous) == entry.hash) return sequence;
        }
    }
    return 0;
}

Result<AuditBreak> evaluateMismatch(Database& database, const AuditEntry& entry)
{
    std::vector<std::string> hashes;
    const Done read = audit::read(database, [&](const AuditEntry& other) {
        hashes.push_back(other.hash);
        return true;
    });
    if (!read) return read.error();
    const std::int64_t wasAt = findPlace(entry, hashes);
    return AuditBreak{wasAt ? AuditBreak::Kind::Moved : AuditBreak::Kind::Changed, entry.sequence, wasAt};
}

} // namespace

std::string personOfProcess()
{
    const Account account = accountOfProcess();
    return account.person.empty() ? account.name : account.name + " (" + account.person + ")";
}

std::string auditHash(const AuditEntry& entry, std::string_view previous)
{
    const AuditChange& change = entry.change;
    const std::string sequence = std::to_string(entry.sequence);
    thread_local std::string payload; // kept between calls: a million of them are verified at a time
    payload.clear();
    for (const std::string_view field : std::initializer_list<std::string_view>{
             "titer.audit/1", sequence, previous, entry.time, entry.account, entry.person, change.what, change.place,
             change.before, change.after, change.reason})
        addField(payload, field);
    return base::sha256(payload);
}

Sentence textOf(const AuditBreak& broken)
{
    const std::string sequence = std::to_string(broken.sequence);
    switch (broken.kind) {
    case AuditBreak::Kind::Changed:
        return say(CORE_TR("core", "Entry {1} of the audit trail is not as originally written: it was changed or "
                                   "inserted afterwards. Compare it with a backup of the file."),
                   sequence);
    case AuditBreak::Kind::Moved:
        return say(CORE_TR("core", "Entry {1} of the audit trail was originally entry {2}: the order was changed "
                                   "afterwards. Compare it with a backup of the file."),
                   sequence, std::to_string(broken.wasAt));
    case AuditBreak::Kind::Missing:
        return say(CORE_TR("core",
                           "Entry {1} of the audit trail is missing: it was removed afterwards. Compare it with "
                           "a backup of the file."),
                   sequence);
    case AuditBreak::Kind::CutOff:
        break;
    }
    return say(CORE_TR("core", "The end of the audit trail is missing from entry {1} on: it was removed afterwards. "
                               "Compare it with a backup of the file."),
               sequence);
}

namespace audit {

// AUTOINCREMENT keeps the highest number that was ever given, so that a trail without its end is distinguished from a shorter one.
const char* const schema = R"sql(
CREATE TABLE audit (sequence INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, account TEXT NOT NULL,
                    person TEXT NOT NULL, what TEXT NOT NULL, place TEXT NOT NULL, before TEXT NOT NULL,
                    after TEXT NOT NULL, reason TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
)sql";

Done refuseChanges(Database& database)
{
    return database.run(R"sql(
PRAGMA temp_store=MEMORY;
CREATE TEMP TRIGGER audit_is_not_changed_here BEFORE UPDATE ON main.audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
CREATE TEMP TRIGGER audit_is_not_shortened_here BEFORE DELETE ON main.audit
BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END;
)sql");
}

Done append(Database& database, AuditEntry& entry, std::string_view previous)
{
    entry.hash = auditHash(entry, previous);
    Result<Statement> add = database.prepare("INSERT INTO audit (" + std::string(columns) +
                                             ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!add) return add.error();
    const AuditChange& change = entry.change;
    add->bind(1, entry.sequence).bind(2, entry.time).bind(3, entry.account).bind(4, entry.person);
    add->bind(5, change.what).bind(6, change.place).bind(7, change.before).bind(8, change.after);
    return add->bind(9, change.reason).bind(10, entry.hash).run();
}

Result<AuditEntry> append(Database& database, const AuditChange& change)
{
    Result<Statement> last = database.prepare(
        "SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'audit'), 0), ifnull(max(sequence), 0)), "
        "ifnull((SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1), '') FROM audit");
    if (!last) return last.error();
    if (const Result<bool> row = last->step(); !row) return row.error();
    const base::Instant now{base::now().microseconds / 1000 * 1000};
    const Account account = accountOfProcess();
    if (last->integer(0) == std::numeric_limits<std::int64_t>::max())
        return Error{Code::Io, database.path(),
                     say(CORE_TR("core", "The numbers of the audit trail were changed, so nothing can be added to "
                                         "it. Restore the file from a backup."))};
    AuditEntry entry{last->integer(0) + 1, base::writeInstant(now), account.name, account.person, change, {}};
    const std::string previous = last->text(1);
    last->reset();
    const Done done = append(database, entry, previous);
    if (!done) return done.error();
    return entry;
}

Done read(Database& database, const std::function<bool(const AuditEntry&)>& take)
{
    return readRows(database.prepare("SELECT " + std::string(columns) + " FROM audit ORDER BY sequence"), take);
}

Done readBack(Database& database, std::int64_t from, const std::function<bool(const AuditEntry&)>& take)
{
    Result<Statement> statement =
        database.prepare("SELECT " + std::string(columns) + " FROM audit WHERE sequence <= ?1 ORDER BY sequence DESC");
    if (statement) statement->bind(1, from);
    return readRows(std::move(statement), take);
}

Result<AuditCheck> verify(Database& database, std::string_view anchor, std::stop_token stop)
{
    // One state of the file throughout, whoever appends to it in the meantime.
    Done done = database.run("BEGIN");
    if (!done) return done.error();
    AuditCheck check;
    std::optional<AuditEntry> mismatch;
    const Done seen = read(database, [&](const AuditEntry& entry) {
        const std::int64_t due = check.entries + 1;
        if (entry.sequence > due) {
            check.broken = AuditBreak{AuditBreak::Kind::Missing, due, 0};
        } else if (entry.sequence < due || auditHash(entry, check.head) != entry.hash) {
            mismatch = entry;
        } else {
            check.entries = due;
            check.head = entry.hash;
            if (check.head == anchor) check.anchoredAt = due;
        }
        return !check.broken && !mismatch && !stop.stop_requested();
    });
    Result<AuditBreak> evaluated = mismatch && seen ? evaluateMismatch(database, *mismatch) : AuditBreak{};
    const Result<std::int64_t> given = database.number("SELECT seq FROM sqlite_sequence WHERE name = 'audit'");
    done = database.run("ROLLBACK");
    if (!seen) return seen.error();
    if (!evaluated) return evaluated.error();
    if (!given) return given.error();
    if (!done) return done.error();
    if (stop.stop_requested())
        return Error{Code::Io, database.path(),
                     say(CORE_TR("core", "Stopped before the end of the audit trail was read."))};
    if (mismatch) check.broken = *evaluated;
    // The first entry is made with the trail.
    if (!check.broken && (*given > check.entries || check.entries == 0))
        check.broken = AuditBreak{AuditBreak::Kind::CutOff, check.entries + 1, 0};
    return check;
}

} // namespace audit

} // namespace titer::store
