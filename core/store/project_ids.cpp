// Ids with numbers that are never given twice.
#include "core/store/project_data.h"

#include <algorithm>
#include <charconv>

namespace titer::store {

std::int64_t numberOfId(std::string_view id, std::string_view stem)
{
    std::int64_t number = 0;
    if (id.substr(0, stem.size()) != stem) return 0;
    const char *begin = id.data() + stem.size(), *end = id.data() + id.size();
    const auto [read, fault] = std::from_chars(begin, end, number);
    return fault == std::errc() && read == end && number > 0 && number < 1'000'000'000 ? number : 0;
}

base::Result<std::string> ProjectData::nextId(std::string_view key, std::string_view stem, std::int64_t highestPresent)
{
    base::Result<Statement> given = prepare("SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?1");
    if (!given) return given.error();
    const base::Result<bool> row = given->bind(1, key).step();
    if (!row) return row.error();
    const std::int64_t highest = std::max(highestPresent, *row ? given->integer(0) : 0);
    return std::string(stem) + std::to_string(highest + 1);
}

base::Done ProjectData::keepHighestId(std::string_view key, std::int64_t highest)
{
    base::Result<Statement> count =
        prepareWrite("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value "
                     "WHERE CAST(value AS INTEGER) < CAST(excluded.value AS INTEGER)");
    if (!count) return count.error();
    return count->bind(1, key).bind(2, std::to_string(highest)).run();
}

} // namespace titer::store
