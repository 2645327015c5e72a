// Cuts what stands above the data into lines of cells.
#include "core/formats/format_head.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/formats/lines.h"

#include <algorithm>

namespace titer::formats {

namespace {

constexpr std::size_t maxFormatTitle = 60; // characters
constexpr std::size_t maxHeadings = 4;     // lines that names go over

std::vector<std::string> cellsOf(std::string_view line, char separator)
{
    base::CsvCells cells;
    cells.split(line, separator);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < cells.size(); ++i) texts.emplace_back(base::trimmed(cells[i]));
    return texts;
}

// The same cells, but for empty ones at the end.
bool isSame(std::vector<std::string> a, std::vector<std::string> b)
{
    for (auto* cells : {&a, &b})
        while (!cells->empty() && cells->back().empty()) cells->pop_back();
    return a == b && !a.empty();
}

// The first text of a line without what stands behind its colon.
std::string labelIn(const std::vector<std::string>& cells)
{
    const auto first = std::find_if(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); });
    if (first == cells.end()) return {};
    return std::string(base::trimmed(std::string_view(*first).substr(0, first->find(':'))));
}

} // namespace

bool isWord(const std::string& text)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    };
    return std::count_if(text.begin(), text.end(), isLetter) > 1 &&
           std::none_of(text.begin(), text.end(), base::isDigit);
}

FormatHead::FormatHead(std::string_view text, const base::CsvLayout& layout)
{
    Lines lines(text, layout.separator, layout.lineEnd);
    std::string_view line;
    while (m_lines.size() < std::size_t(layout.firstData) && lines.next(line))
        m_lines.push_back(cellsOf(line, layout.separator));
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const auto& cells) { return isSame(cells, layout.names); });
    if (at == m_lines.end()) return;
    const auto names = std::size_t(at - m_lines.begin());
    addCandidate(names, 1);
    // Below the names it may say which part of a loop a column is, above them to what several columns belong.
    for (std::size_t count = 2; count <= maxHeadings && names + count <= m_lines.size(); ++count)
        addCandidate(names, count);
    if (names > 0) addCandidate(names - 1, 2);
}

void FormatHead::addCandidate(std::size_t first, std::size_t count)
{
    HeadNames names{first, int(count), m_lines[first]};
    for (std::size_t i = first + 1; i < first + count; ++i) {
        const std::vector<std::string>& below = m_lines[i];
        if (below.size() > names.names.size()) names.names.resize(below.size());
        for (std::size_t j = 0; j < below.size(); ++j)
            if (!below[j].empty()) names.names[j] += (names.names[j].empty() ? "" : " ") + below[j];
    }
    m_candidates.push_back(std::move(names));
}

Names FormatHead::titles(const HeadNames& names, const Names& ofThisFile) const
{
    Names titles;
    for (std::size_t i = 0; i < names.first; ++i) {
        const std::string label = labelIn(m_lines[i]);
        const std::string plain = plainName(label);
        const bool isOwn = std::any_of(ofThisFile.begin(), ofThisFile.end(), [&](const std::string& own) {
            return !own.empty() && plain.find(plainName(own)) != std::string::npos;
        });
        if (isWord(label) && label.size() <= maxFormatTitle && !isOwn && !isOneOf(label, titles))
            titles.push_back(label);
    }
    return titles;
}

std::string FormatHead::labelOf(const HeadNames& names, const Names& words) const
{
    for (std::size_t i = 0; i < names.first; ++i)
        if (const std::string label = labelIn(m_lines[i]); isOneOf(label, words)) return label;
    return {};
}

} // namespace titer::formats
