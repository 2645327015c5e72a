// What a project holds as texts of their own kind: alarms, calculated tags, boards, studies, equations, fits, estimators,
// levels of twins, sets of parameters.
#include "core/store/project_items.h"

#include <algorithm>
#include <array>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

struct KindWords {
    const char* name;  // in the table and in the trail
    const char* place; // of all of them
    const char* stem;  // of its ids
    bool reported;     // changes stand in the trail
};

constexpr std::array itemKinds = {KindWords{"alarm", "alarms/", "al-", true},
                                  KindWords{"calculated_tag", "calculated_tags/", "calc-", true},
                                  KindWords{"board", "boards/", "board-", false},
                                  KindWords{"study", "studies/", "study-", false},
                                  KindWords{"equations", "equations/", "eq-", true},
                                  KindWords{"fit", "fits/", "fit-", false},
                                  KindWords{"estimator", "estimators/", "est-", true},
                                  KindWords{"level", "levels/", "level-", true},
                                  KindWords{"parameter_set", "parameter_sets/", "set-", true}};

const KindWords& wordsOf(ItemKind kind)
{
    return itemKinds[std::size_t(kind)];
}

const Item* find(std::span<const Item> items, std::string_view id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<AuditChange> changesBetween(const KindWords& words, std::span<const Item> before,
                                        std::span<const Item> after, std::string_view reason)
{
    std::vector<AuditChange> changes;
    const std::string name = words.name;
    const auto add = [&](const char* act, const std::string& id, std::string old, std::string now) {
        changes.push_back({name + act, words.place + id, std::move(old), std::move(now), std::string(reason)});
    };
    for (const Item& item : before)
        if (!find(after, item.id)) add("_removed", item.id, item.text, {});
    for (const Item& item : after) {
        const Item* old = find(before, item.id);
        if (!old)
            add("_added", item.id, {}, item.text);
        else if (old->text != item.text)
            add("_changed", item.id, old->text, item.text);
    }
    return changes;
}

Done checkIds(const KindWords& words, std::span<const Item> items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string& id = items[i].id;
        const std::string place = words.place + id;
        if (id.empty() || id.find('/') != std::string::npos)
            return Error{
                Code::Input, place,
                say(CORE_TR("core", "“{1}” is not an id; give one that is not empty and contains no slash."), id)};
        if (find(items.first(i), id))
            return Error{Code::Input, place,
                         say(CORE_TR("core", "The id “{1}” occurs twice; give one of them a different id."), id)};
    }
    return base::done();
}

} // namespace

Result<std::vector<Item>> readItems(ProjectData& data, ItemKind kind)
{
    Result<Statement> statement = data.prepare("SELECT id, text FROM items WHERE kind = ?1 ORDER BY position, id");
    if (!statement) return statement.error();
    statement->bind(1, std::string_view(wordsOf(kind).name));
    std::vector<Item> found;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return found;
        found.push_back({statement->text(0), statement->text(1)});
    }
}

Done saveItems(ProjectData& data, ItemKind kind, std::span<const Item> items, std::string_view reason,
               std::span<const AuditChange> changes)
{
    const KindWords& words = wordsOf(kind);
    if (const Done sound = checkIds(words, items); !sound) return sound;
    Result<Transaction> transaction = data.beginWrite();
    if (!transaction) return transaction.error();
    const Result<std::vector<Item>> before = readItems(data, kind);
    if (!before) return before.error();
    if (std::equal(before->begin(), before->end(), items.begin(), items.end())) return base::done();
    Result<Statement> remove = data.prepareWrite("DELETE FROM items WHERE kind = ?1");
    if (!remove) return remove.error();
    if (const Done done = remove->bind(1, std::string_view(words.name)).run(); !done) return done;
    Result<Statement> add = data.prepareWrite("INSERT INTO items (kind, id, position, text) VALUES (?1, ?2, ?3, ?4)");
    if (!add) return add.error();
    std::int64_t position = 0, highest = 0;
    for (const Item& item : items) {
        add->bind(1, std::string_view(words.name)).bind(2, item.id).bind(3, position++).bind(4, item.text);
        if (const Done done = add->run(); !done) return done;
        highest = std::max(highest, numberOfId(item.id, words.stem));
    }
    if (const Done kept = data.keepHighestId(words.name, highest); !kept) return kept;
    if (words.reported)
        for (const AuditChange& change : changesBetween(words, *before, items, reason))
            if (const Done done = data.audit(change); !done) return done;
    for (const AuditChange& change : changes)
        if (const Done done = data.audit(change); !done) return done;
    return transaction->commit();
}

std::vector<ReportedItems> reportedItems()
{
    std::vector<ReportedItems> reported;
    for (std::size_t i = 0; i < itemKinds.size(); ++i)
        if (itemKinds[i].reported) reported.push_back({ItemKind(i), itemKinds[i].name, itemKinds[i].place});
    return reported;
}

Result<std::string> newItemId(ProjectData& data, ItemKind kind)
{
    const KindWords& words = wordsOf(kind);
    const Result<std::vector<Item>> present = readItems(data, kind);
    if (!present) return present.error();
    std::int64_t highest = 0;
    for (const Item& item : *present) highest = std::max(highest, numberOfId(item.id, words.stem));
    return data.nextId(words.name, words.stem, highest);
}

} // namespace titer::store
