#include "core/store/sqlite_faults.h"

#include <sqlite3.h>

#include <optional>

namespace titer::store {

using base::Code;
using base::Error;
using base::say;
using base::Sentence;

namespace {

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

} // namespace

bool wantsRecovery(int code)
{
    return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY || code == SQLITE_READONLY_CANTLOCK ||
           code == SQLITE_READONLY_CANTINIT;
}

Error faultOf(int code, sqlite3* database, const std::string& path)
{
    // Of a file with a log that is not there, and cannot be made; who writes is told of the permission.
    const bool lacksLog = code == SQLITE_READONLY_DIRECTORY && database && sqlite3_db_readonly(database, "main") == 1;
    if (wantsRecovery(code) || lacksLog)
        return {
            Code::Io, path,
            say(CORE_TR("core", "The program that wrote this file was ended before it had closed it, and that could "
                                "not be made up for here. Check that you have permission to write in its folder, "
                                "or copy the file into your own, together with those that are named like it and "
                                "end in “-journal” or “-wal”."))};
    const char* detail = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    const std::optional<Sentence> ofHistory = sentenceOfHistory(code, detail, path);
    return {Code::Io, path, ofHistory ? *ofHistory : sentenceOf(code, detail)};
}

} // namespace titer::store
