#include "core/base/tables/csv_text.h"

#include "core/base/text.h"

namespace titer::base {

namespace {

// Whether it begins as a formula does, perhaps behind apostrophes: one of these then is a guard, or would pass for one.
bool needsGuard(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r\n").find(text[first]) != std::string_view::npos;
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string cell;
    if (needsGuard(text) && !readNumber(text)) cell += '\'';
    cell += text;
    if (cell.find_first_of(",;\"\r\n\t") == std::string::npos && trimmed(cell) == cell) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string_view csvUnguarded(std::string_view cell)
{
    return !cell.empty() && cell.front() == '\'' && needsGuard(cell) ? cell.substr(1) : cell;
}

} // namespace titer::base
