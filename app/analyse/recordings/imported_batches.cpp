// Recordings in files as batches.
#include "app/analyse/recordings/imported_batches.h"

#include "app/analyse/recordings/stored_batches.h"
#include "app/live/access/kept_recording.h"
#include "app/live/access/named_files.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"
#include "core/prepare/reading.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace titer::app {

namespace {

// Columns of numbers; none where it cannot be read, or does not lie over time.
std::vector<connect::TagInfo> columnsIn(const connect::Settings& settings)
{
    base::Errors errors;
    const base::CsvOptions options = connect::readImportOptions(settings, errors);
    std::vector<connect::TagInfo> tags;
    if (!errors.empty()) return tags;
    const base::CsvLayout layout = base::sniffCsvFile(settings.value("file"), options);
    if (!layout.problems.empty() || layout.isRun) return tags;
    for (const base::CsvColumn& column : layout.columns)
        if (column.role == base::CsvColumn::Role::Value) tags.push_back({column.name, {}, column.unit});
    return tags;
}

// A row for each step, with the means of what was drawn until the next.
base::Result<prepare::Table> inSteps(prepare::Table table, double every)
{
    // To the microsecond, as a store has them.
    const auto stepOf = [every](double time) { return std::llround(time * 1e6) / std::llround(every * 1e6); };
    const auto steps = double(stepOf(table.time.back()) + 1);
    if (steps * double(std::max<std::size_t>(1, table.columns.size())) > maxBatchCells) return tooManyCells();
    const auto rows = std::size_t(steps);
    for (prepare::Column& column : table.columns) {
        std::vector<double> sums = prepare::emptyCells(rows);
        std::vector<int> counts(rows);
        for (std::size_t i = 0; i < table.rows(); ++i) {
            if (!std::isfinite(column.values[i])) continue;
            const auto row = std::size_t(stepOf(table.time[i]));
            sums[row] = counts[row]++ > 0 ? sums[row] + column.values[i] : column.values[i];
        }
        for (std::size_t k = 0; k < rows; ++k)
            if (counts[k] > 1) sums[k] /= counts[k];
        column.values = std::move(sums);
    }
    table.time.resize(rows);
    for (std::size_t k = 0; k < rows; ++k) table.time[k] = double(k) * every;
    return table;
}

} // namespace

base::Result<std::vector<ImportedBatch>> importedBatches(const std::string& project)
{
    std::vector<ImportedBatch> batches;
    std::error_code ignored;
    if (!base::endsWith(project, ".titer") || !std::filesystem::exists(project, ignored)) return batches;
    const auto isThere = [&](const std::string& name) {
        return std::ranges::find(batches, name, &ImportedBatch::name) != batches.end();
    };
    base::Result<store::ProjectFile> file = store::ProjectFile::open(project, store::Access::Read);
    if (!file) return file.error();
    const base::Result<std::vector<store::Recording>> recordings = file->recordings();
    if (!recordings) return recordings.error();
    for (store::Recording entry : *recordings) {
        entry.path = absolutePath(entry.path, project);
        if (!mayRead(project, entry.path)) continue;
        ImportedBatch batch{.name = entry.name, .settings = settingsOf(entry)};
        batch.tags = columnsIn(batch.settings);
        if (batch.tags.empty()) continue;
        for (int count = 2; isThere(batch.name); ++count) batch.name = entry.name + " (" + std::to_string(count) + ")";
        batches.push_back(std::move(batch));
    }
    return batches;
}

base::Result<prepare::Table> readImported(const ImportedBatch& batch, const RecordedOrder& order, std::stop_token stop)
{
    base::Errors errors;
    base::Notices unheard; // the page Data says them
    prepare::ReadOptions options;
    options.table = connect::readImportOptions(batch.settings, errors);
    options.stop = std::move(stop);
    prepare::Batches read;
    if (errors.empty()) read = prepare::readBatches(batch.settings.value("file"), options, errors, unheard);
    if (!errors.empty()) return errors.front();
    prepare::Table table = std::move(read.front());
    table.name = table.file = batch.name;
    std::erase_if(table.columns, [&](const prepare::Column& column) {
        return column.text || (!order.tags.empty() && std::ranges::find(order.tags, column.name) == order.tags.end());
    });
    for (prepare::Column& column : table.columns)
        if (column.unit == "1") column.unit.clear();
    if (table.rows() == 0) return table;
    // Since it began, as those of a store.
    const double begin = table.origin ? table.time.front() : std::min(0.0, table.time.front());
    for (double& time : table.time) time -= begin;
    table.origin.reset();
    table.timeName = "time";
    table.timeUnit = "h";
    return order.every > 0.0 ? inSteps(std::move(table), order.every) : base::Result<prepare::Table>(std::move(table));
}

} // namespace titer::app
