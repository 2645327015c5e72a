// A whole table in memory.
#include "core/base/not_available.h"
#include "core/base/tables/csv.h"

#include <algorithm>
#include <new>
#include <numeric>

namespace titer::base {

namespace {

// Puts rows that went backwards in their place; rows of one time keep their order.
void sortByTime(CsvTable& table)
{
    std::vector<std::size_t> order(table.time.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return table.time[a] < table.time[b]; });
    const auto arrange = [&](std::vector<double>& values) {
        std::vector<double> sorted;
        sorted.reserve(values.size());
        for (const std::size_t i : order) sorted.push_back(values[i]);
        values.swap(sorted);
    };
    for (std::vector<double>& column : table.columns)
        if (!column.empty()) arrange(column);
    arrange(table.time);
}

} // namespace

CsvTable readCsv(const std::filesystem::path& path, const CsvOptions& options, Errors& errors, Notices& notices,
                 std::stop_token stop, const std::function<void(double)>& progress)
{
    CsvTable table;
    table.layout = sniffCsvFile(path, options);
    if (!table.layout.problems.empty()) {
        errors.insert(errors.end(), table.layout.problems.begin(), table.layout.problems.end());
        return table;
    }
    try {
        table.columns.resize(table.layout.columns.size());
        std::int64_t limits = 0;
        const auto take = [&](const CsvChunk& chunk) {
            limits += std::int64_t(chunk.limits.size());
            const std::size_t begin = table.time.size();
            table.time.insert(table.time.end(), chunk.time.begin(), chunk.time.end());
            for (std::size_t j = 0; j < chunk.columns.size(); ++j)
                table.columns[j].insert(table.columns[j].end(), chunk.columns[j].begin(), chunk.columns[j].end());
            for (const CsvLimit& limit : chunk.limits) table.columns[limit.column][begin + limit.row] = notAvailable;
            return true;
        };
        const Result<CsvSummary> summary = streamCsv(path, table.layout, {take, progress, stop}, notices);
        if (!summary) {
            errors.push_back(summary.error());
            return table;
        }
        table.summary = *summary;
        table.summary.missing += limits;
        if (limits > 0)
            notices.push_back({path.filename().string(),
                               say(CORE_TR("core", "{1} cells contain a limit such as “<0.2” and count as missing "
                                                   "here."),
                                   std::to_string(limits))});
        if (table.summary.backwards > 0) sortByTime(table);
    } catch (const std::bad_alloc&) {
        table.time.clear();
        table.columns.clear();
        errors.push_back(
            {Code::Input, path.filename().string(),
             say(CORE_TR("core",
                         "The file is too large for the memory of this computer; import it into a store instead."))});
    }
    return table;
}

} // namespace titer::base
