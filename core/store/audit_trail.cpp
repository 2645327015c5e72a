// The audit trail as a file that others may have open as well.
#include "core/store/audit.h"

#include "core/store/project_schema.h"
#include "core/store/sqlite.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr int firstChained = 4; // format of projects

Done isProjectWithTrail(Database& database, bool writing)
{
    const Result<std::int64_t> id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    if (*id != applicationId)
        return Error{Code::Io, database.path(),
                     say(CORE_TR("core", "This database is not a Titer project. Choose a file that Titer "
                                         "saved (.titer)."))};
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version < firstChained)
        return Error{
            Code::Input, database.path(),
            say(CORE_TR("core", "This project has the format of an older Titer, whose audit trail has no "
                                "hashes. Open it once for writing, which converts it to the present format."))};
    if (writing && *version > projectMigrations().back().to)
        return Error{Code::Input, database.path(),
                     say(CORE_TR("core", "A newer Titer wrote this project, so it is read-only. Install the newer "
                                         "Titer to change it."))};
    return base::done();
}

// Leaves a file that stands alone. Refused while somebody else has it open, who then does it on closing.
void leaveAlone(Database& database)
{
    (void)database.run("PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE");
}

} // namespace

AuditTrail AuditTrail::at(std::string path)
{
    if (Result<Database> database = Database::open(path, Database::Mode::Read)) {
        const Result<std::int64_t> id = database->number("PRAGMA application_id");
        const Result<std::int64_t> trails =
            database->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'audit'");
        if (id && trails && *id != applicationId && *trails > 0) return ofItsOwn(std::move(path));
    }
    return ofProject(std::move(path));
}

Done AuditTrail::makeFile() const
{
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::path(m_path).parent_path(), ignored);
    const int file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Error{Code::Io, m_path,
                     say(CORE_TR("core", "The file could not be created ({1}). Check that you have permission to "
                                         "write in its folder."),
                         std::strerror(errno))};
    ::close(file);
    Result<Database> database = Database::open(m_path, Database::Mode::Write);
    if (!database) return database.error();
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction) return transaction.error();
    const Result<std::int64_t> there = database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'audit'");
    if (!there) return there.error();
    if (*there > 0) return base::done();
    const Done made = database->run(audit::schema);
    return made ? transaction->commit() : made;
}

Result<Database> AuditTrail::open(bool writing) const
{
    if (!m_ofProject && writing)
        if (const Done made = makeFile(); !made) return made.error();
    Result<Database> database = Database::open(m_path, writing ? Database::Mode::Write : Database::Mode::Read);
    if (!database || !m_ofProject) return database;
    const Done sound = isProjectWithTrail(*database, writing);
    if (!sound) return sound.error();
    return database;
}

Result<AuditEntry> AuditTrail::append(const AuditChange& change) const
{
    return append({}, [&]() -> Result<AuditChange> { return change; });
}

Result<AuditEntry> AuditTrail::append(const std::function<bool(const AuditEntry&)>& take,
                                      const std::function<Result<AuditChange>()>& decide) const
{
    Result<Database> database = open(true);
    if (!database) return database.error();
    if (const Done done = database->run("PRAGMA synchronous=FULL"); !done) return done.error();
    Result<AuditEntry> entry = [&]() -> Result<AuditEntry> {
        Result<Transaction> transaction = Transaction::begin(*database);
        if (!transaction) return transaction.error();
        if (const Done told = take ? audit::read(*database, take) : base::done(); !told) return told.error();
        const Result<AuditChange> change = decide();
        if (!change) return change.error();
        Result<AuditEntry> added = audit::append(*database, *change);
        if (!added) return added;
        if (const Done done = transaction->commit(); !done) return done.error();
        return added;
    }();
    leaveAlone(*database);
    return entry;
}

Done AuditTrail::read(const std::function<bool(const AuditEntry&)>& take) const
{
    Result<Database> database = open(false);
    if (!database) return database.error();
    return audit::read(*database, take);
}

Done AuditTrail::readBack(const std::function<bool(const AuditEntry&)>& take, std::int64_t from) const
{
    Result<Database> database = open(false);
    if (!database) return database.error();
    return audit::readBack(*database, from, take);
}

Result<AuditCheck> AuditTrail::verify(std::string_view anchor, std::stop_token stop) const
{
    Result<Database> database = open(false);
    if (!database) return database.error();
    return audit::verify(*database, anchor, stop);
}

} // namespace titer::store
