// The connection and its statements.
#include "core/store/sqlite.h"

#include "core/base/not_available.h"
#include "core/store/sqlite_faults.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <utility>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

// A busy file is one that a second program writes; a commit takes milliseconds, so this is generous.
constexpr int busyTimeout = 3000; // [ms]
// No value of a project is larger; a forged file could otherwise claim any size.
constexpr int maxValueSize = 1 << 30; // [bytes]

// Of several databases that are changed at once, each journal names a file that SQLite deletes when it has rolled them back. Titer
// never changes several, but the journal of a stranger could name any file of this account. (sqlite.org/fileformat2.html, 3.2)
bool namesAFile(const std::string& journal)
{
    constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    std::ifstream file(journal, std::ios::binary);
    std::array<char, magic.size()> end{};
    file.seekg(-std::streamoff(end.size()), std::ios::end);
    return file.read(end.data(), end.size()) &&
           std::ranges::equal(end, magic, {}, [](char c) { return static_cast<unsigned char>(c); });
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
    int code = sqlite3_step(m_statement.get());
    if (wantsRecovery(code) && Database::recover(m_path)) code = sqlite3_step(m_statement.get());
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
    // SQLite looks for it next to the file itself, wherever a link to it lies.
    const std::filesystem::path file = std::filesystem::canonical(path, none);
    const std::string journal = (none ? path : file.string()) + "-journal";
    if (namesAFile(journal))
        return Error{Code::Io, journal,
                     say(CORE_TR("core", "This journal names another file that would be deleted, as those of Titer "
                                         "never do. Delete the journal, or use a copy of the file that it belongs "
                                         "to."))};
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

bool Database::recover(const std::string& path)
{
    const Result<Database> writer = open(path, Mode::Write);
    return writer &&
           sqlite3_exec(writer->m_database.get(), "PRAGMA schema_version", nullptr, nullptr, nullptr) == SQLITE_OK;
}

Done Database::run(const char* sql)
{
    for (std::string_view rest = sql; !rest.empty();) {
        Result<Statement> statement = prepareFirst(rest);
        if (!statement) return statement.error();
        if (!statement->m_statement) continue; // space alone
        if (const Done done = statement->run(); !done) return done;
    }
    return base::done();
}

Result<Statement> Database::prepare(std::string_view sql)
{
    return prepareFirst(sql);
}

Result<Statement> Database::prepareFirst(std::string_view& sql)
{
    sqlite3_stmt* handle = nullptr;
    const char* rest = nullptr;
    const auto prepare = [&] {
        return sqlite3_prepare_v2(m_database.get(), sql.data(), int(sql.size()), &handle, &rest);
    };
    int code = prepare();
    if (wantsRecovery(code) && recover(m_path)) code = prepare();
    if (code != SQLITE_OK) {
        *m_last = code;
        return faultOf(code, m_database.get(), m_path);
    }
    sql.remove_prefix(std::size_t(rest - sql.data()));
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
