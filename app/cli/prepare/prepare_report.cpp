#include "app/cli/prepare/prepare_report.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/prepare/output.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace titer::cli {

namespace {

// "12 (pH 10, dO2 2)"; empty for none.
std::string counted(const prepare::Prepared& prepared, std::size_t step, std::size_t prepare::StepResult::Count::* of)
{
    std::vector<std::pair<std::string, std::size_t>> columns;
    std::size_t sum = 0;
    for (const auto& batch : prepared.results)
        for (const auto& count : batch[step].counts) {
            if (count.*of == 0) continue;
            sum += count.*of;
            const auto known = std::find_if(columns.begin(), columns.end(),
                                            [&](const auto& column) { return column.first == count.column; });
            if (known == columns.end())
                columns.emplace_back(count.column, count.*of);
            else
                known->second += count.*of;
        }
    std::vector<std::string> parts;
    for (const auto& [column, count] : columns)
        if (parts.size() < 5) parts.push_back(column + " " + std::to_string(count));
    if (columns.size() > parts.size()) parts.push_back("…");
    return sum == 0 ? std::string() : std::to_string(sum) + " (" + base::join(parts, ", ") + ")";
}

std::size_t rowsAfter(const prepare::Prepared& prepared, std::size_t step)
{
    std::size_t rows = 0;
    for (const auto& batch : prepared.results) rows += batch[step].rows;
    return rows;
}

} // namespace

std::string prepareReport(const prepare::Prepared& prepared, const prepare::Recipe& recipe)
{
    Table steps({0, 2});
    steps.add({"", "step", "rows", "marked", "filled", "columns"});
    for (std::size_t i = 0; i < recipe.steps.size(); ++i)
        steps.add({std::to_string(i + 1), prepare::writeStep(recipe.steps[i]), std::to_string(rowsAfter(prepared, i)),
                   counted(prepared, i, &prepare::StepResult::Count::marked),
                   counted(prepared, i, &prepare::StepResult::Count::filled),
                   base::join(prepared.results.front()[i].made, ", ")});
    std::size_t rows = 0, empty = 0;
    for (const prepare::Table& batch : prepared.batches) {
        rows += batch.rows();
        for (const prepare::Column& column : batch.columns) empty += prepare::emptyCount(column);
    }
    return steps.text() + "\n" + std::to_string(prepared.batches.size()) + " batches, " + std::to_string(rows) +
           " rows, " + std::to_string(empty) + " cells without a value\n";
}

} // namespace titer::cli
