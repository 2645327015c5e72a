// Batches of a project: those of its store, and its recordings in files.
#include "app/analyse/recordings/recorded_batches.h"

#include "app/analyse/recordings/imported_batches.h"
#include "app/analyse/recordings/stored_batches.h"
#include "core/base/text.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"

#include <algorithm>
#include <set>

namespace titer::app {

using base::say;

namespace {

struct StoredNames {
    std::set<std::string> batches, tags; // of tags with their source and without
    bool isAnyOver = false;
};

base::Result<StoredNames> namesIn(const std::string& folder)
{
    StoredNames names;
    if (!store::HistoryIndex::isThere(folder)) return names;
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return reader.error();
    base::Result<store::Intervals> intervals = store::Intervals::open(folder, store::Database::Mode::Read);
    if (!intervals) return intervals.error();
    const base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return tags.error();
    const base::Result<std::vector<store::Interval>> all = intervals->between(0, 0);
    if (!all) return all.error();
    for (const store::HistoryTag& tag : *tags) names.tags.insert({tag.name, fullName(tag)});
    for (const store::Interval& one : *all) {
        if (one.kind != store::Interval::Kind::Batch) continue;
        names.batches.insert(one.name);
        names.isAnyOver = names.isAnyOver || one.to != 0;
    }
    return names;
}

// What is asked of the store, and of which files.
struct Parts {
    RecordedOrder ofStore;
    std::vector<const ImportedBatch*> files;
};

Parts partsOf(const RecordedOrder& order, const StoredNames& stored, const std::vector<ImportedBatch>& imported)
{
    Parts parts{.ofStore = order, .files = {}};
    const auto fileOf = [&](const std::string& name) {
        const auto found = std::ranges::find(imported, name, &ImportedBatch::name);
        return found == imported.end() || stored.batches.contains(name) ? nullptr : &*found;
    };
    for (const std::string& name : order.batches)
        if (const ImportedBatch* file = fileOf(name)) parts.files.push_back(file);
    std::erase_if(parts.ofStore.batches, fileOf);
    if (order.batches.empty() && !stored.isAnyOver)
        for (const ImportedBatch& file : imported) parts.files.push_back(&file);
    // The store is not asked for what is a column of these files alone.
    std::erase_if(parts.ofStore.tags, [&](const std::string& name) {
        return !stored.tags.contains(name) && std::ranges::any_of(parts.files, [&](const ImportedBatch* file) {
            return std::ranges::find(file->tags, name, &connect::TagInfo::id) != file->tags.end();
        });
    });
    return parts;
}

} // namespace

base::Result<prepare::Batches> recordedBatches(const std::string& place, const RecordedOrder& order,
                                               base::Notices& notices, std::stop_token stop,
                                               const std::function<void(double)>& progress)
{
    if (!(order.every == 0.0 || (order.every >= 1e-3 && order.every <= maxRowStep)))
        return base::inputError(say(CORE_TR("core", "Rows cannot be {1} s apart. State a time from 1 ms to a year."),
                                    base::writeShort(order.every)));
    const std::string folder = base::endsWith(place, ".titer") ? store::historyFolder(place) : place;
    const base::Result<std::vector<ImportedBatch>> imported = importedBatches(place);
    if (!imported) return imported.error();
    if (imported->empty()) return storedBatches(folder, place, order, notices, stop, progress);
    const base::Result<StoredNames> stored = namesIn(folder);
    if (!stored) return stored.error();
    const Parts parts = partsOf(order, *stored, *imported);
    if (parts.files.empty()) return storedBatches(folder, place, order, notices, stop, progress);
    prepare::Batches tables;
    if (!parts.ofStore.batches.empty()) {
        if (parts.ofStore.tags.empty() && !order.tags.empty())
            return base::inputError(
                parts.ofStore.batches.front(),
                say(CORE_TR("core", "None of these tags was recorded in batch “{1}”. Leave the batch out, or choose "
                                    "one of its tags."),
                    parts.ofStore.batches.front()));
        base::Result<prepare::Batches> read = storedBatches(folder, place, parts.ofStore, notices, stop, {});
        if (!read) return read.error();
        tables = *std::move(read);
    }
    for (std::size_t i = 0; i < parts.files.size() && !stop.stop_requested(); ++i) {
        base::Result<prepare::Table> table = readImported(*parts.files[i], order, stop);
        if (!table) return table.error();
        if (table->rows() == 0 || table->columns.empty())
            notices.push_back(
                {table->name, say(CORE_TR("core", "Batch “{1}” has no rows, and is left out."), table->name)});
        else
            tables.push_back(*std::move(table));
        if (progress) progress(double(i + 1) / double(parts.files.size()));
    }
    if (tables.empty())
        return base::inputError(say(CORE_TR("core", "Nothing was recorded of these tags in these batches. Choose "
                                                    "others.")));
    return tables;
}

} // namespace titer::app
