// Splits lines of separated text (RFC 4180, with any separator) and reads their cells.
#include "core/base/tables/csv_cells.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>

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

bool meansMissing(std::string_view cell)
{
    constexpr std::string_view words[] = {"nan",  "na", "n/a", "#n/a", "#na", "null", "none",
                                          "-nan", "-",  "--",  "---",  "?",   ".",    "#value!"};
    if (cell.size() > 7) return false;
    const std::string lower = lowerAscii(trimmed(cell));
    return std::find(std::begin(words), std::end(words), lower) != std::end(words);
}

std::optional<double> readCell(std::string_view cell, char decimal)
{
    if (decimal == '.') return readNumber(cell);
    constexpr std::size_t longest = 400;
    if (cell.size() > longest || cell.find('.') != std::string_view::npos) return std::nullopt;
    char buffer[longest];
    std::replace_copy(cell.begin(), cell.end(), buffer, ',', '.');
    return readNumber({buffer, cell.size()});
}

CellKind kindOf(std::string_view cell, char decimal)
{
    cell = trimmed(cell);
    if (cell.empty()) return CellKind::Empty;
    if (readCell(cell, decimal)) return CellKind::Number;
    if (meansMissing(cell)) return CellKind::Nan;
    return readDateTime(cell) ? CellKind::DateTime : CellKind::Text;
}

std::string fromLatin1(std::string_view text)
{
    std::string utf8;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8 += c;
        } else {
            utf8 += char(0xc0 | byte >> 6);
            utf8 += char(0x80 | (byte & 0x3f));
        }
    }
    return utf8;
}

} // namespace titer::base
