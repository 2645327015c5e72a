// Versions, runs, pools, notes, recordings, settings and the audit trail of a project.
#include "core/base/json.h"
#include "core/store/project_data.h"
#include "core/store/project_file.h"
#include "core/store/project_items.h"
#include "core/store/project_sources.h"

#include <bit>
#include <cstring>
#include <utility>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

static_assert(std::endian::native == std::endian::little, "series are stored little endian, as the machine has them");

namespace {

// Collects what `read` makes of each row.
template <class T, class Read> Result<std::vector<T>> rows(Result<Statement> statement, Read read)
{
    if (!statement) return statement.error();
    std::vector<T> found;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back(read(*statement));
    }
}

std::vector<double> numbersOf(std::span<const std::byte> bytes)
{
    std::vector<double> values(bytes.size() / sizeof(double));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(double));
    return values;
}

// What the trail says of a recording.
std::string describe(const Recording& recording)
{
    base::Json json = base::Json::object();
    json["name"] = recording.name;
    json["path"] = recording.path;
    json["sha256"] = recording.sha256;
    json["options"] = recording.options;
    return json.write(false);
}

std::string placeOf(std::int64_t recording)
{
    return "recordings/" + std::to_string(recording);
}

} // namespace

Result<Version> ProjectFile::addVersion(std::string_view name)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    Result<Statement> statement = m->prepareWrite(
        "INSERT INTO versions (name, automatic, text, created) SELECT ?1, 0, text, " STORE_NOW " FROM plant "
        "RETURNING id, created");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bind(1, name).step();
    if (!row) return row.error();
    if (!*row) return noSuchEntry(m->path);
    Version version{statement->integer(0), std::string(name), false, statement->text(1)};
    Done done = statement->run();
    if (done)
        done = m->audit({.what = "version", .place = "versions/" + std::to_string(version.id), .after = version.name});
    if (done) done = transaction->commit();
    if (!done) return done.error();
    return version;
}

Done ProjectFile::addAutomaticVersion(std::string_view text, int keep)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    Result<Statement> add = m->prepareWrite("INSERT INTO versions (name, automatic, text, created) "
                                            "VALUES ('', 1, ?1, " STORE_NOW ")");
    if (!add) return add.error();
    Done done = add->bind(1, text).run();
    if (!done) return done;
    Result<Statement> prune =
        m->prepareWrite("DELETE FROM versions WHERE automatic = 1 AND id NOT IN "
                        "(SELECT id FROM versions WHERE automatic = 1 ORDER BY id DESC LIMIT ?1)");
    if (!prune) return prune.error();
    done = prune->bind(1, std::int64_t(keep)).run();
    return done ? transaction->commit() : done;
}

Result<std::vector<Version>> ProjectFile::versions()
{
    return rows<Version>(m->prepare("SELECT id, name, automatic, created FROM versions ORDER BY id DESC"),
                         [](Statement& s) { return Version{s.integer(0), s.text(1), s.integer(2) != 0, s.text(3)}; });
}

Result<std::string> ProjectFile::versionText(std::int64_t id)
{
    Result<Statement> statement = m->prepare("SELECT text FROM versions WHERE id = ?1");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bind(1, id).step();
    if (!row) return row.error();
    if (!*row) return noSuchEntry(m->path);
    return statement->text(0);
}

Result<std::int64_t> ProjectFile::addRun(const StoredRun& run)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    Result<Statement> add = m->prepareWrite("INSERT INTO runs (name, plant, result, created) "
                                            "VALUES (?1, ?2, ?3, " STORE_NOW ")");
    if (!add) return add.error();
    Done done = add->bind(1, run.entry.name).bind(2, run.plant).bind(3, run.entry.result).run();
    if (!done) return done.error();
    const std::int64_t id = m->database->lastId();
    Result<Statement> column =
        m->prepareWrite("INSERT INTO series (run, position, tag, unit, data) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!column) return column.error();
    std::int64_t position = 0;
    for (const Series& series : run.series) {
        column->bind(1, id).bind(2, position++).bind(3, series.tag).bind(4, series.unit);
        done = column->bind(5, std::as_bytes(std::span(series.values))).run();
        if (!done) return done.error();
    }
    done = transaction->commit();
    if (!done) return done.error();
    return id;
}

Result<std::vector<RunEntry>> ProjectFile::runs()
{
    return rows<RunEntry>(m->prepare("SELECT id, name, result, created FROM runs ORDER BY id DESC"),
                          [](Statement& s) { return RunEntry{s.integer(0), s.text(1), s.text(2), s.text(3)}; });
}

Result<StoredRun> ProjectFile::run(std::int64_t id)
{
    Result<Statement> head = m->prepare("SELECT id, name, result, created, plant FROM runs WHERE id = ?1");
    if (!head) return head.error();
    const Result<bool> row = head->bind(1, id).step();
    if (!row) return row.error();
    if (!*row) return noSuchEntry(m->path);
    StoredRun run{{head->integer(0), head->text(1), head->text(2), head->text(3)}, head->text(4), {}};
    Result<Statement> columns = m->prepare("SELECT tag, unit, data FROM series WHERE run = ?1 ORDER BY position");
    if (columns) columns->bind(1, id);
    Result<std::vector<Series>> series = rows<Series>(
        std::move(columns), [](Statement& s) { return Series{s.text(0), s.text(1), numbersOf(s.bytes(2))}; });
    if (!series) return series.error();
    run.series = std::move(*series);
    for (const Series& s : run.series) {
        if (s.values.size() != run.series.front().values.size()) {
            return Error{Code::Io, m->path,
                         say(CORE_TR("core", "The stored run is damaged: its columns differ in length. "
                                             "Run the plant again."))};
        }
    }
    return run;
}

Done ProjectFile::nameRun(std::int64_t id, std::string_view name)
{
    Result<Statement> statement = m->prepareWrite("UPDATE runs SET name = ?2 WHERE id = ?1");
    if (!statement) return statement.error();
    Done done = statement->bind(1, id).bind(2, name).run();
    if (done && m->database->changes() == 0) return noSuchEntry(m->path);
    return done;
}

Done ProjectFile::removeRun(std::int64_t id)
{
    return m->removeRow("runs", id);
}

Done ProjectFile::pruneRuns(int keep)
{
    Result<Statement> statement = m->prepareWrite("DELETE FROM runs WHERE name = '' AND id NOT IN (SELECT id FROM runs "
                                                  "WHERE name = '' ORDER BY id DESC LIMIT ?1)");
    if (!statement) return statement.error();
    return statement->bind(1, std::int64_t(keep)).run();
}

Done ProjectFile::savePools(const std::vector<PoolCut>& pools)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    Result<Statement> remove = m->prepareWrite("DELETE FROM pools");
    if (!remove) return remove.error();
    if (const Done done = remove->run(); !done) return done;
    Result<Statement> add = m->prepareWrite("INSERT INTO pools (unit, starts, ends) VALUES (?1, ?2, ?3)");
    if (!add) return add.error();
    for (const PoolCut& cut : pools)
        if (const Done done = add->bind(1, cut.unit).bind(2, cut.from).bind(3, cut.to).run(); !done) return done;
    return transaction->commit();
}

Result<std::vector<PoolCut>> ProjectFile::pools()
{
    return rows<PoolCut>(m->prepare("SELECT unit, starts, ends FROM pools ORDER BY unit"),
                         [](Statement& s) { return PoolCut{s.text(0), s.real(1), s.real(2)}; });
}

Result<std::int64_t> ProjectFile::addNote(std::string_view place, std::string_view text)
{
    Result<Statement> statement =
        m->prepareWrite("INSERT INTO notes (place, text, created) VALUES (?1, ?2, " STORE_NOW ")");
    if (!statement) return statement.error();
    const Done done = statement->bind(1, place).bind(2, text).run();
    if (!done) return done.error();
    return m->database->lastId();
}

Result<std::vector<Note>> ProjectFile::notes()
{
    return rows<Note>(m->prepare("SELECT id, place, text, created FROM notes ORDER BY id"),
                      [](Statement& s) { return Note{s.integer(0), s.text(1), s.text(2), s.text(3)}; });
}

Done ProjectFile::removeNote(std::int64_t id)
{
    return m->removeRow("notes", id);
}

Result<std::int64_t> ProjectFile::addRecording(const Recording& r)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    Result<Statement> statement = m->prepareWrite("INSERT INTO recordings (name, path, sha256, options, kind, added) "
                                                  "VALUES (?1, ?2, ?3, ?4, ?5, " STORE_NOW ")");
    if (!statement) return statement.error();
    statement->bind(1, r.name).bind(2, r.path).bind(3, r.sha256).bind(4, r.options);
    Done done = statement->bind(5, std::string_view(r.simulated ? "simulated" : "measured")).run();
    const std::int64_t id = m->database->lastId();
    if (done) done = m->audit({.what = "recording_added", .place = placeOf(id), .after = describe(r)});
    if (done) done = transaction->commit();
    if (!done) return done.error();
    return id;
}

Result<std::vector<Recording>> ProjectFile::recordings()
{
    return rows<Recording>(
        m->prepare("SELECT id, name, path, sha256, options, kind, added FROM recordings ORDER BY id"),
        [](Statement& s) {
            return Recording{s.integer(0), s.text(1), s.text(2), s.text(3), s.text(4), s.text(5) == "simulated",
                             s.text(6)};
        });
}

Done ProjectFile::removeRecording(std::int64_t id)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    const Result<std::vector<Recording>> all = recordings();
    if (!all) return all.error();
    AuditChange change{.what = "recording_removed", .place = placeOf(id)};
    for (const Recording& recording : *all)
        if (recording.id == id) change.before = describe(recording);
    Done done = m->removeRow("recordings", id);
    if (done) done = m->audit(change);
    return done ? transaction->commit() : done;
}

Result<std::optional<std::string>> ProjectFile::setting(std::string_view key)
{
    Result<Statement> statement = m->prepare("SELECT value FROM settings WHERE key = ?1");
    if (!statement) return statement.error();
    const Result<bool> row = statement->bind(1, key).step();
    if (!row) return row.error();
    if (!*row) return std::optional<std::string>();
    return std::optional<std::string>(statement->text(0));
}

Done ProjectFile::setSetting(std::string_view key, std::string_view value)
{
    Result<Statement> statement = m->prepareWrite("INSERT INTO settings VALUES (?1, ?2) "
                                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement) return statement.error();
    return statement->bind(1, key).bind(2, value).run();
}

Result<std::vector<connect::Source>> ProjectFile::sources()
{
    return readSources(*m);
}

Done ProjectFile::saveSources(std::span<const connect::Source> sources, std::string_view reason)
{
    return store::saveSources(*m, sources, reason);
}

Result<std::string> ProjectFile::newSourceId()
{
    return store::newSourceId(*m);
}

Result<std::vector<Item>> ProjectFile::items(ItemKind kind)
{
    return readItems(*m, kind);
}

Done ProjectFile::saveItems(ItemKind kind, std::span<const Item> items, std::string_view reason,
                            std::span<const AuditChange> changes)
{
    return store::saveItems(*m, kind, items, reason, changes);
}

Result<std::string> ProjectFile::newItemId(ItemKind kind)
{
    return store::newItemId(*m, kind);
}

Done ProjectFile::audit(const AuditChange& change)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    const Done done = m->audit(change);
    return done ? transaction->commit() : done;
}

Result<std::vector<AuditEntry>> ProjectFile::auditTrail()
{
    if (!m->database) return m->closed();
    std::vector<AuditEntry> entries;
    const Done read = audit::read(*m->database, [&](const AuditEntry& entry) {
        entries.push_back(entry);
        return true;
    });
    if (!read) return read.error();
    return entries;
}

} // namespace titer::store
