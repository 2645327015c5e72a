// Tables of prices: titer.prices/1, or a sheet with the columns id, of, price, uses, low, high, year, source, as spreadsheets write them.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string_view>

namespace titer::economics {

inline constexpr const char* pricesFormat = "titer.prices/1";

// The table as titer.prices/1, by the file's own bytes: JSON, or separated text with any of the usual signs between columns, decimal
// commas, thousands points and lines above its names. `fromWorkbook`: bare numbers are those that a workbook holds, with a decimal point.
// What can be read in two ways is an error at its line. With errors it is not to be used.
base::Json readPriceTable(std::string_view bytes, bool fromWorkbook, base::Errors& errors, base::Notices& notices);

// Lays the table over what a plant states of money (an object, or null): a price of the same place takes the place of the one that is
// there and keeps its id, so that paths go on to lead to it.
void layPricesOver(base::Json& economics, const base::Json& table);

} // namespace titer::economics
