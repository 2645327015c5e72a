#include "core/base/tables/found/ruled.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace titer::base {

namespace {

bool isRuler(std::string_view line)
{
    return std::count(line.begin(), line.end(), '|') > 1 && line.find("--|--") != std::string_view::npos &&
           line.find_first_not_of("-| ") == std::string_view::npos;
}

// What a line has between the bars of the ruler.
std::vector<std::string> cellsUnder(std::string_view ruler, std::string_view line)
{
    std::vector<std::string> cells;
    for (std::size_t begin = 0; begin < ruler.size();) {
        const std::size_t bar = std::min(ruler.find('|', begin), ruler.size());
        const std::size_t end = bar == ruler.size() || ruler.find('|', bar + 1) == std::string_view::npos
                                    ? std::max(bar, line.size())
                                    : bar + 1;
        cells.emplace_back(begin < line.size() ? trimmed(line.substr(begin, end - begin)) : std::string_view());
        begin = std::max(end, bar + 1);
    }
    return cells;
}

bool isBlankLine(std::string_view line)
{
    return trimmed(line).empty();
}

// The lines of names above a ruler, joined by column.
std::vector<std::string> namesAbove(std::span<const TextLine> lines, std::size_t ruler)
{
    std::vector<std::string> names(cellsUnder(lines[ruler].text, {}).size());
    std::size_t first = ruler;
    while (first > 0 && ruler - first < 3 && !isBlankLine(lines[first - 1].text)) --first;
    for (std::size_t i = first; i < ruler; ++i) {
        const std::vector<std::string> cells = cellsUnder(lines[ruler].text, lines[i].text);
        for (std::size_t j = 0; j < names.size(); ++j)
            if (!cells[j].empty()) names[j] += (names[j].empty() ? "" : " ") + cells[j];
    }
    return names;
}

std::string titleAbove(std::span<const TextLine> lines, std::size_t ruler)
{
    constexpr std::size_t far = 8;
    bool behindNames = false;
    for (std::size_t i = ruler; i-- > 0 && ruler - i <= far;) {
        const std::string_view line = trimmed(lines[i].text);
        if (behindNames && !line.empty()) return std::string(line);
        behindNames = behindNames || line.empty();
    }
    return {};
}

std::string csvLine(const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t j = 0; j < cells.size(); ++j) line += (j == 0 ? "" : ",") + csvCell(cells[j]);
    return line + '\n';
}

} // namespace

std::vector<TitledTable> ruledTables(std::span<const TextLine> lines, const std::string& source)
{
    std::vector<TitledTable> tables;
    std::set<std::string> titles;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!isRuler(lines[i].text)) continue;
        std::string text = csvLine(namesAbove(lines, i));
        std::size_t row = i + 1;
        for (; row < lines.size() && !isBlankLine(lines[row].text); ++row)
            text += csvLine(cellsUnder(lines[i].text, lines[row].text));
        std::string title = titleAbove(lines, i);
        if (row == i + 1) continue;
        if (title.empty() || !titles.insert(title).second) title = std::to_string(tables.size() + 1);
        tables.push_back({.title = title, .text = std::move(text), .source = source, .firstLine = lines[i].number});
    }
    return tables;
}

} // namespace titer::base
