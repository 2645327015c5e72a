#include "core/base/tables/found/tables_beside.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_words.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace titer::base {

namespace {

constexpr std::size_t maxLinesAbove = 100;

using Cells = std::vector<std::string>;

// Of how many names a group is where all groups have the same and begin with a time; 0 where it is not so.
std::size_t widthOfGroups(const Cells& names)
{
    if (names.size() < 4 || !namesTime(names.front())) return 0;
    const auto next = std::find(names.begin() + 1, names.end(), names.front());
    const auto width = std::size_t(next - names.begin());
    if (next == names.end() || width < 2 || names.size() % width != 0) return 0;
    for (std::size_t j = 0; j < names.size(); ++j)
        if (names[j].empty() || names[j] != names[j % width]) return 0;
    return width;
}

// One text above each group; none where one has another count, or where two are alike.
Cells titlesOver(const Cells& line, std::size_t width, std::size_t groups)
{
    Cells titles(groups);
    for (std::size_t j = 0; j < line.size(); ++j) {
        if (line[j].empty()) continue;
        if (j / width >= groups || !titles[j / width].empty()) return {};
        titles[j / width] = line[j];
    }
    const std::set<std::string> different(titles.begin(), titles.end());
    return different.size() == groups && !different.contains({}) ? titles : Cells();
}

} // namespace

std::string quotedCell(const std::string& cell, char separator)
{
    if (cell.find(separator) == std::string::npos && cell.find('"') == std::string::npos) return cell;
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

std::vector<TitledTable> tablesBeside(std::string_view text, const CsvLayout& first, const std::string& source)
{
    CsvCells cells;
    Cells above, titles;
    std::size_t width = 0;
    std::vector<TitledTable> tables;
    std::size_t number = 0;
    for (std::string_view rest = text; !rest.empty(); ++number) {
        const std::size_t length = std::min(rest.find(first.lineEnd), rest.size());
        const bool isWhole = length < rest.size();
        const std::string_view line = rest.substr(0, length);
        rest.remove_prefix(std::min(length + 1, rest.size()));
        if (tables.empty() && number >= maxLinesAbove) return {};
        Cells row = trimmedCells(cells, line, first.separator);
        if (tables.empty()) {
            width = widthOfGroups(row);
            if (width > 0) titles = titlesOver(above, width, row.size() / width);
            if (titles.empty()) {
                if (!row.empty()) above = std::move(row);
                continue;
            }
            for (const std::string& title : titles) {
                std::string lead(number, first.lineEnd);
                tables.push_back({.title = title, .text = std::move(lead), .source = source, .hasRows = false});
            }
        }
        // What stands last in a line that is not ended may be cut off.
        const bool isShort = row.size() < tables.size() * width && !line.empty() && line.back() != first.separator;
        if (isShort && !isWhole && !row.empty()) row.pop_back();
        for (std::size_t g = 0; g < tables.size(); ++g) {
            std::string own;
            bool any = false;
            for (std::size_t j = g * width; j < (g + 1) * width; ++j) {
                const std::string cell = j < row.size() ? row[j] : std::string();
                any = any || !cell.empty();
                tables[g].hasRows = tables[g].hasRows || kindOf(cell, first.decimal) == CellKind::Number;
                if (j > g * width) own += first.separator;
                own += quotedCell(cell, first.separator);
            }
            tables[g].text += (any ? own : std::string()) + first.lineEnd;
        }
    }
    return tables;
}

} // namespace titer::base
