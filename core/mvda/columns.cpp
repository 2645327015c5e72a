#include "core/mvda/columns.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/faults.h"
#include "core/mvda/odd_columns.h"

#include <algorithm>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

// Where a column that is one of text has its first cell that is no number, with a decimal comma neither.
std::optional<std::size_t> firstWord(const studies::Column& column)
{
    for (std::size_t row = 0; row < column.cells.size(); ++row) {
        std::string cell(base::trimmed(column.cells[row]));
        std::ranges::replace(cell, ',', '.');
        if (!cell.empty() && !base::readNumber(cell)) return row;
    }
    return std::nullopt;
}

} // namespace

const studies::Column* columnNamed(const studies::Sheet& sheet, const std::string& name, base::Errors& errors)
{
    if (const studies::Column* column = sheet.find(name)) return column;
    const std::string meant = base::nearest(name, sheet.names());
    errors.push_back(base::inputError(
        name, meant.empty()
                  ? say(CORE_TR("core", "The table has no column “{1}”; its columns are: {2}."), name,
                        model::listed(sheet.names()))
                  : say(CORE_TR("core", "The table has no column “{1}”; did you mean “{2}”? Name that one, or rename "
                                        "it in the table."),
                        name, meant)));
    return nullptr;
}

Block blockOf(const studies::Sheet& sheet, const std::vector<std::string>& columns, base::Errors& errors)
{
    Block block;
    block.cells.resize(Index(sheet.rows()), Index(columns.size()));
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const studies::Column* column = columnNamed(sheet, columns[j], errors);
        if (!column) continue;
        if (column->text) {
            const std::optional<std::size_t> row = firstWord(*column);
            errors.push_back(base::inputError(
                columns[j],
                row && *row < sheet.lines.size()
                    ? say(CORE_TR("core", "Column “{1}” holds text, first “{2}” in line {3}. Leave it out, or correct "
                                          "the cells that are no numbers."),
                          columns[j], column->cells[*row], std::to_string(sheet.lines[*row]))
                    : say(CORE_TR("core", "Column “{1}” holds text. Leave it out, or correct the cells that are no "
                                          "numbers."),
                          columns[j])));
            continue;
        }
        block.cells.col(Index(j)) = Eigen::Map<const VectorXd>(column->values.data(), Index(column->values.size()));
        block.names.push_back(column->name);
        block.units.push_back(column->unit);
    }
    return block;
}

void takeUnits(const std::vector<std::string>& units, Block& block, base::Errors& errors)
{
    for (std::size_t j = 0; j < units.size(); ++j) {
        const std::string from = block.units[j], &to = units[j];
        if (from == to || from.empty() || to.empty()) continue;
        if (!base::findUnit(from) || !base::findUnit(to) || !base::sameDimension(from, to)) {
            errors.push_back(base::inputError(
                block.names[j], say(CORE_TR("core", "Column “{1}” is in {2}, and the model was made of {3}. Correct "
                                                    "its unit."),
                                    block.names[j], from, to)));
            continue;
        }
        for (double& cell : block.cells.col(Index(j))) cell = base::toUnit(base::fromUnit(cell, from), to);
        block.units[j] = to;
    }
}

Block blockFor(const Model& model, const studies::Sheet& sheet, base::Errors& errors)
{
    Preprocessing sought = model.preprocessing;
    if (sought.empty() && areChannels(model.xNames)) sought.columns = model.xNames;
    const base::Result<std::vector<std::string>> names = columnsIn(sought, sheet.names());
    if (!names) {
        errors.push_back(names.error());
        return {};
    }
    base::Errors faults;
    Block block = blockOf(sheet, sought.columns.empty() ? model.xNames : *names, faults);
    if (faults.empty()) takeUnits(model.tableUnits(), block, faults);
    errors.insert(errors.end(), faults.begin(), faults.end());
    return block;
}

MatrixXd responsesFor(const Model& model, const studies::Sheet& sheet, base::Errors& errors,
                      const std::vector<std::string>& named)
{
    MatrixXd known = MatrixXd::Constant(Index(sheet.rows()), Index(model.yNames.size()), base::notAvailable);
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        const std::string& name = model.yNames[k];
        const bool isWanted =
            named.empty() ? sheet.find(name) != nullptr : std::find(named.begin(), named.end(), name) != named.end();
        if (!isWanted) continue;
        base::Errors faults;
        Block column = blockOf(sheet, {name}, faults);
        if (faults.empty()) takeUnits({model.yUnits[k]}, column, faults);
        if (faults.empty()) known.col(Index(k)) = column.cells.col(0);
        errors.insert(errors.end(), faults.begin(), faults.end());
    }
    return known;
}

} // namespace titer::mvda
