// Rows of a table by what stands in a column.
#include "core/studies/models/sheet_rows.h"

#include "core/base/text.h"
#include "core/model/faults.h"
#include "core/studies/models/sheet_quantity.h"

#include <algorithm>

namespace titer::studies {

using base::Code;
using base::Error;
using base::say;

namespace {

template <class T> void keep(std::vector<T>& all, const std::vector<std::size_t>& rows)
{
    if (all.empty()) return;
    std::vector<T> kept;
    for (const std::size_t row : rows) kept.push_back(all[row]);
    all = std::move(kept);
}

std::vector<std::string> distinct(const Column& column)
{
    std::vector<std::string> found;
    for (const std::string& cell : column.cells)
        if (!cell.empty() && std::find(found.begin(), found.end(), cell) == found.end()) found.push_back(cell);
    return found;
}

} // namespace

base::Result<Sheet> rowsWith(const Sheet& sheet, const std::string& name, const std::string& value)
{
    const Column* column = sheet.find(name);
    if (!column)
        return Error{Code::Input, sheet.name,
                     say(CORE_TR("core", "The table has no column “{1}”; its columns are: {2}."), model::excerpt(name),
                         model::listed(sheet.names()))};
    const std::optional<double> number = base::readNumber(value);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < sheet.rows(); ++row)
        if (column->cells[row] == value || (!column->text && number && column->values[row] == *number))
            rows.push_back(row);
    if (rows.empty())
        return Error{Code::Input, placeOf(sheet, *column),
                     say(CORE_TR("core", "No row has “{1}” in this column; the values are: {2}."),
                         model::excerpt(value), model::listed(distinct(*column)))};
    Sheet part = sheet;
    keep(part.lines, rows);
    for (Column& one : part.columns) {
        keep(one.cells, rows);
        keep(one.values, rows);
        keep(one.low, rows);
        keep(one.codes, rows);
    }
    return part;
}

} // namespace titer::studies
