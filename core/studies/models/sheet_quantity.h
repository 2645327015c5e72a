// Columns of a table that hold a quantity: their numbers and their unit, before they are read in SI.
#pragma once

#include "core/studies/models/sheet.h"

namespace titer::studies {

// "FILE: COLUMN" and "FILE:LINE:COLUMN".
std::string placeOf(const Sheet& sheet, const Column& column);
std::string placeOf(const Sheet& sheet, const Column& column, std::size_t row);

// Whether all cells are numbers or empty; else an error at the first that is none.
bool holdsNumbers(const Sheet& sheet, const Column& column, base::Errors& errors);

// Whether it holds numbers in a unit of the dimension of `si`; else an error that shows how to write it, with the unit `example`.
bool holdsQuantity(const Sheet& sheet, const Column& column, const char* si, const char* example, base::Errors& errors);

} // namespace titer::studies
