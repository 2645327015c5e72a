#include "core/store/project_access.h"

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
        return projectError(database.path(),
                            say(CORE_TR("core", "This database is not a Titer project. Choose a file that Titer "
                                                "saved (.titer).")));
    }
    const Result<std::string> check = database.text("PRAGMA quick_check(1)");
    if (!check) return check.error();
    if (*check != "ok") {
        return projectError(
            database.path(),
            say(CORE_TR("core", "The project file is damaged ({1}). Use a saved copy or a backup."), *check));
    }
    const Result<bool> cut = projectIsCut(database);
    if (!cut) return cut.error();
    if (*cut) {
        return projectError(
            database.path(),
            say(CORE_TR("core", "The end of the project file is missing. Use a saved copy or a backup.")));
    }
    const Result<std::int64_t> tables =
        database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('meta', 'plant')");
    if (!tables) return tables.error();
    if (*tables != 2) {
        return projectError(database.path(),
                            say(CORE_TR("core", "The project file contains no plant. Use a saved copy or a backup.")));
    }
    return base::done();
}

Done setUpWriting(Database& database)
{
    // WAL: a reader next to the writer, and a commit that a kill cannot tear. FULL: a commit is on the disk when it returns.
    return database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
}

} // namespace

Error projectError(const std::string& path, Sentence what)
{
    return {Code::Io, path, std::move(what)};
}

Done looksLikeAFile(const std::string& path)
{
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status))
        return projectError(path,
                            say(CORE_TR("core", "This file does not exist. Check whether it was moved or renamed.")));
    if (!fs::is_regular_file(status))
        return projectError(path, say(CORE_TR("core", "This is not a file. Choose a project file (.titer).")));
    if (access(path.c_str(), R_OK) != 0)
        return projectError(path, say(CORE_TR("core", "You do not have permission to read this file. Ask its owner for "
                                                      "access.")));
    if (fs::file_size(path, code) == 0) {
        return projectError(
            path, say(CORE_TR("core", "The file is empty (0 bytes), so it contains no project. Use a saved copy "
                                      "or a backup.")));
    }
    return base::done();
}

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

Done openForWriting(ProjectData& data)
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

Done openForReading(ProjectData& data)
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

} // namespace titer::store
