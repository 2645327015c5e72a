// Opening, closing and copying a project, and its plant. What else lies in it: project_contents.cpp.
#include "core/store/project_file.h"

#include "core/base/whole_file.h"
#include "core/store/plant_changes.h"
#include "core/store/project_data.h"
#include "core/store/project_schema.h"

#include <filesystem>
#include <utility>

#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::Sentence;

namespace {

namespace fs = std::filesystem;

Error fault(const std::string& path, Sentence what)
{
    return {Code::Io, path, std::move(what)};
}

Sentence heldBy(const Holder& holder)
{
    if (holder.user.empty()) {
        return say(CORE_TR("core",
                           "Another program has this project open, so it is read-only here. Close it there, or work "
                           "on a copy."));
    }
    return say(CORE_TR("core",
                       "{1} has this project open on {2} (process {3}), so it is read-only here. Close it there, or "
                       "work on a copy."),
               holder.user, holder.host, std::to_string(holder.process));
}

// Faults that can be reported before SQLite sees the file, in clearer words than it has.
Done looksLikeAFile(const std::string& path)
{
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status))
        return fault(path, say(CORE_TR("core", "This file does not exist. Check whether it was moved or renamed.")));
    if (!fs::is_regular_file(status))
        return fault(path, say(CORE_TR("core", "This is not a file. Choose a project file (.titer).")));
    if (access(path.c_str(), R_OK) != 0)
        return fault(path, say(CORE_TR("core", "You do not have permission to read this file. Ask its owner for "
                                               "access.")));
    if (fs::file_size(path, code) == 0) {
        return fault(path,
                     say(CORE_TR("core", "The file is empty (0 bytes), so it contains no project. Use a saved copy "
                                         "or a backup.")));
    }
    return base::done();
}

// SQLite fills a page that was cut short with zeros, so the end of the file is looked at here.
Result<bool> projectIsCut(Database& database)
{
    std::error_code code;
    const auto logged = fs::file_size(database.path() + "-wal", code);
    if (!code && logged > 0) return false; // pages may still stand in the log alone
    const Result<std::int64_t> bytes =
        database.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    if (!bytes) return bytes.error();
    const auto size = fs::file_size(database.path(), code);
    return code || std::int64_t(size) < *bytes;
}

Done isWhole(Database& database)
{
    const Result<std::int64_t> id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    if (*id != applicationId) {
        return fault(database.path(),
                     say(CORE_TR("core", "This database is not a Titer project. Choose a file that Titer "
                                         "saved (.titer).")));
    }
    const Result<std::string> check = database.text("PRAGMA quick_check(1)");
    if (!check) return check.error();
    if (*check != "ok") {
        return fault(database.path(),
                     say(CORE_TR("core", "The project file is damaged ({1}). Use a saved copy or a backup."), *check));
    }
    const Result<bool> cut = projectIsCut(database);
    if (!cut) return cut.error();
    if (*cut) {
        return fault(database.path(),
                     say(CORE_TR("core", "The end of the project file is missing. Use a saved copy or a backup.")));
    }
    const Result<std::int64_t> tables =
        database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('meta', 'plant')");
    if (!tables) return tables.error();
    if (*tables != 2) {
        return fault(database.path(),
                     say(CORE_TR("core", "The project file contains no plant. Use a saved copy or a backup.")));
    }
    return base::done();
}

base::Error isOpen(const std::string& path, const Holder& holder)
{
    return fault(path, say(CORE_TR("core", "{1} has a project with this name open on {2}. Close it there, or choose "
                                           "another name."),
                           holder.user, holder.host));
}

base::Error isRecorded(const std::string& path, const Holder& holder)
{
    return fault(path, say(CORE_TR("core", "{1} is recording for the project with this name on {2} (process {3}). "
                                           "Stop the recorder, or choose another name."),
                           holder.user, holder.host, std::to_string(holder.process)));
}

// Why a file can only be read, evaluated before it is opened; takes the lock where it can be written.
std::optional<Sentence> takeForWriting(const std::string& path, ProjectLock& lock)
{
    if (access(path.c_str(), W_OK) != 0) {
        return say(CORE_TR("core",
                           "You do not have permission to write this file, so it is read-only. Save a copy in your "
                           "own folder to change it."));
    }
    std::optional<Holder> holder;
    lock = ProjectLock::take(path, holder);
    if (lock.taken()) return std::nullopt;
    if (holder) return heldBy(*holder);
    return say(CORE_TR("core",
                       "You do not have permission to write in the folder of this file, so it is read-only. Save a "
                       "copy in your own folder to change it."));
}

Done setUpWriting(Database& database)
{
    // WAL: a reader next to the writer, and a commit that a kill cannot tear. FULL: a commit is on the disk when it returns.
    return database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
}

// Opens the database for writing, and brings it to this format.
Done openForWriting(ProjectFile::Data& data)
{
    Result<Database> database = Database::open(data.path, Database::Mode::Write);
    if (!database) return database.error();
    Done ready = isWhole(*database);
    if (ready) ready = setUpWriting(*database);
    const Result<std::optional<std::string>> copy =
        ready ? migrate(*database, projectMigrations()) : Result<std::optional<std::string>>(ready.error());
    data.lacksRoom = !copy && database->lacksRoom();
    if (!copy) return copy.error();
    if (const Done guarded = audit::refuseChanges(*database); !guarded) return guarded;
    data.database = std::move(*database);
    if (!*copy) return base::done();
    data.notices.push_back(
        {data.path, say(CORE_TR("core", "The project was converted to the format of this version of Titer. The "
                                        "original is kept in {1}."),
                        **copy)});
    return data.audit({.what = "migrated", .after = **copy});
}

Done openForReading(ProjectFile::Data& data)
{
    Result<Database> database = Database::open(data.path, Database::Mode::Read);
    if (!database) return database.error();
    const Done whole = isWhole(*database);
    if (!whole) return whole;
    const Result<bool> older = isOlder(*database, projectMigrations());
    if (!older) return older.error();
    if (*older) {
        // The file may not be touched, so it is a copy in memory that is brought to this format.
        database = database->copyInMemory();
        if (!database) return database.error();
        const Done done = bringUp(*database, projectMigrations());
        if (!done) return done;
    }
    data.database = std::move(*database);
    return base::done();
}

Result<bool> isNewer(const std::string& path)
{
    Result<Database> database = Database::open(path, Database::Mode::Read);
    if (!database) return database.error();
    const Done whole = isWhole(*database);
    if (!whole) return whole.error();
    const Result<std::int64_t> version = database->number("PRAGMA user_version");
    if (!version) return version.error();
    return *version > projectMigrations().back().to;
}

Done fillNewFile(const std::string& path, std::string_view plant)
{
    Result<Database> database = Database::open(path, Database::Mode::Create);
    if (!database) return database.error();
    const std::string identity = "PRAGMA synchronous=FULL; PRAGMA application_id=" + std::to_string(applicationId);
    Done done = database->run(identity.c_str());
    if (!done) return done;
    const Result<std::optional<std::string>> migrated = migrate(*database, projectMigrations());
    if (!migrated) return migrated.error();
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction) return transaction.error();
    Result<Statement> statement = database->prepare("INSERT INTO plant VALUES (1, ?1, 1, " STORE_NOW ")");
    if (!statement) return statement.error();
    done = statement->bind(1, plant).run();
    if (done) done = database->run("INSERT INTO meta VALUES ('created', " STORE_NOW ")");
    if (done)
        if (const Result<AuditEntry> entry = audit::append(*database, {.what = "created"}); !entry)
            done = entry.error();
    return done ? transaction->commit() : done;
}

} // namespace

ProjectFile::ProjectFile(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;

ProjectFile& ProjectFile::operator=(ProjectFile&& other) noexcept
{
    if (this != &other) {
        if (m) (void)close();
        m = std::move(other.m);
    }
    return *this;
}

ProjectFile::~ProjectFile()
{
    if (m) (void)close();
}

const std::string& ProjectFile::path() const
{
    return m->path;
}
bool ProjectFile::writable() const
{
    return m->database && m->lock.taken();
}
std::int64_t ProjectFile::written()
{
    if (!m->database) return 0;
    const Result<std::int64_t> rows = m->database->number("SELECT total_changes()");
    return rows ? *rows : 0;
}
const std::optional<Sentence>& ProjectFile::whyReadOnly() const
{
    return m->whyReadOnly;
}
const base::Notices& ProjectFile::notices() const
{
    return m->notices;
}

namespace {

// What is left of the trail of a project that another one replaces.
std::string trailOf(const std::string& path)
{
    const Result<AuditCheck> check = AuditTrail::ofProject(path).verify();
    return check ? std::to_string(check->entries) + " entries, head " + check->head : "no project with a trail";
}

} // namespace

Result<ProjectFile> ProjectFile::create(const std::string& path, std::string_view plant, bool replace)
{
    std::error_code ignored;
    const bool exists = fs::exists(path, ignored);
    if (exists && !replace)
        return fault(path,
                     say(CORE_TR("core", "A file with this name already exists. Choose another name, or allow it to "
                                         "be replaced.")));
    std::optional<Holder> holder;
    ProjectLock lock = ProjectLock::take(path, holder);
    if (holder) return isOpen(path, *holder);
    if (exists) holder = ProjectLock::recorderOf(path);
    if (holder) return isRecorded(path, *holder);
    if (!lock.taken())
        return fault(path, say(CORE_TR("core", "You do not have permission to write in this folder. Choose another "
                                               "one.")));
    const std::string replaced = exists ? trailOf(path) : std::string();
    const Result<std::string> beside = base::fileBeside(path);
    if (!beside) return beside.error();
    const std::string& partial = *beside;
    Done made = fillNewFile(partial, plant);
    if (made) {
        removeLogs(path);
        made = moveDurably(partial, path);
    }
    if (!made) {
        fs::remove(partial, ignored);
        removeLogs(partial);
        return fault(path, made.error().what);
    }
    auto data = std::make_unique<Data>();
    data->path = path;
    data->lock = std::move(lock);
    const Done opened = openForWriting(*data);
    if (!opened) return opened.error();
    ProjectFile project(std::move(data));
    if (exists)
        if (const Done reported = project.audit({.what = "replaced", .before = replaced}); !reported)
            return reported.error();
    return project;
}

Result<ProjectFile> ProjectFile::open(const std::string& path, Access access)
{
    const Done looks = looksLikeAFile(path);
    if (!looks) return looks.error();
    auto data = std::make_unique<Data>();
    std::error_code ignored;
    const fs::path canonical = fs::weakly_canonical(path, ignored);
    data->path = canonical.empty() ? path : canonical.string();
    if (access == Access::Write) {
        data->whyReadOnly = takeForWriting(data->path, data->lock);
        if (data->lock.taken()) {
            const Result<bool> newer = isNewer(data->path);
            if (!newer) return newer.error();
            if (*newer) {
                data->lock.release();
                data->whyReadOnly =
                    say(CORE_TR("core", "A newer Titer wrote this project, so it is read-only. Install the newer "
                                        "Titer to change it."));
            }
        }
    }
    Done opened = data->lock.taken() ? openForWriting(*data) : openForReading(*data);
    // What can be shown is shown, as on a wall.
    if (!opened && data->lacksRoom) {
        data->lock.release();
        data->whyReadOnly = opened.error().what;
        opened = openForReading(*data);
    }
    if (!opened) return opened.error();
    return ProjectFile(std::move(data));
}

Result<PlantText> ProjectFile::plant()
{
    Result<Statement> statement = m->prepare("SELECT text, revision FROM plant WHERE id = 1");
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    if (!*row) {
        return fault(m->path,
                     say(CORE_TR("core", "The project file contains no plant. Use a saved copy or a backup.")));
    }
    return PlantText{statement->text(0), statement->integer(1)};
}

Result<std::int64_t> ProjectFile::savePlant(std::string_view text)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    const Result<PlantText> present = plant();
    if (!present) return present.error();
    if (present->text == text) return present->revision;
    Result<Statement> statement =
        m->prepareWrite("UPDATE plant SET text = ?1, revision = revision + 1, saved = " STORE_NOW " WHERE id = 1");
    if (!statement) return statement.error();
    Done done = statement->bind(1, text).run();
    for (const AuditChange& change : mappingChanges(present->text, text))
        if (done) done = m->audit(change);
    if (done) done = transaction->commit();
    if (!done) return done.error();
    return present->revision + 1;
}

Done ProjectFile::saveCopy(const std::string& path)
{
    if (!m->database) return m->closed();
    std::error_code ignored;
    if (fs::equivalent(path, m->path, ignored)) {
        return fault(path, say(CORE_TR("core", "This is the open project; it is already saved. Choose another name for "
                                               "the copy.")));
    }
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(path, holder);
    if (holder) return isOpen(path, *holder);
    if (fs::exists(path, ignored)) holder = ProjectLock::recorderOf(path);
    if (holder) return isRecorded(path, *holder);
    return copyInto(*m->database, path);
}

Done ProjectFile::close()
{
    if (!m->database) return base::done();
    Done done = base::done();
    if (writable()) {
        done = m->database->run("PRAGMA wal_checkpoint(TRUNCATE)");
        // Refused while somebody reads the file; the checkpoint above has then moved what it could.
        (void)m->database->run("PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE");
    }
    m->database.reset();
    m->lock.release();
    return done;
}

} // namespace titer::store
