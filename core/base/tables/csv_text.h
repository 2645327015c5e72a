// Cells of separated text that is written for spreadsheets as well as for programs.
#pragma once

#include <string>
#include <string_view>

namespace titer::base {

// A text as one cell. One that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line end, and is no number)
// gets an apostrophe in front, which a spreadsheet shows as text and CsvCells takes off again. Quoted where it holds a separator, a
// quote, a line end or blanks at its ends.
std::string csvCell(std::string_view text);

// The cell without that apostrophe.
std::string_view csvUnguarded(std::string_view cell);

} // namespace titer::base
