// Aligns columns by characters, not by bytes.
#include "app/cli/common/table.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace titer::cli {

void Table::add(std::vector<std::string> row)
{
    for (std::string& cell : row) std::replace(cell.begin(), cell.end(), '\n', ' '); // no name writes lines of its own
    m_rows.push_back(std::move(row));
}

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (const std::vector<std::string>& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], base::utf8Columns(row[i]));
    }
    std::string text;
    for (const std::vector<std::string>& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - base::utf8Columns(row[i]), ' ');
            line += m_right.contains(i) ? space + row[i] : row[i] + space;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace titer::cli
