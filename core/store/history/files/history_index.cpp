#include "core/store/history/files/history_index.h"

#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/store/project_schema.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

Error notAnIndex(const std::string& path)
{
    return {Code::Io, path,
            say(CORE_TR("core", "This is not an index of recorded data. Choose the folder that Titer keeps next to a "
                                "project (.history)."))};
}

// No index: it was lost, or nothing was recorded.
Error nothingIn(const std::string& folder)
{
    if (!segmentFiles(folder).empty()) return indexMissing(folder);
    return {Code::Io, folder,
            say(CORE_TR("core", "There are no recorded data here. Choose the folder that Titer keeps next "
                                "to a project (.history)."))};
}

Done isIndex(Database& database)
{
    const Result<std::int64_t> id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    if (*id != historyIndexId) return notAnIndex(database.path());
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version <= historyIndexMigrations().back().to) return base::done();
    return Error{Code::Io, database.path(),
                 say(CORE_TR("core", "These data were recorded by a newer Titer. Update this one to read them."))};
}

Result<std::int64_t> tableCount(Database& database)
{
    return database.number("SELECT count(*) FROM sqlite_schema");
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
    const Result<std::int64_t> tables = tableCount(database);
    if (!tables) return tables.error();
    if (*tables > 0) return base::done();
    return database.run(("PRAGMA application_id = " + std::to_string(historyIndexId)).c_str());
}

// Whether it has no table yet, which every segment above this size has.
bool isBare(const std::filesystem::path& file)
{
    constexpr std::uintmax_t twoPages = 16'384;
    std::error_code none;
    if (std::filesystem::file_size(file, none) > twoPages || none) return false;
    // What holds rows has a log ahead of it. A journal is there only while a file is begun, and who may not write cannot roll it back.
    if (std::filesystem::exists(file.string() + "-journal", none)) return true;
    Result<Database> database = Database::open(file.string(), Database::Mode::Read);
    const Result<std::int64_t> tables = database ? tableCount(*database) : database.error();
    return tables && *tables == 0;
}

} // namespace

std::map<std::int64_t, std::string> segmentFiles(const std::string& folder)
{
    constexpr std::string_view head = "segment-", tail = ".db";
    std::map<std::int64_t, std::string> files;
    std::error_code none;
    // Without the exceptions of a range, since a drive may be gone meanwhile.
    for (std::filesystem::directory_iterator entry(folder, none); !none && entry != end(entry); entry.increment(none)) {
        const std::string name = entry->path().filename().string();
        if (!base::startsWith(name, head) || !base::endsWith(name, tail)) continue;
        const char* stop = name.data() + name.size() - tail.size();
        std::int64_t number = 0;
        const auto read = std::from_chars(name.data() + head.size(), stop, number);
        if (read.ec == std::errc() && read.ptr == stop && number > 0 && name == HistoryIndex::segmentFile(number) &&
            !isBare(entry->path()))
            files[number] = name;
    }
    return files;
}

Error indexMissing(const std::string& folder)
{
    return {Code::Io, HistoryIndex::pathIn(folder),
            say(CORE_TR("core", "The index of the recorded data is missing, so that they cannot be read. It is rebuilt "
                                "from the files next to it at the next recording, or by an import or a backup."))};
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

bool HistoryIndex::isThere(const std::string& folder)
{
    std::error_code none;
    if (!std::filesystem::exists(pathIn(folder), none)) return false;
    Result<Database> database = Database::open(pathIn(folder), Database::Mode::Read);
    const Result<std::int64_t> tables = database ? tableCount(*database) : database.error();
    return !tables || *tables > 0;
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
        std::error_code none;
        if (!std::filesystem::exists(path, none)) return nothingIn(folder);
        Result<Database> database = Database::open(path, mode);
        if (!database) return database.error();
        const Result<std::int64_t> tables = tableCount(*database);
        if (tables && *tables == 0) return nothingIn(folder); // begun, and no more: isThere()
        index.m_database = std::move(*database);
    }
    const Done known = isIndex(index.m_database);
    if (!known) return known.error();
    if (mode != Database::Mode::Read) {
        const Done ready = bringUp(index.m_database, historyIndexMigrations());
        if (!ready) return ready.error();
    }
    return index;
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

Result<std::vector<Session>> HistoryIndex::sessions()
{
    Result<Statement> query = m_database.prepare("SELECT started, ended FROM sessions ORDER BY id");
    if (!query) return query.error();
    std::vector<Session> sessions;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return sessions;
        sessions.push_back({query->integer(0), std::max(query->integer(0), query->integer(1)), query->integer(1)});
    }
}

Done HistoryIndex::addGaps(const std::vector<GapEntry>& gaps)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    Result<Statement> add = m_database.prepare("INSERT INTO gaps (id, source, tag, t0, t1, cause, lost, detail) VALUES "
                                               "(nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE "
                                               "SET t0 = min(t0, excluded.t0), t1 = excluded.t1, lost = excluded.lost, "
                                               "detail = excluded.detail");
    if (!add) return add.error();
    for (const GapEntry& gap : gaps) {
        add->bind(1, gap.id).bind(2, std::string_view(gap.source)).bind(3, gap.tag).bind(4, gap.from);
        add->bind(5, std::max(gap.from, gap.to)); // a clock may have been set back meanwhile
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
        // It is copied, opened and deleted by this name.
        if (const auto unfit = base::fileNameFault(query->text(1))) return base::inputError(m_database.path(), *unfit);
        segments.push_back({query->integer(0), query->text(1), query->integer(2), query->integer(3) != 0});
    }
}

std::string HistoryIndex::segmentFile(std::int64_t id)
{
    std::string number = std::to_string(id);
    number.insert(0, 4 - std::min<std::size_t>(number.size(), 4), '0');
    return "segment-" + number + ".db";
}

Result<SegmentEntry> HistoryIndex::nextSegment(std::int64_t now)
{
    const Result<std::int64_t> last = m_database.number("SELECT max(id) FROM segments");
    if (!last) return last.error();
    return SegmentEntry{*last + 1, segmentFile(*last + 1), now, false};
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
