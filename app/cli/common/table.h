// A table of text with aligned columns.
#pragma once

#include <set>
#include <string>
#include <vector>

namespace titer::cli {

class Table {
public:
    // Columns that are aligned to the right, such as numbers.
    explicit Table(std::set<std::size_t> right = {})
        : m_right(std::move(right))
    {
    }

    void add(std::vector<std::string> row);
    bool empty() const { return m_rows.empty(); }
    // One line per row, two blanks between columns, nothing after the last.
    std::string text() const;

private:
    std::set<std::size_t> m_right;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace titer::cli
