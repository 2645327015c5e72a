// What each part of a project needs of its open file: statements, transactions, the trail, and ids with numbers that are never given twice.
#include "core/store/project_data.h"

#include <algorithm>
#include <charconv>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

Error noSuchEntry(const std::string& path)
{
    return {Code::Input, path,
            say(CORE_TR("core", "The project no longer contains this entry. It may have been removed in the "
                                "meantime."))};
}

Error ProjectData::closed() const
{
    return {Code::Io, path, say(CORE_TR("core", "The project is closed. Open it again."))};
}

Result<Statement> ProjectData::prepare(std::string_view sql)
{
    if (!database) return closed();
    return database->prepare(sql);
}

Result<Statement> ProjectData::prepareWrite(std::string_view sql)
{
    if (database && !lock.taken()) {
        if (whyReadOnly) return Error{Code::Io, path, *whyReadOnly};
        return Error{Code::Io, path, say(CORE_TR("core", "The project is read-only. Save a copy to change it."))};
    }
    return prepare(sql);
}

Result<Transaction> ProjectData::beginWrite()
{
    const Result<Statement> allowed = prepareWrite("SELECT 1");
    if (!allowed) return allowed.error();
    return Transaction::begin(*database);
}

Done ProjectData::audit(const AuditChange& change)
{
    const Result<Statement> allowed = prepareWrite("SELECT 1");
    if (!allowed) return allowed.error();
    const Result<AuditEntry> entry = audit::append(*database, change);
    if (!entry) return entry.error();
    return base::done();
}

Done ProjectData::removeRow(std::string_view table, std::int64_t id)
{
    Result<Statement> statement = prepareWrite("DELETE FROM " + std::string(table) + " WHERE id = ?1");
    if (!statement) return statement.error();
    Done done = statement->bind(1, id).run();
    if (done && database->changes() == 0) return noSuchEntry(path);
    return done;
}

std::int64_t numberOfId(std::string_view id, std::string_view stem)
{
    std::int64_t number = 0;
    if (id.substr(0, stem.size()) != stem) return 0;
    const char *begin = id.data() + stem.size(), *end = id.data() + id.size();
    const auto [read, fault] = std::from_chars(begin, end, number);
    return fault == std::errc() && read == end && number > 0 && number < 1'000'000'000 ? number : 0;
}

Result<std::string> ProjectData::nextId(std::string_view key, std::string_view stem, std::int64_t highestPresent)
{
    Result<Statement> given = prepare("SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?1");
    if (!given) return given.error();
    const Result<bool> row = given->bind(1, key).step();
    if (!row) return row.error();
    const std::int64_t highest = std::max(highestPresent, *row ? given->integer(0) : 0);
    return std::string(stem) + std::to_string(highest + 1);
}

Done ProjectData::keepHighestId(std::string_view key, std::int64_t highest)
{
    Result<Statement> count =
        prepareWrite("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value "
                     "WHERE CAST(value AS INTEGER) < CAST(excluded.value AS INTEGER)");
    if (!count) return count.error();
    return count->bind(1, key).bind(2, std::to_string(highest)).run();
}

} // namespace titer::store
