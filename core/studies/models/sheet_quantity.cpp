#include "core/studies/models/sheet_quantity.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::studies {

using base::say;

std::string placeOf(const Sheet& sheet, const Column& column)
{
    return sheet.name + ": " + column.name;
}

std::string placeOf(const Sheet& sheet, const Column& column, std::size_t row)
{
    return sheet.name + ":" + std::to_string(sheet.lines[row]) + ":" + column.name;
}

bool holdsNumbers(const Sheet& sheet, const Column& column, base::Errors& errors)
{
    if (!column.text) return true;
    for (std::size_t row = 0; row < sheet.rows(); ++row)
        if (!column.cells[row].empty() && !base::readNumber(column.cells[row])) {
            errors.push_back({base::Code::Input, placeOf(sheet, column, row),
                              say(CORE_TR("core", "“{1}” is not a number. Write one, or leave the cell empty."),
                                  column.cells[row])});
            break;
        }
    return false;
}

bool holdsQuantity(const Sheet& sheet, const Column& column, const char* si, const char* example, base::Errors& errors)
{
    if (!holdsNumbers(sheet, column, errors)) return false;
    if (base::findUnit(column.unit) && base::sameDimension(column.unit, si)) return true;
    errors.push_back(
        {base::Code::Input, placeOf(sheet, column),
         column.unit.empty()
             ? say(CORE_TR("core", "The column has no unit: write it as “{1} [{2}]”."), column.name, example)
             : say(CORE_TR("core", "“{1}” is not a unit of this quantity: write it as “{2} [{3}]”."), column.unit,
                   column.name, example)});
    return false;
}

} // namespace titer::studies
