// Splits lines of separated text (RFC 4180, with any separator) and reads their cells.
#include "core/base/tables/csv_cells.h"

#include "core/base/dates.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <span>

namespace titer::base {

void CsvCells::split(std::string_view line, char separator)
{
    m_cells.clear();
    m_texts.clear();
    // Cells point into the texts: these must not move while cells are added.
    m_texts.reserve(std::size_t(std::count(line.begin(), line.end(), '"')) / 2);
    for (std::size_t at = 0;;) {
        if (at < line.size() && line[at] == '"') {
            m_cells.push_back(csvUnguarded(unquoted(line, at, separator)));
        } else {
            const std::size_t end = std::min(line.find(separator, at), line.size());
            m_cells.push_back(csvUnguarded(line.substr(at, end - at)));
            at = end;
        }
        if (at >= line.size()) return;
        ++at;
    }
}

// The cell whose quote opens at `at`, which is moved to the separator behind it.
std::string_view CsvCells::unquoted(std::string_view line, std::size_t& at, char separator)
{
    const std::size_t begin = at + 1;
    bool doubled = false;
    std::size_t close = line.find('"', begin);
    while (close != std::string_view::npos && close + 1 < line.size() && line[close + 1] == '"') {
        doubled = true;
        close = line.find('"', close + 2);
    }
    close = std::min(close, line.size());
    const std::size_t end = std::min(line.find(separator, close), line.size());
    const std::string_view inside = line.substr(begin, close - begin);
    // What stands between the closing quote and the separator belongs to the cell, unless it is blank.
    const std::string_view behind =
        close < line.size() ? trimmed(line.substr(close + 1, end - close - 1)) : std::string_view();
    at = end;
    if (!doubled && behind.empty()) return inside;
    std::string& text = m_texts.emplace_back();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        text += inside[i];
        if (inside[i] == '"') ++i;
    }
    text += behind;
    return text;
}

std::vector<std::string> trimmedCells(CsvCells& cells, std::string_view line, char separator)
{
    std::vector<std::string> all;
    cells.split(line, separator);
    for (std::size_t j = 0; j < cells.size(); ++j) all.emplace_back(trimmed(cells[j]));
    while (!all.empty() && all.back().empty()) all.pop_back();
    return all;
}

std::size_t csvLineLength(std::string_view text, char separator, char lineEnd, bool& openQuote)
{
    openQuote = false;
    const std::size_t end = text.find(lineEnd);
    // Most lines have no quote at all.
    if (text.substr(0, end).find('"') == std::string_view::npos) return end;
    // A quote opens at the begin of a cell, or as the second of a doubled quote.
    bool mayOpen = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (openQuote) {
            openQuote = c != '"';
            mayOpen = !openQuote;
            continue;
        }
        if (c == lineEnd) return i;
        openQuote = c == '"' && mayOpen;
        mayOpen = c == separator;
    }
    return std::string_view::npos;
}

namespace {

// "#DIV/0!", "#WERT!", "#NOM?", "#N/D", "****": what spreadsheets and instruments show for no value.
bool isErrorSign(std::string_view cell)
{
    constexpr std::string_view words[] = {"#n/a", "#na", "#nv", "#n/d", "#i/t"};
    if (cell.size() < 3) return false;
    if (cell.front() == '*') return cell.find_first_not_of('*') == std::string_view::npos;
    if (cell.front() != '#') return false;
    const bool isWord =
        std::none_of(cell.begin(), cell.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
    return (isWord && (cell.back() == '!' || cell.back() == '?')) ||
           std::find(std::begin(words), std::end(words), lowerAscii(cell)) != std::end(words);
}

// What people and instruments write for no value, and for one that lies beyond what could be measured.
constexpr std::string_view unavailableWords[] = {"nan",  "na",  "n/a",  "null", "none",   "-nan",  "-",   "--",
                                                 "---",  "?",   ".",    "n.a.", "n.a",    "n.d.",  "n.d", "nd",
                                                 "n.b.", "n.b", "n.v.", "k.a.", "\u2014", "(null)"};
constexpr std::string_view beyondWords[] = {
    "bdl",   "b.d.l.", "b.d.l", "bql", "b.q.l.", "blq",  "b.l.q.", "lod",  "loq",  "<lod",   "<loq",  "<lloq",
    ">uloq", "<dl",    "<mdl",  "<ld", "<lq",    "<nwg", "<bg",    "n.n.", "n.q.", "ovrflw", "ovflw", "overflow"};

// In one way of writing: "n. d.", "< LOQ"; empty where it is too long for such a word.
std::string wordOf(std::string_view cell)
{
    constexpr std::size_t maxLength = 16;
    if (cell.size() > maxLength) return {};
    std::string lower = lowerAscii(isAscii(cell) ? std::string(cell) : withPlainSigns(cell));
    std::erase(lower, ' ');
    return lower;
}

bool isAmong(std::span<const std::string_view> words, const std::string& word)
{
    return !word.empty() && std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool meansMissing(std::string_view cell)
{
    cell = trimmed(cell);
    const std::string word = wordOf(cell);
    return !word.empty() && (isErrorSign(cell) || isAmong(unavailableWords, word) || isAmong(beyondWords, word));
}

bool meansBeyond(std::string_view cell)
{
    return isAmong(beyondWords, wordOf(trimmed(cell)));
}

namespace {

constexpr std::size_t maxNumberLength = 400;

// "274 000": digits in threes; nothing where it is no such number.
std::optional<double> readGrouped(std::string_view cell, char decimal)
{
    std::string plain;
    std::size_t digits = 0; // since the last blank
    bool grouped = false, fraction = false;
    for (const char c : cell) {
        if (c == ' ') {
            if (fraction || digits == 0 || digits > 3 || (grouped && digits != 3)) return std::nullopt;
            grouped = true;
            digits = 0;
            continue;
        }
        if (isDigit(c)) {
            ++digits;
        } else if (c == decimal && !fraction) {
            if (grouped && digits != 3) return std::nullopt;
            fraction = true;
        } else if (!plain.empty() || (c != '-' && c != '+')) {
            return std::nullopt;
        }
        plain += c == decimal ? '.' : c;
    }
    if (!grouped || (!fraction && digits != 3)) return std::nullopt;
    return readNumber(plain);
}

// "13.03.26", "3/13/26": a date without a century, next to a time of day in another cell.
bool isShortDate(std::string_view cell)
{
    const auto digits = [&](std::size_t min) {
        std::size_t count = 0;
        while (count < std::min<std::size_t>(cell.size(), 3) && isDigit(cell[count])) ++count;
        cell.remove_prefix(count);
        return count >= min && count <= 2;
    };
    const char sign = cell.substr(0, 3).find('/') != std::string_view::npos ? '/' : '.';
    const std::size_t min = sign == '/' ? 1 : 2; // "1.2.10" is a version
    const auto skip = [&] {
        const bool is = !cell.empty() && cell.front() == sign;
        if (is) cell.remove_prefix(1);
        return is;
    };
    return digits(min) && skip() && digits(min) && skip() && digits(2) && cell.empty();
}

// Whether a text may be a date: one with a year of four digits or a time of day.
bool mayBeDate(std::string_view cell)
{
    std::size_t digits = 0;
    bool year = false, parted = false;
    for (const char c : cell) {
        digits = isDigit(c) ? digits + 1 : 0;
        year |= digits == 4;
        parted |= c == '-' || c == '.' || c == '/' || c == ' ';
    }
    return parted && (year || cell.find(':') != std::string_view::npos) && !cell.empty() && cell.size() < 60;
}

} // namespace

std::optional<double> readCell(std::string_view cell, char decimal)
{
    if (decimal == '.') {
        if (const std::optional<double> number = readNumber(cell)) return number;
    } else {
        if (cell.size() > maxNumberLength || cell.find('.') != std::string_view::npos) return std::nullopt;
        char buffer[maxNumberLength];
        std::replace_copy(cell.begin(), cell.end(), buffer, ',', '.');
        if (const std::optional<double> number = readNumber({buffer, cell.size()})) return number;
    }
    cell = trimmed(cell);
    if (cell.size() > maxNumberLength) return std::nullopt;
    if (!isAscii(cell)) {
        const std::string plain = withPlainSigns(cell);
        return isAscii(plain) ? readCell(plain, decimal) : std::nullopt;
    }
    if (cell.size() < 5 || (!isDigit(cell[0]) && !isDigit(cell[1]))) return std::nullopt;
    return readGrouped(cell, decimal);
}

std::optional<CellLimit> readLimit(std::string_view cell, char decimal)
{
    cell = trimmed(cell);
    if (cell.size() < 2 || (cell[0] != '<' && cell[0] != '>')) return std::nullopt;
    std::string_view number = cell.substr(1);
    if (number[0] == '=') number.remove_prefix(1);
    const std::optional<double> value = readCell(trimmed(number), decimal);
    return value ? std::optional(CellLimit{cell[0], *value}) : std::nullopt;
}

std::optional<CellQuantity> readQuantityCell(std::string_view cell)
{
    constexpr std::size_t maxUnitLength = 24;
    std::string plain;
    if (!isAscii(cell)) cell = plain = withPlainSigns(cell);
    cell = trimmed(cell);
    const bool hasSign = !cell.empty() && (cell[0] == '+' || cell[0] == '-');
    CellQuantity quantity{hasSign ? std::string(1, cell[0]) : std::string(), {}};
    if (hasSign) cell = trimmed(cell.substr(1));
    if (cell.size() > maxNumberLength || cell.empty() || !isDigit(cell[0])) return std::nullopt;
    // In "1.2e-8 A" the e is of the number.
    const auto isExponent = [&](std::size_t i) {
        return (cell[i] == 'e' || cell[i] == 'E') && i + 1 < cell.size() &&
               (isDigit(cell[i + 1]) ||
                ((cell[i + 1] == '-' || cell[i + 1] == '+') && i + 2 < cell.size() && isDigit(cell[i + 2])));
    };
    std::size_t end = 0;
    while (end < cell.size() && (isDigit(cell[end]) || cell[end] == '.' || cell[end] == ',')) ++end;
    if (end < cell.size() && isExponent(end))
        for (end += 2; end < cell.size() && isDigit(cell[end]);) ++end;
    const std::string_view unit = trimmed(cell.substr(end));
    if (unit.empty() || unit.size() > maxUnitLength || isDigit(unit[0])) return std::nullopt;
    quantity.number += cell.substr(0, end);
    quantity.unit = writtenUnit(unit);
    return isUnitInTable(quantity.unit) ? std::optional(std::move(quantity)) : std::nullopt;
}

std::optional<double> readElapsedCell(std::string_view cell, char decimal, double factor, ClockForm form)
{
    if (const std::optional<double> number = readCell(cell, decimal)) return *number * factor;
    std::string plain;
    if (!isAscii(cell)) cell = plain = withPlainSigns(cell);
    if (const std::optional<double> clock = readDuration(cell, form)) return clock;
    if (const std::optional<double> ofDay = readTimeOfDay(cell)) return ofDay;
    const std::optional<CellQuantity> quantity = readQuantityCell(cell);
    if (!quantity || !sameDimension(quantity->unit, "s")) return std::nullopt;
    const std::optional<double> number = readCell(quantity->number, decimal);
    return number ? std::optional(*number * findUnit(quantity->unit)->factor) : std::nullopt;
}

CellKind kindOf(std::string_view cell, char decimal)
{
    std::string plain;
    if (!isAscii(cell)) cell = plain = withPlainSigns(cell);
    cell = trimmed(cell);
    if (cell.empty()) return CellKind::Empty;
    if (readCell(cell, decimal) || readLimit(cell, decimal)) return CellKind::Number;
    if (meansMissing(cell)) return CellKind::Nan;
    if (readDuration(cell, ClockForm::Hours) || readTimeOfDay(cell)) return CellKind::Clock;
    if (!mayBeDate(cell) && !isShortDate(cell)) return CellKind::Text;
    return readWrittenTime(cell, DateOrder::DayFirst) || readWrittenTime(cell, DateOrder::MonthFirst)
               ? CellKind::DateTime
               : CellKind::Text;
}

} // namespace titer::base
