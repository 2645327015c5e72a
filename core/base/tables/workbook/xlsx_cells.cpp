// Dates are counts of days whose format says that they are dates.
#include "core/base/tables/workbook/xlsx_cells.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <cmath>
#include <cstdint>

namespace titer::base {

namespace {

constexpr int maxColumns = 16'384;      // to XFD
constexpr double lastDay = 2'958'466.0; // of the year 9999

// The letters of a format that stand for something: without texts, escapes and brackets.
std::string lettersOf(std::string_view code)
{
    std::string letters;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '"')
            i = std::min(code.find('"', i + 1), code.size());
        else if (c == '[')
            i = std::min(code.find(']', i + 1), code.size());
        else if (c == ';')
            break; // what follows is for negative numbers
        else
            letters += c;
    }
    return lowerAscii(letters);
}

} // namespace

XlsxFormat xlsxFormat(std::string_view code)
{
    // Elapsed hours are a number of days.
    const std::string lower = lowerAscii(code);
    for (const char* elapsed : {"[h", "[m", "[s"})
        if (const std::size_t at = lower.find(elapsed);
            at != std::string::npos && lower.find_first_not_of("hms", at + 1) == lower.find(']', at))
            return XlsxFormat::Number;
    const std::string letters = lettersOf(code);
    if (letters.find("general") != std::string::npos) return XlsxFormat::Number;
    const bool date = letters.find_first_of("yd") != std::string::npos;
    const bool time = letters.find_first_of("hs") != std::string::npos;
    if (date && time) return XlsxFormat::DateTime;
    if (time) return XlsxFormat::Time;
    return date || letters.find("mmm") != std::string::npos ? XlsxFormat::Date : XlsxFormat::Number;
}

XlsxFormat builtInXlsxFormat(int id)
{
    if (id >= 14 && id <= 17) return XlsxFormat::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47) return XlsxFormat::Time;
    return id == 22 ? XlsxFormat::DateTime : XlsxFormat::Number;
}

std::optional<std::string> xlsxDate(double days, XlsxFormat format, bool since1904)
{
    if (!(days >= 0.0) || days >= lastDay) return std::nullopt;
    // Day 60 of the older count is a 29 February 1900 that never was.
    constexpr double epoch1900 = -25'569.0, epoch1904 = -24'107.0; // their day 0, counted from 1970
    double since1970 = days + (since1904 ? epoch1904 : epoch1900);
    if (!since1904 && days < 61.0) since1970 += 1.0;
    const std::int64_t milliseconds = std::llround(since1970 * 86'400'000.0);
    std::string text = writeInstant({milliseconds * 1000});
    text.pop_back(); // no zone is known
    if (format == XlsxFormat::Time && days < 1.0) return text.substr(text.find('T') + 1);
    if (format == XlsxFormat::Date && days == std::floor(days)) return text.substr(0, text.find('T'));
    return text;
}

std::optional<int> xlsxColumn(std::string_view reference)
{
    int column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i) {
        column = column * 26 + (reference[i] - 'A' + 1);
        if (column > maxColumns) return std::nullopt;
    }
    if (i == 0) return std::nullopt;
    return column - 1;
}

void appendCsvCell(std::string_view text, std::string& line)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) {
        if (c == '"') line += '"';
        line += c == '\n' || c == '\r' ? ' ' : c;
    }
    line += '"';
}

} // namespace titer::base
