// The tags of an index: found by source and name, described again, renamed; their units of before.
#include "core/store/history/files/history_index.h"

#include <algorithm>

namespace titer::store {

using base::Done;
using base::Result;

Result<std::vector<HistoryTag>> HistoryIndex::tags()
{
    Result<Statement> query =
        m_database.prepare("SELECT id, source, name, label, unit, kind, simulated FROM tags ORDER BY source, name");
    if (!query) return query.error();
    std::vector<HistoryTag> tags;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return tags;
        tags.push_back({query->integer(0), query->text(1), query->text(2), query->text(3), query->text(4),
                        connect::TagKind(query->integer(5)), query->integer(6) != 0});
    }
}

Result<std::int64_t> HistoryIndex::tag(const HistoryTag& tag, std::int64_t now)
{
    const Result<std::vector<std::int64_t>> ids = tags({&tag, 1}, now);
    if (!ids) return ids.error();
    return ids->front();
}

Result<std::vector<std::int64_t>> HistoryIndex::tags(std::span<const HistoryTag> tags, std::int64_t now)
{
    std::optional<Transaction> transaction; // mostly nothing is to be written
    std::vector<std::int64_t> ids;
    for (const HistoryTag& tag : tags) {
        Result<std::int64_t> id = findTag(tag);
        if (id && *id == 0 && !transaction) {
            Result<Transaction> begun = Transaction::begin(m_database);
            if (!begun) return begun.error();
            transaction.emplace(std::move(*begun));
        }
        if (id && *id == 0) id = putTag(tag, now);
        if (!id) return id.error();
        ids.push_back(*id);
    }
    if (transaction)
        if (const Done done = transaction->commit(); !done) return done.error();
    return ids;
}

Result<std::optional<HistoryTag>> HistoryIndex::named(const std::string& source, const std::string& name)
{
    Result<Statement> find =
        m_database.prepare("SELECT id, label, unit, kind, simulated FROM tags WHERE source = ?1 AND name = ?2");
    if (!find) return find.error();
    const Result<bool> found = find->bind(1, std::string_view(source)).bind(2, std::string_view(name)).step();
    if (!found) return found.error();
    if (!*found) return std::optional<HistoryTag>();
    return std::optional<HistoryTag>({find->integer(0), source, name, find->text(1), find->text(2),
                                      connect::TagKind(find->integer(3)), find->integer(4) != 0});
}

Result<std::optional<std::string>> HistoryIndex::unitOf(const std::string& source, const std::string& name)
{
    Result<Statement> find = m_database.prepare("SELECT unit FROM tags WHERE source = ?1 AND name = ?2 AND kind = ?3");
    if (!find) return find.error();
    find->bind(1, std::string_view(source)).bind(2, std::string_view(name));
    const Result<bool> found = find->bind(3, std::int64_t(connect::TagKind::Number)).step();
    if (!found) return found.error();
    return *found ? std::optional(std::string(find->text(0))) : std::nullopt;
}

Result<std::vector<HistoryIndex::OtherUnit>> HistoryIndex::otherUnits(std::int64_t tag)
{
    Result<Statement> find = m_database.prepare(
        "SELECT revisions.until, revisions.unit FROM revisions JOIN tags ON tags.id = revisions.tag WHERE tags.id = ?1 "
        "AND revisions.unit <> '' AND revisions.unit <> tags.unit ORDER BY revisions.until");
    if (!find) return find.error();
    find->bind(1, tag);
    std::vector<OtherUnit> units;
    for (;;) {
        const Result<bool> row = find->step();
        if (!row) return row.error();
        if (!*row) return units;
        units.push_back({find->integer(0), find->text(1)});
    }
}

Result<std::string> HistoryIndex::setAside(const HistoryTag& tag)
{
    const Result<std::vector<HistoryTag>> all = tags();
    if (!all) return all.error();
    const std::string stem = tag.name + " [" + tag.unit + "]";
    std::string name = stem;
    const auto isTaken = [&](const HistoryTag& other) { return other.source == tag.source && other.name == name; };
    for (int number = 2; std::ranges::any_of(*all, isTaken); ++number)
        name = stem + " (" + std::to_string(number) + ")";
    Result<Statement> rename = m_database.prepare("UPDATE tags SET name = ?2 WHERE id = ?1");
    if (!rename) return rename.error();
    if (const Done done = rename->bind(1, tag.id).bind(2, std::string_view(name)).run(); !done) return done.error();
    return name;
}

// The one that is described just so.
Result<std::int64_t> HistoryIndex::findTag(const HistoryTag& tag)
{
    Result<Statement> find =
        m_database.prepare("SELECT id FROM tags WHERE source = ?1 AND name = ?2 AND label = ?3 AND "
                           "unit = ?4 AND kind = ?5 AND simulated = ?6");
    if (!find) return find.error();
    find->bind(1, std::string_view(tag.source)).bind(2, std::string_view(tag.name));
    find->bind(3, std::string_view(tag.label)).bind(4, std::string_view(tag.unit));
    const Result<bool> found = find->bind(5, std::int64_t(tag.kind)).bind(6, std::int64_t(tag.simulated)).step();
    if (!found) return found.error();
    return *found ? find->integer(0) : 0;
}

Result<std::int64_t> HistoryIndex::putTag(const HistoryTag& tag, std::int64_t now)
{
    const Result<std::int64_t> known = findTag(tag);
    if (!known || *known != 0) return known;
    Result<Statement> find = m_database.prepare("SELECT id, label, unit FROM tags WHERE source = ?1 AND name = ?2");
    if (!find) return find.error();
    const Result<bool> found = find->bind(1, std::string_view(tag.source)).bind(2, std::string_view(tag.name)).step();
    if (!found) return found.error();
    std::int64_t id = *found ? find->integer(0) : 0;
    const auto run = [this](const char* sql, auto&& bind) -> Done {
        Result<Statement> statement = m_database.prepare(sql);
        if (!statement) return statement.error();
        bind(*statement);
        return statement->run();
    };
    Done done = base::done();
    if (*found) {
        const std::string label = find->text(1), unit = find->text(2);
        find->reset();
        done = run("INSERT INTO revisions (tag, until, label, unit) VALUES (?1, ?2, ?3, ?4)", [&](Statement& s) {
            s.bind(1, id).bind(2, now).bind(3, std::string_view(label)).bind(4, std::string_view(unit));
        });
        if (done) {
            done = run("UPDATE tags SET label = ?2, unit = ?3, kind = ?4, simulated = ?5 WHERE id = ?1",
                       [&](Statement& s) {
                           s.bind(1, id).bind(2, std::string_view(tag.label)).bind(3, std::string_view(tag.unit));
                           s.bind(4, std::int64_t(tag.kind)).bind(5, std::int64_t(tag.simulated));
                       });
        }
    } else {
        // Numbers up to "tags_above" may stand in a segment that could not be read when the index was rebuilt.
        done =
            run("INSERT INTO tags (id, source, name, label, unit, kind, simulated) SELECT 1 + max(ifnull(max(id), 0), "
                "ifnull((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'tags_above'), 0)), ?1, ?2, ?3, ?4, ?5, "
                "?6 FROM tags",
                [&](Statement& s) {
                    s.bind(1, std::string_view(tag.source)).bind(2, std::string_view(tag.name));
                    s.bind(3, std::string_view(tag.label)).bind(4, std::string_view(tag.unit));
                    s.bind(5, std::int64_t(tag.kind)).bind(6, std::int64_t(tag.simulated));
                });
        id = m_database.lastId();
    }
    if (!done) return done.error();
    return id;
}

} // namespace titer::store
