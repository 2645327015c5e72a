// What stands above the data of a table, by which a format knows such files again; for those who make formats.
#pragma once

#include "core/base/tables/csv.h"
#include "core/formats/names.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::formats {

// One way to take the line of names, or several lines that make up the names together.
struct HeadNames {
    std::size_t first = 0; // of the lines
    int count = 1;
    std::vector<std::string> names; // of the columns
};

class FormatHead {
public:
    FormatHead(std::string_view text, const base::CsvLayout& layout);

    // The likeliest first; none where the file states no names.
    const std::vector<HeadNames>& candidates() const { return m_candidates; }
    // Titles and labels above the names that the next file has too. What holds a digit, or one of these texts, is of this file alone.
    Names titles(const HeadNames& names, const Names& ofThisFile) const;
    // The label above the names that refers to one of these, such as "Charge" of "Charge: FB-0417"; empty without.
    std::string labelOf(const HeadNames& names, const Names& words) const;

private:
    void addCandidate(std::size_t first, std::size_t count);

    std::vector<std::vector<std::string>> m_lines; // of cells, above the data
    std::vector<HeadNames> m_candidates;
};

// Whether a text may determine files of a kind: letters, and no digit.
bool isWord(const std::string& text);

} // namespace titer::formats
