// The connection, and SQLite's result codes as sentences with a remedy.
#include "core/store/sqlite.h"

#include "core/base/not_available.h"

#include <sqlite3.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <utility>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::Sentence;

namespace {

// A busy file is one that a second program writes; a commit takes milliseconds, so this is generous.
constexpr int busyTimeout = 3000; // [ms]
// No value of a project is larger; a forged file could otherwise claim any size.
constexpr int maxValueSize = 1 << 30; // [bytes]

Sentence sentenceOf(int code, const char* detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return say(CORE_TR("core", "The disk is full, so the project could not be written. Free some space, or save a "
                                   "copy on another disk."));
    case SQLITE_NOTADB:
        return say(CORE_TR("core", "This is not a Titer project: the file is not a database. Choose a file that "
                                   "Titer saved (.titer), or import a plant file (.plant.json)."));
    case SQLITE_CORRUPT:
        return say(CORE_TR("core", "The project file is damaged ({1}). Use a saved copy or a backup."), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(CORE_TR("core",
                           "Another program is writing this file and keeps it locked. Close that program, then try "
                           "again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return say(CORE_TR("core", "You do not have permission to write the file. Save a copy in your own folder."));
    case SQLITE_CANTOPEN:
        return say(CORE_TR("core", "The file could not be opened. Check that the folder exists and that you have "
                                   "permission to write in it."));
    case SQLITE_IOERR:
        return say(CORE_TR("core", "The disk reported an error ({1}). Check that it is connected and has free "
                                   "space, then save a copy on another disk."),
                   detail);
    case SQLITE_TOOBIG:
        return say(CORE_TR("core", "A value of the project is larger than 1 GB. Store fewer output times."));
    case SQLITE_NOMEM:
        return say(
            CORE_TR("core", "There is not enough memory for the project. Close other programs, then try again."));
    default:
        return say(
            CORE_TR("core", "The project file could not be read or written ({1}). Use a saved copy or a backup."),
            detail);
    }
}

// What is said of files of recorded data; those of other faults are said as of a project. Nothing where it is none of these.
std::optional<Sentence> sentenceOfHistory(int code, const char* detail, const std::string& path)
{
    const std::string name = path.substr(path.rfind('/') + 1); // npos + 1 is 0
    const bool index = name == "index.db";
    if (!index && name.rfind("segment-", 0) != 0) return std::nullopt;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return say(CORE_TR("core", "The disk is full, so the recorded data could not be written. Free some space."));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return index ? say(CORE_TR("core", "The index of the recorded data is damaged ({1}). It is rebuilt from the "
                                           "files next to it at the next recording, or by an import."),
                           detail)
                     : say(CORE_TR("core", "This file of recorded data is damaged ({1}). Restore it from a backup."),
                           detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return say(CORE_TR("core", "You do not have permission to write the recorded data. Ask the owner of their "
                                   "folder for access."));
    case SQLITE_IOERR:
        return say(CORE_TR("core", "The disk reported an error ({1}). Check that it is connected and has free space."),
                   detail);
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return say(CORE_TR("core", "There is not enough memory for the recorded data. Close other programs, then try "
                                   "again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CANTOPEN:
        return std::nullopt; // as of any file
    default:
        return say(CORE_TR("core", "The recorded data could not be read or written ({1}). Verify them; restore "
                                   "damaged files from a backup."),
                   detail);
    }
}

Error faultOf(int code, sqlite3* database, const std::string& path)
{
    const char* detail = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    const std::optional<Sentence> ofHistory = sentenceOfHistory(code, detail, path);
    return {Code::Io, path, ofHistory ? *ofHistory : sentenceOf(code, detail)};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int place, std::string_view text)
{
    const int code = sqlite3_bind_text64(m_statement.get(), place, text.data() ? text.data() : "", text.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) m_fault = code;
    return *this;
}

Statement& Statement::bind(int place, std::int64_t value)
{
    const int code = sqlite3_bind_int64(m_statement.get(), place, value);
    if (code != SQLITE_OK) m_fault = code;
    return *this;
}

Statement& Statement::bind(int place, double value)
{
    const int code = sqlite3_bind_double(m_statement.get(), place, value);
    if (code != SQLITE_OK) m_fault = code;
    return *this;
}

Statement& Statement::bind(int place, std::span<const std::byte> bytes)
{
    const void* data = bytes.empty() ? static_cast<const void*>("") : bytes.data();
    const int code = sqlite3_bind_blob64(m_statement.get(), place, data, bytes.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) m_fault = code;
    return *this;
}

Result<bool> Statement::step()
{
    sqlite3* database = sqlite3_db_handle(m_statement.get());
    if (m_fault) return faultOf(std::exchange(m_fault, 0), nullptr, m_path);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    *m_last = code;
    Error error = faultOf(code, database, m_path);
    sqlite3_reset(m_statement.get());
    return error;
}

Done Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) return row.error();
        if (!*row) break;
    }
    reset();
    return base::done();
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::string Statement::text(int column) const
{
    const unsigned char* text = sqlite3_column_text(m_statement.get(), column);
    if (!text) return {};
    return {reinterpret_cast<const char*>(text), std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

double Statement::realOrNan(int column) const
{
    if (isNull(column)) return base::notAvailable;
    return sqlite3_column_double(m_statement.get(), column);
}

std::span<const std::byte> Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    if (!data) return {};
    return {static_cast<const std::byte*>(data), std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const std::string& path, Mode mode)
{
    // A pipe that nobody writes to would be waited for without end.
    std::error_code none;
    if (const auto status = std::filesystem::status(path, none);
        std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return Error{Code::Io, path, say(CORE_TR("core", "This is not a file. Choose a project file (.titer)."))};
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (mode == Mode::Read) flags |= SQLITE_OPEN_READONLY;
    if (mode == Mode::Write) flags |= SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create) flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    return connect(path.c_str(), path, flags);
}

Result<Database> Database::copyInMemory()
{
    Result<Database> copy =
        connect(":memory:", m_path, SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE);
    if (!copy) return copy.error();
    if (const Done copied = copyInto(*copy); !copied) return copied.error();
    return copy;
}

Done Database::copyTo(const std::string& path, std::stop_token stop)
{
    Result<Database> copy = open(path, Mode::Create);
    if (!copy) return copy.error();
    if (const Done copied = copyInto(*copy, std::move(stop)); !copied) return copied;
    // The copy says that it has a log, as this one does; it is to stand alone.
    return copy->run("PRAGMA synchronous=FULL; PRAGMA journal_mode=DELETE");
}

Done Database::copyInto(Database& copy, std::stop_token stop)
{
    // A state that is read once stays the same for all steps; else each commit of a writer would begin the copy again.
    if (const Done begun = run("BEGIN; SELECT count(*) FROM sqlite_schema"); !begun) return begun;
    sqlite3* to = copy.m_database.get();
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", m_database.get(), "main");
    constexpr int pagesAtOnce = 4096;
    int code = backup ? SQLITE_OK : sqlite3_errcode(to);
    while (code == SQLITE_OK && !stop.stop_requested()) code = sqlite3_backup_step(backup, pagesAtOnce);
    const bool isWhole = code == SQLITE_DONE;
    if (backup) code = sqlite3_backup_finish(backup); // says what a step failed with
    (void)run("COMMIT");
    if (isWhole && code == SQLITE_OK) return base::done();
    return faultOf(code == SQLITE_OK ? SQLITE_INTERRUPT : code, to, m_path);
}

Result<Database> Database::connect(const char* file, const std::string& path, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file, &handle, flags, nullptr);
    Database database;
    database.m_database.reset(handle);
    database.m_path = path;
    if (code != SQLITE_OK) return faultOf(code, handle, path);
    sqlite3_busy_timeout(handle, busyTimeout);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, maxValueSize);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its copy
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    const Done settings = database.run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON;");
    if (!settings) return settings.error();
    return database;
}

Done Database::run(const char* sql)
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return base::done();
    *m_last = code;
    return faultOf(code, m_database.get(), m_path);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql.data(), int(sql.size()), &handle, nullptr);
    if (code != SQLITE_OK) {
        *m_last = code;
        return faultOf(code, m_database.get(), m_path);
    }
    Statement statement;
    statement.m_statement.reset(handle);
    statement.m_path = m_path;
    statement.m_last = m_last;
    return statement;
}

Result<std::int64_t> Database::number(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    return *row ? statement->integer(0) : std::int64_t(0);
}

Result<std::string> Database::text(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    return *row ? statement->text(0) : std::string();
}

std::int64_t Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

int Database::changes() const
{
    return sqlite3_changes(m_database.get());
}

bool Database::damaged() const
{
    const int code = *m_last & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

bool Database::lacksRoom() const
{
    const int kind = *m_last & 0xff;
    return kind == SQLITE_FULL || kind == SQLITE_IOERR;
}

Result<Transaction> Transaction::begin(Database& database)
{
    // IMMEDIATE takes the writer's place at once: a later upgrade of a read lock could fail half-way.
    const Done begun = database.run("BEGIN IMMEDIATE");
    if (!begun) return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    // Some faults (a full disk) have rolled back already; the second ROLLBACK then has nothing to do.
    if (m_database) (void)m_database->run("ROLLBACK");
}

Done Transaction::commit()
{
    Done committed = m_database->run("COMMIT");
    if (committed) m_database = nullptr;
    return committed;
}

} // namespace titer::store
