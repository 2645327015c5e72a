// A cell is a number as a whole or not at all: nothing is guessed from a part of it.
#include "core/formats/numbers.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/units/written_unit.h"

#include <algorithm>

namespace titer::formats {

namespace {

constexpr std::size_t maxNumberLength = 60; // characters of a number

// The text before its unit, where the unit is the one that is meant.
std::optional<std::string_view> withoutUnit(std::string_view text, std::string_view unit)
{
    const std::size_t last = text.find_last_of("0123456789");
    if (unit.empty() || last == std::string_view::npos || last + 1 == text.size()) return std::nullopt;
    const std::string_view written = base::trimmed(text.substr(last + 1));
    if (written != unit && base::writtenUnit(written) != base::writtenUnit(unit)) return std::nullopt;
    return base::trimmed(text.substr(0, last + 1));
}

} // namespace

std::optional<WrittenNumber> readLabNumber(std::string_view cell, char decimal, std::string_view unit)
{
    cell = base::trimmed(cell);
    if (cell.empty() || cell.size() > maxNumberLength) return std::nullopt;
    WrittenNumber number;
    if (cell.front() == '<' || cell.front() == '>') {
        number.beyond = cell.front();
        cell = base::trimmed(cell.substr(1));
    }
    std::optional<double> value = base::readCell(cell, decimal);
    if (!value)
        if (const auto bare = withoutUnit(cell, unit)) value = base::readCell(*bare, decimal);
    if (!value) return std::nullopt;
    number.value = *value;
    return number;
}

bool isMissing(std::string_view cell, const Names& words)
{
    cell = base::trimmed(cell);
    constexpr std::size_t maxOfWord = 60;
    if (cell.empty() || base::meansMissing(cell)) return true;
    if (cell.size() > maxOfWord) return false;
    constexpr std::string_view known[] = {"noresult", "notmeasured", "notdetermined", "error", "err"};
    const std::string plain = plainName(cell);
    return base::meansMissing(plain) || std::find(std::begin(known), std::end(known), plain) != std::end(known) ||
           isOneOf(cell, words);
}

void DecimalSigns::take(std::string_view cell)
{
    cell = base::trimmed(cell);
    if (!cell.empty() && (cell.front() == '<' || cell.front() == '>')) cell = base::trimmed(cell.substr(1));
    if (cell.empty() || cell.size() > maxNumberLength) return;
    const std::size_t comma = cell.find(','), point = cell.find('.');
    if ((comma == std::string_view::npos) == (point == std::string_view::npos)) return;
    if (point != std::string_view::npos) {
        m_points += base::readCell(cell, '.').has_value();
        return;
    }
    if (!base::readCell(cell, ',')) return;
    std::size_t before = comma;
    if (before > 0 && (cell[0] == '-' || cell[0] == '+')) --before;
    const bool areThousands = before >= 1 && before <= 3 && cell.size() == comma + 4 && cell[comma - before] != '0';
    areThousands ? ++m_either : ++m_commas;
}

} // namespace titer::formats
