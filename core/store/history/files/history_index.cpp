#include "core/store/history/files/history_index.h"

#include <algorithm>

#include "core/store/project_schema.h"

#include <filesystem>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

// Times are µs UTC. `cause` is connect::Gap::Cause, `kind` connect::TagKind.
constexpr const char* version1 = R"sql(
CREATE TABLE tags (id INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL,
                   unit TEXT NOT NULL, kind INTEGER NOT NULL, simulated INTEGER NOT NULL,
                   UNIQUE (source, name)) STRICT;
CREATE TABLE revisions (id INTEGER PRIMARY KEY, tag INTEGER NOT NULL, until INTEGER NOT NULL, label TEXT NOT NULL,
                        unit TEXT NOT NULL) STRICT;
CREATE TABLE sessions (id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended INTEGER NOT NULL) STRICT;
CREATE TABLE gaps (id INTEGER PRIMARY KEY, source TEXT NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL,
                   t1 INTEGER NOT NULL, cause INTEGER NOT NULL, lost INTEGER NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE INDEX gaps_by_time ON gaps (t0, t1);
CREATE TABLE segments (id INTEGER PRIMARY KEY, file TEXT NOT NULL, opened INTEGER NOT NULL,
                       closed INTEGER NOT NULL) STRICT;
CREATE TABLE extents (segment INTEGER NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                      count INTEGER NOT NULL, PRIMARY KEY (segment, tag)) STRICT, WITHOUT ROWID;
CREATE TABLE intervals (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL,
                        parent INTEGER NOT NULL, place TEXT NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                        opened_by TEXT NOT NULL) STRICT;
CREATE INDEX intervals_by_time ON intervals (t0, t1);
CREATE INDEX intervals_by_name ON intervals (name, kind);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE conditions (id INTEGER PRIMARY KEY AUTOINCREMENT, tag INTEGER NOT NULL, kind TEXT NOT NULL,
                         edge REAL NOT NULL, deadband REAL NOT NULL, delay INTEGER NOT NULL, opens TEXT NOT NULL,
                         name TEXT NOT NULL, interval INTEGER NOT NULL) STRICT;
CREATE TABLE retention (tag INTEGER PRIMARY KEY, keep INTEGER NOT NULL) STRICT;
)sql";

// What became of alarms: core/store/history/alarm_journal.h. `act`, `before`, `after` and `priority` are those of core/alarm/alarm_status.h.
constexpr const char* version2 = R"sql(
CREATE TABLE alarm_journal (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, source_time INTEGER NOT NULL,
                            alarm TEXT NOT NULL, name TEXT NOT NULL, priority INTEGER NOT NULL, act INTEGER NOT NULL,
                            before INTEGER NOT NULL, after INTEGER NOT NULL, value REAL, edge REAL, unit TEXT NOT NULL,
                            person TEXT NOT NULL, reason TEXT NOT NULL, old_text TEXT NOT NULL,
                            new_text TEXT NOT NULL) STRICT;
CREATE INDEX alarm_journal_by_time ON alarm_journal (time);
CREATE TABLE alarm_acts (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, act INTEGER NOT NULL,
                         alarm TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
                         until INTEGER NOT NULL) STRICT;
CREATE INDEX alarm_acts_by_time ON alarm_acts (time);
CREATE TABLE alarm_standings (alarm TEXT PRIMARY KEY, definition TEXT NOT NULL,
                              standing TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE alarm_starts (id INTEGER PRIMARY KEY AUTOINCREMENT, watermark INTEGER NOT NULL, time INTEGER NOT NULL,
                           states TEXT NOT NULL) STRICT;
)sql";

// What an interval said before a person changed or removed it: core/store/history/intervals.h.
constexpr const char* version3 = R"sql(
CREATE TABLE interval_revisions (id INTEGER PRIMARY KEY AUTOINCREMENT, interval INTEGER NOT NULL, until INTEGER NOT NULL,
                                 removed INTEGER NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
                                 kind TEXT NOT NULL, name TEXT NOT NULL, parent INTEGER NOT NULL, place TEXT NOT NULL,
                                 t0 INTEGER NOT NULL, t1 INTEGER NOT NULL, opened_by TEXT NOT NULL) STRICT;
CREATE INDEX interval_revisions_by_interval ON interval_revisions (interval);
)sql";

// The samples of a laboratory: core/store/history/samples.h. Times that are not known are 0, a day is NULL; `verdict` is that of the entry.
constexpr const char* version4 = R"sql(
CREATE TABLE lab_samples (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL COLLATE NOCASE,
                          batch TEXT NOT NULL COLLATE NOCASE, vessel TEXT NOT NULL COLLATE NOCASE, day REAL,
                          belongs INTEGER NOT NULL, planned INTEGER NOT NULL, drawn INTEGER NOT NULL,
                          stands INTEGER NOT NULL, verdict INTEGER NOT NULL) STRICT;
CREATE INDEX lab_samples_by_name ON lab_samples (name);
CREATE INDEX lab_samples_by_parts ON lab_samples (batch, vessel, day);
CREATE TABLE lab_results (id INTEGER PRIMARY KEY AUTOINCREMENT, sample INTEGER NOT NULL, quantity TEXT NOT NULL,
                          label TEXT NOT NULL, unit TEXT NOT NULL, value REAL NOT NULL, status INTEGER NOT NULL,
                          measured INTEGER NOT NULL, known INTEGER NOT NULL, analyser TEXT NOT NULL,
                          source TEXT NOT NULL, instrument TEXT NOT NULL, method TEXT NOT NULL,
                          dilution TEXT NOT NULL, replicate TEXT NOT NULL, file TEXT NOT NULL) STRICT;
CREATE INDEX lab_results_by_sample ON lab_results (sample, quantity, analyser, replicate);
CREATE INDEX lab_results_by_quantity ON lab_results (quantity, analyser);
CREATE TABLE lab_tags (tag INTEGER PRIMARY KEY, vessel TEXT NOT NULL COLLATE NOCASE, quantity TEXT NOT NULL,
                       analyser TEXT NOT NULL, unit TEXT NOT NULL) STRICT;
CREATE TABLE lab_names (name TEXT PRIMARY KEY COLLATE NOCASE, batch TEXT NOT NULL, vessel TEXT NOT NULL,
                        day REAL) STRICT, WITHOUT ROWID;
CREATE TABLE lab_changes (id INTEGER PRIMARY KEY AUTOINCREMENT, sample INTEGER NOT NULL, time INTEGER NOT NULL,
                          person TEXT NOT NULL, what TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
                          reason TEXT NOT NULL) STRICT;
CREATE INDEX lab_changes_by_sample ON lab_changes (sample);
)sql";

constexpr Migration steps[] = {{1, version1}, {2, version2}, {3, version3}, {4, version4}};

Error notAnIndex(const std::string& path)
{
    return {Code::Io, path,
            say(CORE_TR("core", "This is not an index of recorded data. Choose the folder that Titer keeps beside a "
                                "project (.history)."))};
}

Done isIndex(Database& database)
{
    const Result<std::int64_t> id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    if (*id != historyIndexId) return notAnIndex(database.path());
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version <= steps[std::size(steps) - 1].to) return base::done();
    return Error{Code::Io, database.path(),
                 say(CORE_TR("core", "These data were recorded by a newer Titer. Update this one to read them."))};
}

Done make(const std::string& folder, Database& database)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        return Error{Code::Io, folder,
                     say(CORE_TR("core", "The folder for recorded data could not be created ({1}). Check that you "
                                         "have permission to write there and that the disk has free space."),
                         fault.message())};
    }
    Result<Database> made = Database::open(HistoryIndex::pathIn(folder), Database::Mode::Create);
    if (!made) return made.error();
    database = std::move(*made);
    const Done ready = setUpHistoryFile(database);
    if (!ready) return ready;
    const Result<std::int64_t> tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.error();
    if (*tables > 0) return base::done();
    return database.run(("PRAGMA application_id = " + std::to_string(historyIndexId)).c_str());
}

} // namespace

std::span<const Migration> historyIndexMigrations()
{
    return steps;
}

Done setUpHistoryFile(Database& database)
{
    // A page takes a chunk of 3 bytes a sample in two. FULL: a commit is on the disk when it returns.
    return database.run("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                        "PRAGMA journal_size_limit=67108864;");
}

std::string HistoryIndex::pathIn(const std::string& folder)
{
    return (std::filesystem::path(folder) / "index.db").string();
}

Result<HistoryIndex> HistoryIndex::open(const std::string& folder, Database::Mode mode)
{
    HistoryIndex index;
    index.m_folder = folder;
    const std::string path = pathIn(folder);
    if (mode == Database::Mode::Create) {
        const Done made = make(folder, index.m_database);
        if (!made) return made.error();
    } else {
        std::error_code ignored;
        if (!std::filesystem::exists(path, ignored)) {
            return Error{Code::Io, folder,
                         say(CORE_TR("core", "There are no recorded data here. Choose the folder that Titer keeps "
                                             "beside a project (.history)."))};
        }
        Result<Database> database = Database::open(path, mode);
        if (!database) return database.error();
        index.m_database = std::move(*database);
    }
    const Done known = isIndex(index.m_database);
    if (!known) return known.error();
    if (mode != Database::Mode::Read) {
        const Done ready = bringUp(index.m_database, steps);
        if (!ready) return ready.error();
    }
    return index;
}

Result<std::vector<HistoryTag>> HistoryIndex::tags()
{
    Result<Statement> query =
        m_database.prepare("SELECT id, source, name, label, unit, kind, simulated FROM tags ORDER BY source, name");
    if (!query) return query.error();
    std::vector<HistoryTag> tags;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return tags;
        tags.push_back({query->integer(0), query->text(1), query->text(2), query->text(3), query->text(4),
                        connect::TagKind(query->integer(5)), query->integer(6) != 0});
    }
}

Result<std::int64_t> HistoryIndex::tag(const HistoryTag& tag, std::int64_t now)
{
    const Result<std::vector<std::int64_t>> ids = tags({&tag, 1}, now);
    if (!ids) return ids.error();
    return ids->front();
}

Result<std::vector<std::int64_t>> HistoryIndex::tags(std::span<const HistoryTag> tags, std::int64_t now)
{
    std::optional<Transaction> transaction; // mostly nothing is to be written
    std::vector<std::int64_t> ids;
    for (const HistoryTag& tag : tags) {
        Result<std::int64_t> id = findTag(tag);
        if (id && *id == 0 && !transaction) {
            Result<Transaction> begun = Transaction::begin(m_database);
            if (!begun) return begun.error();
            transaction.emplace(std::move(*begun));
        }
        if (id && *id == 0) id = putTag(tag, now);
        if (!id) return id.error();
        ids.push_back(*id);
    }
    if (transaction)
        if (const Done done = transaction->commit(); !done) return done.error();
    return ids;
}

Result<std::optional<std::string>> HistoryIndex::unitOf(const std::string& source, const std::string& name)
{
    Result<Statement> find = m_database.prepare("SELECT unit FROM tags WHERE source = ?1 AND name = ?2 AND kind = ?3");
    if (!find) return find.error();
    find->bind(1, std::string_view(source)).bind(2, std::string_view(name));
    const Result<bool> found = find->bind(3, std::int64_t(connect::TagKind::Number)).step();
    if (!found) return found.error();
    return *found ? std::optional(std::string(find->text(0))) : std::nullopt;
}

Result<std::vector<HistoryIndex::OtherUnit>> HistoryIndex::otherUnits(std::int64_t tag)
{
    Result<Statement> find = m_database.prepare(
        "SELECT revisions.until, revisions.unit FROM revisions JOIN tags ON tags.id = revisions.tag WHERE tags.id = ?1 "
        "AND revisions.unit <> '' AND revisions.unit <> tags.unit ORDER BY revisions.until");
    if (!find) return find.error();
    find->bind(1, tag);
    std::vector<OtherUnit> units;
    for (;;) {
        const Result<bool> row = find->step();
        if (!row) return row.error();
        if (!*row) return units;
        units.push_back({find->integer(0), find->text(1)});
    }
}

Result<std::string> HistoryIndex::setAside(const HistoryTag& tag)
{
    const Result<std::vector<HistoryTag>> all = tags();
    if (!all) return all.error();
    const std::string stem = tag.name + " [" + tag.unit + "]";
    std::string name = stem;
    const auto isTaken = [&](const HistoryTag& other) { return other.source == tag.source && other.name == name; };
    for (int number = 2; std::ranges::any_of(*all, isTaken); ++number)
        name = stem + " (" + std::to_string(number) + ")";
    Result<Statement> rename = m_database.prepare("UPDATE tags SET name = ?2 WHERE id = ?1");
    if (!rename) return rename.error();
    if (const Done done = rename->bind(1, tag.id).bind(2, std::string_view(name)).run(); !done) return done.error();
    return name;
}

// The one that is described just so.
Result<std::int64_t> HistoryIndex::findTag(const HistoryTag& tag)
{
    Result<Statement> find =
        m_database.prepare("SELECT id FROM tags WHERE source = ?1 AND name = ?2 AND label = ?3 AND "
                           "unit = ?4 AND kind = ?5 AND simulated = ?6");
    if (!find) return find.error();
    find->bind(1, std::string_view(tag.source)).bind(2, std::string_view(tag.name));
    find->bind(3, std::string_view(tag.label)).bind(4, std::string_view(tag.unit));
    const Result<bool> found = find->bind(5, std::int64_t(tag.kind)).bind(6, std::int64_t(tag.simulated)).step();
    if (!found) return found.error();
    return *found ? find->integer(0) : 0;
}

Result<std::int64_t> HistoryIndex::putTag(const HistoryTag& tag, std::int64_t now)
{
    const Result<std::int64_t> known = findTag(tag);
    if (!known || *known != 0) return known;
    Result<Statement> find = m_database.prepare("SELECT id, label, unit FROM tags WHERE source = ?1 AND name = ?2");
    if (!find) return find.error();
    const Result<bool> found = find->bind(1, std::string_view(tag.source)).bind(2, std::string_view(tag.name)).step();
    if (!found) return found.error();
    std::int64_t id = *found ? find->integer(0) : 0;
    const auto run = [this](const char* sql, auto&& bind) -> Done {
        Result<Statement> statement = m_database.prepare(sql);
        if (!statement) return statement.error();
        bind(*statement);
        return statement->run();
    };
    Done done = base::done();
    if (*found) {
        const std::string label = find->text(1), unit = find->text(2);
        find->reset();
        done = run("INSERT INTO revisions (tag, until, label, unit) VALUES (?1, ?2, ?3, ?4)", [&](Statement& s) {
            s.bind(1, id).bind(2, now).bind(3, std::string_view(label)).bind(4, std::string_view(unit));
        });
        if (done) {
            done = run("UPDATE tags SET label = ?2, unit = ?3, kind = ?4, simulated = ?5 WHERE id = ?1",
                       [&](Statement& s) {
                           s.bind(1, id).bind(2, std::string_view(tag.label)).bind(3, std::string_view(tag.unit));
                           s.bind(4, std::int64_t(tag.kind)).bind(5, std::int64_t(tag.simulated));
                       });
        }
    } else {
        // Numbers up to "tags_above" may stand in a segment that could not be read when the index was made anew.
        done =
            run("INSERT INTO tags (id, source, name, label, unit, kind, simulated) SELECT 1 + max(ifnull(max(id), 0), "
                "ifnull((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'tags_above'), 0)), ?1, ?2, ?3, ?4, ?5, "
                "?6 FROM tags",
                [&](Statement& s) {
                    s.bind(1, std::string_view(tag.source)).bind(2, std::string_view(tag.name));
                    s.bind(3, std::string_view(tag.label)).bind(4, std::string_view(tag.unit));
                    s.bind(5, std::int64_t(tag.kind)).bind(6, std::int64_t(tag.simulated));
                });
        id = m_database.lastId();
    }
    if (!done) return done.error();
    return id;
}

Result<std::int64_t> HistoryIndex::beginSession(std::int64_t now)
{
    Result<Statement> statement = m_database.prepare("INSERT INTO sessions (started, ended) VALUES (?1, 0)");
    if (!statement) return statement.error();
    const Done done = statement->bind(1, now).run();
    if (!done) return done.error();
    return m_database.lastId();
}

Done HistoryIndex::endSession(std::int64_t id, std::int64_t now)
{
    Result<Statement> statement = m_database.prepare("UPDATE sessions SET ended = ?2 WHERE id = ?1");
    if (!statement) return statement.error();
    return statement->bind(1, id).bind(2, now).run();
}

Result<std::optional<Session>> HistoryIndex::lastSession(std::int64_t but)
{
    Result<Statement> query =
        m_database.prepare("SELECT started, ended FROM sessions WHERE id <> ?1 ORDER BY id DESC LIMIT 1");
    if (!query) return query.error();
    const Result<bool> row = query->bind(1, but).step();
    if (!row) return row.error();
    if (!*row) return std::optional<Session>();
    Session session{query->integer(0), query->integer(0), query->integer(1)};
    if (session.ended > 0) session.lastAlive = session.ended;
    return std::optional(session);
}

Done HistoryIndex::addGaps(const std::vector<GapEntry>& gaps)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    Result<Statement> add = m_database.prepare("INSERT INTO gaps (id, source, tag, t0, t1, cause, lost, detail) VALUES "
                                               "(nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE "
                                               "SET t1 = excluded.t1, lost = excluded.lost, detail = excluded.detail");
    if (!add) return add.error();
    for (const GapEntry& gap : gaps) {
        add->bind(1, gap.id).bind(2, std::string_view(gap.source)).bind(3, gap.tag).bind(4, gap.from).bind(5, gap.to);
        add->bind(6, std::int64_t(gap.cause)).bind(7, gap.lost).bind(8, std::string_view(gap.detail));
        const Done done = add->run();
        if (!done) return done;
    }
    return transaction->commit();
}

Result<std::vector<GapEntry>> HistoryIndex::gaps(std::int64_t from, std::int64_t to)
{
    Result<Statement> query = m_database.prepare("SELECT id, source, tag, t0, t1, cause, lost, detail FROM gaps "
                                                 "WHERE t0 < ?2 AND t1 >= ?1 ORDER BY t0, id");
    if (!query) return query.error();
    query->bind(1, from).bind(2, to);
    std::vector<GapEntry> gaps;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return gaps;
        gaps.push_back({query->integer(0), query->text(1), query->integer(2), query->integer(3), query->integer(4),
                        connect::Gap::Cause(query->integer(5)), query->integer(6), query->text(7)});
    }
}

Result<std::string> HistoryIndex::meta(std::string_view key)
{
    Result<Statement> query = m_database.prepare("SELECT value FROM meta WHERE key = ?1");
    if (!query) return query.error();
    const Result<bool> row = query->bind(1, key).step();
    if (!row) return row.error();
    return *row ? query->text(0) : std::string();
}

Done HistoryIndex::setMeta(std::string_view key, std::string_view value)
{
    Result<Statement> set = m_database.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2) "
                                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!set) return set.error();
    return set->bind(1, key).bind(2, value).run();
}

Result<std::vector<SegmentEntry>> HistoryIndex::segments()
{
    Result<Statement> query = m_database.prepare("SELECT id, file, opened, closed FROM segments ORDER BY id");
    if (!query) return query.error();
    std::vector<SegmentEntry> segments;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return segments;
        segments.push_back({query->integer(0), query->text(1), query->integer(2), query->integer(3) != 0});
    }
}

std::string HistoryIndex::segmentFile(std::int64_t id)
{
    std::string number = std::to_string(id);
    number.insert(0, 4 - std::min<std::size_t>(number.size(), 4), '0');
    return "segment-" + number + ".db";
}

Result<SegmentEntry> HistoryIndex::addSegment(std::int64_t now)
{
    const Result<std::int64_t> last = m_database.number("SELECT max(id) FROM segments");
    if (!last) return last.error();
    SegmentEntry entry{*last + 1, segmentFile(*last + 1), now, false};
    const Done done = putSegment(entry);
    if (!done) return done.error();
    return entry;
}

Done HistoryIndex::putSegment(const SegmentEntry& entry)
{
    Result<Statement> add =
        m_database.prepare("INSERT INTO segments (id, file, opened, closed) VALUES (?1, ?2, ?3, 0)");
    if (!add) return add.error();
    return add->bind(1, entry.id).bind(2, std::string_view(entry.file)).bind(3, entry.opened).run();
}

Done HistoryIndex::closeSegment(std::int64_t id, const std::vector<SegmentExtent>& extents)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    const Done set = setExtents(id, extents);
    if (!set) return set;
    const Done closed = m_database.run(("UPDATE segments SET closed = 1 WHERE id = " + std::to_string(id)).c_str());
    if (!closed) return closed;
    return transaction->commit();
}

Done HistoryIndex::setExtents(std::int64_t id, const std::vector<SegmentExtent>& extents)
{
    const Done cleared = m_database.run(("DELETE FROM extents WHERE segment = " + std::to_string(id)).c_str());
    if (!cleared) return cleared;
    Result<Statement> add =
        m_database.prepare("INSERT INTO extents (segment, tag, t0, t1, count) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!add) return add.error();
    for (const SegmentExtent& extent : extents) {
        add->bind(1, id).bind(2, extent.tag).bind(3, extent.t0).bind(4, extent.t1).bind(5, extent.count);
        const Done done = add->run();
        if (!done) return done;
    }
    return base::done();
}

Result<std::vector<HistoryIndex::Rule>> HistoryIndex::rules()
{
    Result<Statement> query = m_database.prepare("SELECT tag, keep FROM retention ORDER BY tag");
    if (!query) return query.error();
    std::vector<Rule> rules;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return rules;
        rules.push_back({query->integer(0), query->integer(1)});
    }
}

Done HistoryIndex::setRule(const Rule& rule)
{
    Result<Statement> set =
        m_database.prepare(rule.keep > 0 ? "INSERT OR REPLACE INTO retention (tag, keep) VALUES (?1, ?2)"
                                         : "DELETE FROM retention WHERE tag = ?1 AND ?2 <= 0");
    if (!set) return set.error();
    return set->bind(1, rule.tag).bind(2, rule.keep).run();
}

Result<std::optional<SegmentExtent>> HistoryIndex::extent(std::int64_t segment, std::int64_t tag)
{
    Result<Statement> query = m_database.prepare("SELECT t0, t1, count FROM extents WHERE segment = ?1 AND tag = ?2");
    if (!query) return query.error();
    const Result<bool> row = query->bind(1, segment).bind(2, tag).step();
    if (!row) return row.error();
    if (!*row) return std::optional<SegmentExtent>();
    return std::optional(SegmentExtent{tag, query->integer(0), query->integer(1), query->integer(2)});
}

} // namespace titer::store
