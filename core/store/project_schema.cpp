// The tables, and the way from an older format to this one.
#include "core/store/project_schema.h"

#include "core/base/whole_file.h"
#include "core/store/audit.h"

#include <cerrno>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

// Times are UTC, ISO 8601. Series are float64, little endian, one row per quantity; position 0 is the time.
constexpr const char* version1 = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE plant (id INTEGER PRIMARY KEY CHECK (id = 1), text TEXT NOT NULL, revision INTEGER NOT NULL,
                    saved TEXT NOT NULL) STRICT;
CREATE TABLE versions (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, automatic INTEGER NOT NULL,
                       text TEXT NOT NULL, created TEXT NOT NULL) STRICT;
CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, plant TEXT NOT NULL, result TEXT NOT NULL,
                   created TEXT NOT NULL) STRICT;
CREATE TABLE series (run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, position INTEGER NOT NULL,
                     tag TEXT NOT NULL, unit TEXT NOT NULL, data BLOB NOT NULL,
                     PRIMARY KEY (run, position)) STRICT;
CREATE TABLE notes (id INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, text TEXT NOT NULL,
                    created TEXT NOT NULL) STRICT;
CREATE TABLE recordings (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, path TEXT NOT NULL,
                         sha256 TEXT NOT NULL, options TEXT NOT NULL,
                         kind TEXT NOT NULL CHECK (kind IN ('simulated', 'measured')), added TEXT NOT NULL) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, what TEXT NOT NULL,
                    detail TEXT NOT NULL) STRICT;
)sql";

// Runs report when each unit began (-1: never) where they reported only that it did: the time is left open then (null).
constexpr const char* version2 = R"sql(
UPDATE runs SET result = json_set(
    json_remove(result, '$.detail.started'), '$.format', 'titer.run/2', '$.detail.starts',
    json((SELECT json_group_array(CASE WHEN value THEN NULL ELSE -1 END) FROM json_each(result, '$.detail.started'))))
WHERE json_valid(result) AND json_extract(result, '$.format') = 'titer.run/1';
)sql";

// The pool that was cut by hand from what leaves a unit [s].
constexpr const char* version3 = R"sql(
CREATE TABLE pools (unit TEXT PRIMARY KEY, starts REAL NOT NULL, ends REAL NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// Sources of live data, their settings as JSON. The trail gets its chain.
constexpr const char* version4 = R"sql(
CREATE TABLE sources (id TEXT PRIMARY KEY, position INTEGER NOT NULL, label TEXT NOT NULL, connector TEXT NOT NULL,
                      settings TEXT NOT NULL, enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))) STRICT, WITHOUT ROWID;
ALTER TABLE audit RENAME TO audit_before;
)sql";

// Texts of several kinds: alarms, calculated tags, boards.
constexpr const char* version5 = R"sql(
CREATE TABLE items (kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
                    PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
)sql";

// The entries of the trail as it was are numbered on and chained; nobody knows whose they were.
Done chainTrail(Database& database)
{
    if (const Done made = database.run(audit::schema); !made) return made;
    {
        Result<Statement> old = database.prepare("SELECT time, what, detail FROM audit_before ORDER BY id");
        if (!old) return old.error();
        AuditEntry entry;
        for (;;) {
            const Result<bool> row = old->step();
            if (!row) return row.error();
            if (!*row) break;
            const std::string previous = std::move(entry.hash);
            entry = {entry.sequence + 1, old->text(0), {}, {}, {old->text(1), {}, {}, old->text(2), {}}, {}};
            if (const Done added = audit::append(database, entry, previous); !added) return added;
        }
    }
    return database.run("DROP TABLE audit_before");
}

constexpr Migration steps[] = {{1, version1}, {2, version2}, {3, version3}, {4, version4, chainTrail}, {5, version5}};

Error cannotMove(const std::string& to, const std::error_code& fault)
{
    return {Code::Io, to,
            say(CORE_TR("core", "The file could not be moved to its place ({1}). Choose another folder."),
                fault.message())};
}

// A folder as well; some network drives cannot sync one (EINVAL).
Done syncFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && (fsync(file) == 0 || errno == EINVAL);
    if (file >= 0) ::close(file);
    if (synced) return base::done();
    return Error{Code::Io, path,
                 say(CORE_TR("core", "The file could not be written to the disk. Check that the disk is connected "
                                     "and has free space."))};
}

// With all that lies below it.
Done syncAll(const std::string& path)
{
    std::error_code fault;
    if (std::filesystem::is_directory(path, fault))
        for (std::filesystem::recursive_directory_iterator one(path, fault); !fault && one != end(one);
             one.increment(fault))
            if (const Done synced = syncFile(one->path().string()); !synced) return synced;
    return fault ? Done(cannotMove(path, fault)) : syncFile(path);
}

// "plant.titer" -> "plant (format 1).titer", numbered on where that exists.
std::string nameOfCopy(const std::string& path, std::int64_t version)
{
    const std::filesystem::path file(path);
    std::string name = file.stem().string() + " (format " + std::to_string(version) + ")";
    std::filesystem::path copy = file.parent_path() / (name + file.extension().string());
    std::error_code ignored;
    for (int i = 2; std::filesystem::exists(copy, ignored); ++i)
        copy = file.parent_path() / (name + " " + std::to_string(i) + file.extension().string());
    return copy.string();
}

} // namespace

std::span<const Migration> projectMigrations()
{
    return steps;
}

void removeLogs(const std::string& path)
{
    std::error_code ignored;
    for (const char* tail : {"-wal", "-shm", "-journal"}) std::filesystem::remove(path + tail, ignored);
}

Done moveDurably(const std::string& from, const std::string& to)
{
    if (const Done synced = syncAll(from); !synced) return synced;
    std::error_code fault;
    std::filesystem::rename(from, to, fault);
    if (fault) return cannotMove(to, fault);
    const std::filesystem::path folder = std::filesystem::path(to).parent_path();
    return syncFile(folder.empty() ? "." : folder.string());
}

Done copyInto(Database& database, const std::string& path)
{
    Result<Statement> statement = database.prepare("VACUUM INTO ?1");
    if (!statement) return statement.error();
    const Result<std::string> beside = base::fileBeside(path);
    if (!beside) return beside.error();
    const std::string& partial = *beside; // empty, as VACUUM wants it
    std::error_code ignored;
    Done written = statement->bind(1, std::string_view(partial)).run();
    if (written) written = syncFile(partial);
    if (written) {
        removeLogs(path);
        written = moveDurably(partial, path);
    }
    if (written) return written;
    std::filesystem::remove(partial, ignored);
    return Error{written.error().code, path, written.error().what};
}

Result<bool> isOlder(Database& database, std::span<const Migration> migrations)
{
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    return *version < migrations.back().to;
}

Done bringUp(Database& database, std::span<const Migration> migrations)
{
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    for (const Migration& step : migrations) {
        if (step.to <= *version) continue;
        const std::string sql = step.sql + ("PRAGMA user_version = " + std::to_string(step.to));
        Done done = database.run(sql.c_str());
        if (done && step.finish) done = step.finish(database);
        if (!done) return done.error();
    }
    return transaction->commit();
}

Result<std::optional<std::string>> migrate(Database& database, std::span<const Migration> migrations)
{
    const Result<bool> older = isOlder(database, migrations);
    if (!older) return older.error();
    if (!*older) return std::optional<std::string>();
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    std::optional<std::string> copy;
    if (*version > 0) {
        copy = nameOfCopy(database.path(), *version);
        const Done copied = copyInto(database, *copy);
        if (!copied) return copied.error();
    }
    const Done done = bringUp(database, migrations);
    if (done) return copy;
    // Nothing was changed, so that the copy says nothing new; each further try would leave another one.
    std::error_code ignored;
    if (copy) std::filesystem::remove(*copy, ignored);
    return done.error();
}

} // namespace titer::store
