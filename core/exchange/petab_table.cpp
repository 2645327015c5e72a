#include "core/exchange/petab_table.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::exchange {

using base::say;

namespace {

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    for (std::string_view cell : base::split(line, '\t')) {
        cell = base::trimmed(cell);
        if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"') cell = cell.substr(1, cell.size() - 2);
        cells.emplace_back(cell);
    }
    return cells;
}

} // namespace

PetabTable::PetabTable(std::string name, std::string_view text, std::span<const char* const> needed,
                       base::Errors& errors)
    : m_name(std::move(name))
    , m_errors(errors)
{
    if (base::startsWith(text, "\xEF\xBB\xBF")) text.remove_prefix(3);
    int line = 0;
    for (const std::string_view content : base::split(text, '\n')) {
        ++line;
        if (base::trimmed(content).empty()) continue;
        std::vector<std::string> cells = cellsOf(content);
        if (m_columns.empty()) {
            m_columns = std::move(cells);
            continue;
        }
        // Empty cells at the end of a line may be left out.
        while (cells.size() > m_columns.size() && cells.back().empty()) cells.pop_back();
        m_rows.push_back({line, std::move(cells)});
        if (m_rows.back().cells.size() > m_columns.size())
            refuse(rows() - 1, {},
                   say(CORE_TR("core", "The line has {1} cells, but the table has {2} columns; cells are parted by "
                                       "tabs."),
                       std::to_string(m_rows.back().cells.size()), std::to_string(m_columns.size())));
        m_rows.back().cells.resize(m_columns.size());
    }
    for (const char* column : needed)
        if (find(column) < 0)
            m_errors.push_back(base::inputError(
                m_name + "/" + column, say(CORE_TR("core", "The table has no column “{1}”; add it."), column)));
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (!m_columns[c].empty() && find(m_columns[c]) != int(c))
            m_errors.push_back(base::inputError(m_name + "/" + m_columns[c],
                                                say(CORE_TR("core", "The column “{1}” occurs twice."), m_columns[c])));
}

int PetabTable::find(std::string_view column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

const std::string& PetabTable::cell(int row, std::string_view column) const
{
    static const std::string none;
    const int c = find(column);
    return c < 0 ? none : m_rows[std::size_t(row)].cells[std::size_t(c)];
}

std::optional<double> PetabTable::number(int row, std::string_view column) const
{
    const std::string& text = cell(row, column);
    if (text.empty() || base::lowerAscii(text) == "nan") return std::nullopt;
    const std::optional<double> number = base::readNumber(text);
    if (!number) refuse(row, column, say(CORE_TR("core", "“{1}” is not a number."), text));
    return number;
}

void PetabTable::refuse(int row, std::string_view column, base::Sentence what) const
{
    std::string where = m_name + "/" + std::to_string(m_rows[std::size_t(row)].line);
    if (!column.empty()) where += "/" + std::string(column);
    m_errors.push_back(base::inputError(std::move(where), std::move(what)));
}

void PetabTable::reportUnknown(std::span<const char* const> known, base::Notices& notices) const
{
    for (const std::string& column : m_columns)
        if (!column.empty() && std::find(known.begin(), known.end(), column) == known.end())
            notices.push_back({m_name + "/" + column,
                               say(CORE_TR("core", "The column “{1}” is not known and was ignored."), column)});
}

} // namespace titer::exchange
