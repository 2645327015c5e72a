// Parts of a table: the rows that have a value in a column.
#pragma once

#include "core/studies/models/sheet.h"

namespace titer::studies {

// Numbers compare as numbers, without their unit. An error at "FILE: COLUMN" where there is no such column or no such row.
base::Result<Sheet> rowsWith(const Sheet& sheet, const std::string& column, const std::string& value);

} // namespace titer::studies
