#include "core/economics/goods/sheet_number.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::economics {

namespace {

constexpr std::string_view blanks[] = {" ", "\u00a0", "\u202f", "\u2009", "'", "’"};

std::string_view blankAt(std::string_view text)
{
    for (const std::string_view blank : blanks)
        if (base::startsWith(text, blank)) return blank;
    return {};
}

// Groups of three digits behind the first.
bool isGrouped(std::string_view number, char sign)
{
    const std::size_t first = number.find(sign);
    if (first == 0 || first > 3) return false;
    const std::vector<std::string_view> groups = base::split(number.substr(first + 1), sign);
    return std::ranges::all_of(
        groups, [](std::string_view group) { return group.size() == 3 && std::ranges::all_of(group, base::isDigit); });
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

} // namespace

SheetQuantity splitQuantity(std::string_view cell)
{
    SheetQuantity made;
    cell = base::trimmed(cell);
    for (const std::string_view sign : {"€", "£"}) // in front of the number
        if (base::startsWith(cell, sign)) {
            made.unit = sign;
            cell = base::trimmed(cell.substr(sign.size()));
        }
    while (!cell.empty()) {
        const bool isExponent = (cell[0] == 'e' || cell[0] == 'E') && cell.size() > 1 && !made.number.empty() &&
                                (base::isDigit(cell[1]) || cell[1] == '-' || cell[1] == '+');
        const std::string_view blank = blankAt(cell);
        if (!blank.empty()) {
            cell.remove_prefix(blank.size());
        } else if (base::isDigit(cell[0]) || cell[0] == '.' || cell[0] == ',' || cell[0] == '-' || cell[0] == '+' ||
                   isExponent) {
            made.number += cell[0];
            cell.remove_prefix(1);
        } else {
            break;
        }
    }
    made.unit += cell;
    replaceAll(made.unit, "€", "EUR");
    replaceAll(made.unit, "£", "GBP");
    return made;
}

DecimalSign decimalSignOf(std::string_view number)
{
    const std::size_t point = number.find_last_of('.'), comma = number.find_last_of(',');
    const bool hasPoint = point != std::string_view::npos, hasComma = comma != std::string_view::npos;
    if (!hasPoint && !hasComma) return DecimalSign::None;
    if (hasPoint && hasComma) return point > comma ? DecimalSign::Point : DecimalSign::Comma;
    const char sign = hasPoint ? '.' : ',';
    const bool many = std::ranges::count(number, sign) > 1;
    if (!isGrouped(number, sign)) return hasPoint ? DecimalSign::Point : DecimalSign::Comma;
    if (many) return hasPoint ? DecimalSign::Comma : DecimalSign::Point; // it parts thousands
    return DecimalSign::Either;
}

std::optional<double> readSheetNumber(std::string_view number, DecimalSign sign)
{
    const char decimal = sign == DecimalSign::Comma ? ',' : '.', thousands = sign == DecimalSign::Comma ? '.' : ',';
    const std::string_view whole = number.substr(0, number.find(decimal));
    if (whole.find(thousands) != std::string_view::npos && !isGrouped(whole, thousands)) return std::nullopt;
    if (number.substr(whole.size()).find(thousands) != std::string_view::npos) return std::nullopt;
    std::string plain(number);
    std::erase(plain, thousands);
    std::ranges::replace(plain, decimal, '.');
    return base::readNumber(plain);
}

} // namespace titer::economics
