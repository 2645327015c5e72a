#include "core/prepare/reading.h"

#include "core/base/tables/csv.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/plain_table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/prepare/batch_lines.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <numeric>
#include <sstream>

namespace titer::prepare {

using base::CsvChunk;
using base::CsvLayout;
using base::CsvOptions;
using base::say;

namespace {

using Role = base::CsvColumn::Role;

// All names in a column, in the order of the file. Rows without one belong to no batch, which a notice says.
std::vector<std::string> namesInColumn(const std::filesystem::path& path, const ReadOptions& options,
                                       base::Errors& errors, base::Notices& notices)
{
    const std::string file = path.filename().string();
    std::vector<std::string> names;
    const base::Result<std::string> bytes = base::readCurveBytes(path);
    if (!bytes) {
        errors.push_back(bytes.error());
        return names;
    }
    CsvOptions plain = options.table;
    plain.roles[options.batchColumn] = {.role = Role::State};
    if (plain.timeColumn.empty()) plain.interval = 1.0;
    const CsvLayout layout = base::PlainText(*bytes, true, plain).alone();
    for (const base::Error& problem : layout.problems) errors.push_back({problem.code, file, problem.what});
    const auto column = std::find_if(layout.columns.begin(), layout.columns.end(), [&](const base::CsvColumn& each) {
        return each.statedName() == options.batchColumn || each.name == options.batchColumn;
    });
    if (errors.empty() && column == layout.columns.end())
        errors.push_back(base::inputError(
            file, say(CORE_TR("core", "There is no column “{1}” that names batches."), options.batchColumn)));
    if (!errors.empty()) return names;
    const auto place = std::size_t(column - layout.columns.begin());
    std::size_t nameless = 0;
    const auto take = [&](const CsvChunk& chunk) {
        for (const std::string& name : chunk.texts[place])
            if (name.empty())
                ++nameless;
            else if ((names.empty() || names.back() != name) &&
                     std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        return true;
    };
    base::Notices again; // each batch is read once more
    const auto summary = base::streamCsvText(*bytes, file, layout, {take, {}, options.stop}, again);
    if (!summary) errors.push_back(summary.error());
    if (errors.empty() && names.empty())
        errors.push_back(
            base::inputError(file, say(CORE_TR("core", "Column “{1}” names no batch."), options.batchColumn)));
    if (nameless > 0)
        notices.push_back({file, say(CORE_TR("core", "{1} rows name no batch in column “{2}” and are left out."),
                                     std::to_string(nameless), options.batchColumn)});
    return names;
}

// Columns of the table as they are found in the layout; -1 where one is left out.
std::vector<int> columnsOf(const CsvLayout& layout, Table& table)
{
    std::vector<int> places;
    for (const base::CsvColumn& column : layout.columns) {
        const bool text = column.holdsTexts();
        const bool kept = column.role == Role::Value || text;
        places.push_back(kept ? int(table.columns.size()) : -1);
        if (kept) table.columns.push_back({.name = column.name, .unit = text ? "" : column.unit, .text = text});
    }
    return places;
}

template <class T> void arrange(std::vector<T>& cells, const std::vector<std::size_t>& order)
{
    std::vector<T> arranged;
    arranged.reserve(cells.size());
    for (const std::size_t i : order) arranged.push_back(std::move(cells[i]));
    cells = std::move(arranged);
}

void sortByTime(Table& table)
{
    std::vector<std::size_t> order(table.rows());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return table.time[a] < table.time[b]; });
    for (Column& column : table.columns)
        if (column.text)
            arrange(column.texts, order);
        else
            arrange(column.values, order);
    arrange(table.time, order);
}

void describeTime(const CsvLayout& layout, const base::CsvSummary& summary, Table& table)
{
    table.origin = summary.origin;
    if (table.origin || layout.timeColumn < 0) return;
    const base::CsvColumn& time = layout.columns[std::size_t(layout.timeColumn)];
    table.timeName = time.name;
    if (!time.unit.empty() && base::findUnit(time.unit) && base::sameDimension(time.unit, "s"))
        table.timeUnit = time.unit;
}

CsvLayout layoutOf(const std::filesystem::path& path, const CsvOptions& options, Table& table, base::Notices& notices)
{
    CsvLayout layout = base::sniffCsvFile(path, options);
    if (layout.time != CsvLayout::Time::Unknown || !options.timeColumn.empty()) return layout;
    CsvOptions counted = options;
    counted.interval = 1.0;
    CsvLayout observations = base::sniffCsvFile(path, counted);
    if (!observations.problems.empty()) return layout;
    table.timed = false;
    notices.push_back({path.filename().string(), say(CORE_TR("core", "There is no column of times: rows are "
                                                                     "observations."))});
    return observations;
}

// Of several batches in a text of eight bits a sign.
bool mayTakeLines(const CsvLayout& layout)
{
    return layout.batchColumn >= 0 && !layout.made &&
           (layout.encoding == base::Encoding::Utf8 || layout.encoding == base::Encoding::Windows1252);
}

// `lines`: those of a file that holds several batches, once they are read.
Table readTable(const std::filesystem::path& path, const CsvOptions& options, const ReadOptions& how,
                std::optional<BatchLines>& lines, base::Errors& errors, base::Notices& notices)
{
    const std::string file = path.filename().string();
    Table table{.name = options.batchValue.empty() ? path.stem().string() : options.batchValue, .file = file};
    const CsvLayout layout = layoutOf(path, options, table, notices);
    errors.insert(errors.end(), layout.problems.begin(), layout.problems.end());
    if (!layout.problems.empty()) return table;
    for (const base::Sentence& understood : layout.understood) notices.push_back({file, understood});
    const std::vector<int> places = columnsOf(layout, table);
    std::size_t limits = 0;
    const auto take = [&](const CsvChunk& chunk) {
        const std::size_t begin = table.rows();
        table.time.insert(table.time.end(), chunk.time.begin(), chunk.time.end());
        for (std::size_t j = 0; j < places.size(); ++j) {
            if (places[j] < 0) continue;
            Column& column = table.columns[std::size_t(places[j])];
            if (column.text)
                column.texts.insert(column.texts.end(), chunk.texts[j].begin(), chunk.texts[j].end());
            else
                column.values.insert(column.values.end(), chunk.columns[j].begin(), chunk.columns[j].end());
        }
        for (const base::CsvLimit& limit : chunk.limits)
            if (const int place = places[limit.column]; place >= 0 && !table.columns[std::size_t(place)].text) {
                table.columns[std::size_t(place)].values[begin + limit.row] = base::notAvailable;
                ++limits;
            }
        return true;
    };
    const base::CsvCallbacks callbacks{take, how.progress, how.stop};
    if (!lines && mayTakeLines(layout))
        if (base::Result<std::string> bytes = base::readCurveBytes(path)) lines.emplace(*std::move(bytes), layout);
    const auto summary = lines ? base::streamCsvText(lines->of(options.batchValue), file, layout, callbacks, notices)
                               : base::streamCsv(path, layout, callbacks, notices);
    if (!summary) {
        errors.push_back(summary.error());
        return table;
    }
    if (limits > 0)
        notices.push_back({file, say(CORE_TR("core", "{1} cells contain a limit such as “<0.2” and count as missing "
                                                     "here."),
                                     std::to_string(limits))});
    if (!table.timed)
        std::iota(table.time.begin(), table.time.end(), 1.0);
    else {
        describeTime(layout, *summary, table);
        if (summary->backwards > 0) sortByTime(table);
    }
    if (table.rows() > 0 && table.rows() <= 3)
        notices.push_back(
            {file, say(CORE_TR("core", "Batch “{1}” has {2} rows only."), table.name, std::to_string(table.rows()))});
    return table;
}

} // namespace

Batches readBatches(const std::filesystem::path& path, const ReadOptions& options, base::Errors& errors,
                    base::Notices& notices)
{
    Batches batches;
    CsvOptions table = options.table;
    for (const std::string& name : options.texts) table.roles[name] = {.role = Role::State};
    std::optional<BatchLines> lines;
    try {
        if (options.batchColumn.empty()) {
            batches.push_back(readTable(path, table, options, lines, errors, notices));
            return batches;
        }
        table.batchColumn = options.batchColumn;
        for (const std::string& name : namesInColumn(path, options, errors, notices)) {
            table.batchValue = name;
            batches.push_back(readTable(path, table, options, lines, errors, notices));
            if (!errors.empty()) break;
        }
    } catch (const std::bad_alloc&) {
        batches.clear();
        errors.push_back(base::inputError(
            path.filename().string(),
            say(CORE_TR("core",
                        "The file is too large for the memory of this computer. Read fewer columns or rows."))));
    }
    return batches;
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string ending = base::lowerAscii(entry.path().extension().string());
        if (entry.is_regular_file(ignored) && (ending == ".csv" || ending == ".txt" || ending == ".tsv"))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace titer::prepare
