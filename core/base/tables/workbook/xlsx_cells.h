// What the cells of a workbook mean; for the XLSX reader alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace titer::base {

// How a number is shown, as far as it changes what it means.
enum class XlsxFormat { Number, Date, DateTime, Time };
XlsxFormat xlsxFormat(std::string_view code);
// Of the formats that every workbook has without stating them.
XlsxFormat builtInXlsxFormat(int id);

// A count of days as date and time: "2026-03-01", "2026-03-01T09:30:00", "09:30:00"; nothing where it is none.
std::optional<std::string> xlsxDate(double days, XlsxFormat format, bool since1904);

// "BC12": column 54; nothing where it is none. Columns count from 0 and end at XFD.
std::optional<int> xlsxColumn(std::string_view reference);

// A cell of comma-separated text.
void appendCsvCell(std::string_view text, std::string& line);

} // namespace titer::base
