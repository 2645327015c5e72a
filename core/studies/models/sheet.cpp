// Sheets and their columns. How a sheet is read from text: sheet_reader.cpp.
#include "core/studies/models/sheet.h"

#include "core/base/text.h"
#include "core/studies/numerics/double_double.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace titer::studies {

namespace {

const Column* findColumn(const std::vector<Column>& columns, std::string_view name)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

// Levels in the order of numbers where all are numbers, else of bytes; each is there once.
void sortLevels(std::vector<std::string>& levels)
{
    std::vector<std::pair<double, std::string>> numbers;
    numbers.reserve(levels.size());
    for (const std::string& level : levels) {
        const std::optional<double> number = base::readNumber(level);
        if (!number) return std::sort(levels.begin(), levels.end());
        numbers.emplace_back(*number, level);
    }
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t i = 0; i < levels.size(); ++i) levels[i] = std::move(numbers[i].second);
}

} // namespace

void takeText(Column& column, const std::vector<std::string>& stated)
{
    column.text = true;
    column.values.clear();
    column.low.clear();
    std::unordered_map<std::string_view, int> codes; // of the cells
    std::vector<std::string> found;
    for (const std::string& cell : column.cells)
        if (!cell.empty() && codes.emplace(cell, 0).second) found.push_back(cell);
    sortLevels(found);
    column.levels.clear();
    for (const std::string& level : stated)
        if (codes.contains(level)) column.levels.push_back(level);
    for (std::string& level : found)
        if (std::find(stated.begin(), stated.end(), level) == stated.end()) column.levels.push_back(std::move(level));
    for (std::size_t i = column.levels.size(); i-- > 0;) codes[column.levels[i]] = int(i);
    column.codes.clear();
    column.codes.reserve(column.cells.size());
    for (const std::string& cell : column.cells) column.codes.push_back(cell.empty() ? -1 : codes.at(cell));
}

const Column* Sheet::find(std::string_view column) const
{
    return findColumn(columns, column);
}

Column* Sheet::find(std::string_view column)
{
    return const_cast<Column*>(findColumn(columns, column));
}

std::vector<std::string> Sheet::names() const
{
    std::vector<std::string> all;
    for (const Column& column : columns) all.push_back(column.name);
    return all;
}

Column numberColumn(std::string name, std::vector<double> values, std::string unit)
{
    Column column{.name = std::move(name), .unit = std::move(unit), .values = std::move(values)};
    for (const double value : column.values) {
        column.cells.push_back(value == value ? base::writeNumber(value) : std::string());
        column.low.push_back(value == value ? decimalOf(value).low : 0.0);
    }
    return column;
}

Column textColumn(std::string name, std::vector<std::string> cells)
{
    Column column{.name = std::move(name), .cells = std::move(cells)};
    takeText(column);
    return column;
}

Sheet makeSheet(std::vector<Column> columns, Factors factors)
{
    Sheet sheet{.name = "data", .columns = std::move(columns), .factors = std::move(factors)};
    const std::size_t rows = sheet.columns.empty() ? 0 : sheet.columns.front().cells.size();
    for (std::size_t row = 0; row < rows; ++row) sheet.lines.push_back(int(row) + 2);
    return sheet;
}

} // namespace titer::studies
