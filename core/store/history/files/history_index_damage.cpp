// Whether an index is what was written, as far as that can be reported: SQLite keeps no checksums.
#include "core/store/history/files/history_index.h"
#include "core/store/project_schema.h"

#include <algorithm>
#include <filesystem>

namespace titer::store {

using base::Result;

namespace {

// The tables as this program made them for a version.
Result<std::string> tablesOf(Database& database)
{
    return database.text("SELECT group_concat(ifnull(sql, name), '; ') FROM (SELECT sql, name FROM sqlite_schema WHERE "
                         "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name)");
}

bool namesItsSegments(Database& database)
{
    Result<Statement> query = database.prepare("SELECT id, file FROM segments");
    if (!query) return false;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return false;
        if (!*row) return true;
        if (query->text(1) != HistoryIndex::segmentFile(query->integer(0))) return false;
    }
}

} // namespace

bool hasItsTables(Database& database, std::span<const Migration> steps)
{
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return false;
    const auto isLater = [&](const Migration& step) { return step.to > *version; };
    const auto count = std::size_t(std::ranges::find_if(steps, isLater) - steps.begin());
    if (count == 0 || steps[count - 1].to != *version) return *version > steps.back().to;
    Result<Database> fresh = Database::open(":memory:", Database::Mode::Create);
    if (!fresh || !bringUp(*fresh, steps.first(count))) return true;
    const Result<std::string> expected = tablesOf(*fresh), there = tablesOf(database);
    return expected && there && *expected == *there;
}

bool isCut(Database& database)
{
    std::error_code code;
    const auto logged = std::filesystem::file_size(database.path() + "-wal", code);
    if (!code && logged > 0) return false;
    const Result<std::int64_t> bytes =
        database.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    const auto size = std::filesystem::file_size(database.path(), code);
    return !bytes || code || std::int64_t(size) < *bytes;
}

bool HistoryIndex::isDamaged(const std::string& folder)
{
    const std::string path = pathIn(folder);
    std::error_code code;
    const auto size = std::filesystem::file_size(path, code);
    if (code || size == 0) return false;
    Result<Database> database = Database::open(path, Database::Mode::Read);
    if (!database) return false; // not to be had now, for another reason
    const Result<std::string> pages = database->text("PRAGMA quick_check(1)");
    if (!pages) return database->damaged();
    const Result<std::int64_t> id = database->number("PRAGMA application_id");
    if (!id) return database->damaged();
    if (*id == 0 && *pages == "ok" && *database->number("SELECT count(*) FROM sqlite_schema") == 0) return false;
    return *pages != "ok" || *id != historyIndexId || isCut(*database) ||
           !hasItsTables(*database, historyIndexMigrations()) || !namesItsSegments(*database);
}

} // namespace titer::store
