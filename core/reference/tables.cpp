#include "core/reference/tables.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::reference {

const char* tableText(std::string_view name)
{
    const std::span<const Table> all = tables();
    return std::find_if(all.begin(), all.end(), [&](const Table& table) { return table.name == name; })->text;
}

std::vector<std::vector<std::string_view>> rowsOf(std::string_view name)
{
    std::vector<std::vector<std::string_view>> rows;
    for (const std::string_view line : base::split(tableText(name), '\n'))
        if (!line.empty()) rows.push_back(base::split(line, ','));
    rows.erase(rows.begin());
    return rows;
}

std::vector<std::vector<double>> numbersOf(std::string_view name)
{
    std::vector<std::vector<double>> numbers;
    for (const std::vector<std::string_view>& row : rowsOf(name)) {
        std::vector<double>& values = numbers.emplace_back();
        for (const std::string_view cell : row) values.push_back(numberOf(cell));
    }
    return numbers;
}

double numberOf(std::string_view cell)
{
    return base::readNumber(cell).value();
}

} // namespace titer::reference
